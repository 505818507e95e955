import { describe, expect, it } from 'vitest'
import { makeFormat } from '../../../renderer/state/format-of.ts'

const de = makeFormat('de')
const en = makeFormat('en')

describe('dates', () => {
  it('are written as the language does', () => {
    expect(de.date('2025-07-13')).toBe('13.07.2025')
    expect(en.date('2025-07-13')).toBe('13 Jul 2025')
  })

  it('keep the day the source states, whatever the time zone', () => {
    expect(de.date('2025-07-13T23:59:00-11:00')).toBe('13.07.2025')
  })

  it.each(['', '2025', 'Juli 2025', '2025-99-99', '2026-02-30', '<b>'])('leave %j as given', (given) => {
    expect(de.date(given)).toBe(given)
  })
})

describe('times as evidence', () => {
  it('are given to the second and in UTC, wherever one is', () => {
    expect(de.stamp('2025-07-13T23:05:09.120Z')).toBe('13.07.2025, 23:05:09 UTC')
    expect(de.stamp('not a time')).toBe('not a time')
  })
})

describe('sizes', () => {
  it.each([
    [0, '0 B'],
    [999, '999 B'],
    [1000, '1 kB'],
    [1_234_567, '1,2 MB'],
    [5e12, '5.000 GB'],
  ])('of %d bytes are %s', (bytes, shown) => {
    expect(de.bytes(bytes).replace('\u00a0', ' ')).toBe(shown)
  })
})
