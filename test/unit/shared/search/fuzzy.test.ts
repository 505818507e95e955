import fc from 'fast-check'
import { expect, test } from 'vitest'
import { fuzzyFinder } from '../../../../shared/search/fuzzy.ts'

const found = (texts: string[], typed: string) => fuzzyFinder(texts)(typed).map((at) => texts[at])

test('words are found by some of their letters, in any order, the closest first', () => {
  const names = ['Highlight in green', 'Highlight', 'High tide', 'Make a report…']
  expect(found(names, 'high')[0]).toBe('High tide')
  expect(found(names, 'hlgr')).toEqual([])
  expect(found(names, 'hl gr')).toEqual(['Highlight in green'])
  expect(found(names, 'green high')).toEqual(['Highlight in green'])
  expect(found(names, 'rprt')).toEqual(['Make a report…'])
  expect(found(names, 'nothing')).toEqual([])
})

test('every German spelling finds the others', () => {
  for (const typed of ['Müller', 'Mueller', 'muller', 'MÜLL'])
    expect(found(['Herr Müller sagt', 'Herr Mueller sagt', 'Meyer'], typed)).toHaveLength(2)
  expect(found(['Grüße aus Łódź', 'anderes'], 'gruesse lodz')).toEqual(['Grüße aus Łódź'])
})

test('nothing typed finds all in their order; signs are looked for as they are', () => {
  expect(found(['b', 'a'], ' ')).toEqual(['b', 'a'])
  expect(found(['a & b', 'c'], '&')).toEqual(['a & b'])
})

test('a text is found by each of its words, whatever stands in it, and no place is named twice', () => {
  const word = fc.stringMatching(/^[a-zäöüß]{2,8}$/)
  fc.assert(
    fc.property(fc.array(fc.tuple(word, word), { minLength: 1, maxLength: 20 }), (pairs) => {
      const texts = pairs.map(([a, b]) => `${a} ${b}`)
      const find = fuzzyFinder(texts)
      pairs.forEach(([a, b], at) => {
        for (const typed of [a, b, `${b} ${a}`]) {
          const places = find(typed)
          expect(places).toContain(at)
          expect(new Set(places).size).toBe(places.length)
        }
      })
    }),
    { numRuns: 30 },
  )
})
