import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { fold, includesFolded } from '../../../../shared/search/fold.ts'
import { foldWithPlaces } from '../../../../shared/search/marks.ts'

describe('folding', () => {
  it.each([
    ['Präsenz', 'prasenz'],
    ['Pra\u0308senz', 'prasenz'],
    ['STRASSE', 'strasse'],
    ['Straße', 'strasse'],
    ['ẞ', 'ss'],
    ['Łódź', 'lodz'],
    ['İstanbul ıssız', 'istanbul issiz'],
    ['ΟΔΟΣ', 'οδοσ'],
    ['„Nein“ – ‚doch‘', '"nein" - \'doch\''],
    ['14\u00a0000\u202fTonnen', '14 000 tonnen'],
    ['Donau\u00addampf', 'donaudampf'],
    ['ﬁnal', 'final'],
    ['Zeile\r\n\tZeile', 'zeile zeile'],
  ])('takes %j for %j', (text, folded) => {
    expect(fold(text)).toBe(folded)
  })

  it('changes nothing when done twice', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'binary' }), (text) => {
        expect(fold(fold(text))).toBe(fold(text))
      }),
    )
  })

  it('finds a word however it is typed', () => {
    expect(includesFolded('Der Außenminister reist nach Küstrin.', 'aussenMINISTER')).toBe(true)
    expect(includesFolded('Der Außenminister reist nach Küstrin.', ' kustrin ')).toBe(true)
    expect(includesFolded('Der Außenminister', 'Innen')).toBe(false)
    expect(includesFolded('anything', '')).toBe(true)
  })

  it('finds every part of a text in it', () => {
    const words = fc.array(fc.constantFrom('Größe', 'des', 'Hafens', '–', '„so“', 'naïve', 'x\u0302'), {
      minLength: 1,
    })
    fc.assert(
      fc.property(words, words, words, (before, part, after) => {
        expect(includesFolded([...before, ...part, ...after].join(' '), part.join(' ').toUpperCase())).toBe(
          true,
        )
      }),
    )
  })
})

it('what was folded with its places is folded the same, and every unit knows the letters it is of', () => {
  const text = fc.string({
    unit: fc.constantFrom('a', 'Ü', ' ', '\n', 'ß', '\u00ad', 'e\u0301', '“', '😀', 'ﬁ'),
  })
  fc.assert(
    fc.property(text, (text) => {
      const { text: folded, starts, ends } = foldWithPlaces(text)
      expect(folded).toBe(fold(text))
      expect([starts.length, ends.length]).toEqual([folded.length, folded.length])
      starts.forEach((start, at) => {
        expect(start).toBeGreaterThanOrEqual(starts[at - 1] ?? 0)
        expect(ends[at]).toBeGreaterThan(start)
        if (start !== starts[at - 1]) expect(start).toBeGreaterThanOrEqual(ends[at - 1] ?? 0)
      })
    }),
    { numRuns: 60 },
  )
})
