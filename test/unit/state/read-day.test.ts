import fc from 'fast-check'
import { expect, test } from 'vitest'
import { makeFormat } from '../../../renderer/state/format-of.ts'
import { keptDate, readDay } from '../../../renderer/state/read-day.ts'

test('a day is read as people write it in either language, the day before the month', () => {
  for (const written of [
    '27.11.2026',
    '27. 11. 2026',
    '27.11.26',
    '27.11.',
    '27.11',
    '27/11/2026',
    '27-11-2026',
    '2026-11-27',
    ' 27 Nov 2026 ',
    '27. November 2026',
    'November 27, 2026',
    'nov 27',
  ])
    expect(readDay(written, 2026)).toBe('2026-11-27')
  expect(readDay('3. März 2026')).toBe('2026-03-03')
  expect(readDay('3. Ma\u0308rz 2026')).toBe('2026-03-03')
  expect(readDay('3 sept 2026')).toBe('2026-09-03')
  expect(readDay('29.2.2024')).toBe('2024-02-29')
})

test('a year of two digits is never far in the future', () => {
  expect(readDay('31.12.99', 2026)).toBe('1999-12-31')
  expect(readDay('1.1.46', 2026)).toBe('2046-01-01')
  expect(readDay('1.1.47', 2026)).toBe('1947-01-01')
})

test('a date is kept as one only where it says its year; anything else stays as it was written', () => {
  for (const written of ['13.07.2025', '13 Jul 2025', ' 13. Juli 2025', '2025-07-13'])
    expect(keptDate(written)).toBe('2025-07-13')
  for (const written of ['2025', '2025-07', 'Juli 2025', '13.07.', '2025-07-13T08:00:00Z', '07/13/2025', ''])
    expect(keptDate(written)).toBe(written)
})

test('what is no day of the calendar is none', () => {
  for (const written of [
    '',
    'soon',
    '31.2.2026',
    '29.2.2023',
    '1.13.2026',
    '0.1.2026',
    '27 Ju 2026',
    '2026',
    '1.2.3.4',
  ])
    expect(readDay(written, 2026)).toBeNull()
})

test('every day is read back from how either language writes it; nothing throws', () => {
  const days = fc.date({ min: new Date('1000-01-01'), max: new Date('9999-12-31'), noInvalidDate: true })
  fc.assert(
    fc.property(days, fc.constantFrom('en' as const, 'de' as const), (date, locale) => {
      const day = date.toISOString().slice(0, 10)
      expect(readDay(makeFormat(locale).date(day))).toBe(day)
    }),
  )
  fc.assert(fc.property(fc.string({ unit: 'grapheme' }), (text) => void readDay(text)))
})
