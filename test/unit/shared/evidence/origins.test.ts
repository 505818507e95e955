import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { citationKey, originsOf } from '../../../../shared/evidence/origins.ts'
import { piece, url, words } from './pieces.ts'

const count = (...pieces: Parameters<typeof originsOf>[0]) => originsOf(pieces).length

describe('independent origins', () => {
  test('five reprints of one wire report are one', () => {
    const reprints = ['dpa', 'DPA', ' dpa ', 'dpa', 'dpa'].map((origin, index) =>
      piece(index, url(`https://zeitung-${index}.test/meldung`), { origin }),
    )
    expect(originsOf(reprints)).toMatchObject([{ origin: 'dpa', evidence: { length: 5 } }])
    expect(count(...reprints, piece(9, url('https://ministerium.test'), { origin: 'Ministerium' }))).toBe(2)
  })

  test('evidence of unknown origin counts by what it cites', () => {
    const pages = ['https://www.a.test/x/', 'http://A.test/x?utm=1#top', 'a.test/x', 'https://a.test/y']
    expect(count(...pages.map((page, index) => piece(index, url(page))))).toBe(2)
    expect(count(piece(1, words('Anruf  beim Zoll')), piece(2, words('anruf beim zoll')))).toBe(1)
  })

  test('evidence of unknown origin belongs to the origin that its citation is counted for', () => {
    const page = url('https://a.test/x')
    expect(count(piece(1, page), piece(2, page, { origin: 'dpa' }))).toBe(1)
    expect(count(piece(1, page, { origin: 'Zoll' }), piece(2, page, { origin: 'dpa' }))).toBe(2)
  })

  test('what lies in the trash does not count', () => {
    expect(count(piece(1, words('a'), { trashedAt: '2025-07-13T09:00:00Z' }))).toBe(0)
  })

  const pieces = fc
    .array(
      fc.record({
        citation: fc.oneof(fc.constantFrom('a', 'b', 'c').map(words), fc.webUrl().map(url)),
        origin: fc.constantFrom('', 'dpa', 'KCNA'),
      }),
      { maxLength: 8 },
    )
    .map((list) => list.map(({ citation, origin }, seq) => piece(seq, citation, { origin })))

  test('every piece is counted once, in whatever order, and the same piece again adds nothing', () => {
    fc.assert(
      fc.property(pieces, (list) => {
        const origins = originsOf(list)
        const counted = origins.flatMap(({ evidence }) => evidence.map(({ id }) => id))
        expect(counted.toSorted()).toEqual(list.map(({ id }) => id))
        expect(count(...list.toReversed())).toBe(origins.length)
        const again = list.map((one) => ({ ...one, id: `${one.id}'`, seq: one.seq + 100 }))
        expect(count(...list, ...again)).toBe(origins.length)
      }),
    )
  })

  test('an address has one key, whatever stands in it', () => {
    fc.assert(
      fc.property(fc.string(), (text) => {
        expect(citationKey(url(text))).toBe(citationKey(url(` ${text} `)))
      }),
    )
  })
})
