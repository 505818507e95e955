import fc from 'fast-check'
import { expect, test } from 'vitest'
import { parseQuery } from '../../../../shared/search/query.ts'
import { snippetOf } from '../../../../shared/search/snippet.ts'

test('a snippet is cut at words around the first hit, and every hit in it is marked', () => {
  const text = `${'Vorher steht anderes. '.repeat(20)}Der Hafen von\nSundby bleibt zu.${' Danach noch ein Hafen.'.repeat(30)}`
  const { text: cut, ranges, at } = snippetOf(text, parseQuery('hafen'))
  expect(cut).toMatch(/^…\S.*Der Hafen von Sundby bleibt zu\..*\S…$/)
  expect(cut.length).toBeLessThan(240)
  expect(ranges.length).toBeGreaterThan(1)
  for (const { start, end } of ranges) expect(cut.slice(start, end)).toBe('Hafen')
  expect(at && text.slice(at.start, at.end)).toBe('Hafen')
})

test('what is not found shows the beginning', () => {
  expect(snippetOf('Nur ein Satz.', parseQuery('zoll'))).toEqual({
    text: 'Nur ein Satz.',
    ranges: [],
    at: null,
  })
})

test('marks always show what stands in the text at that place', () => {
  const word = fc.constantFrom('Zoll', 'Häfen', 'groß', 'ue', '„', '\n', '😀')
  fc.assert(
    fc.property(
      fc.array(word, { maxLength: 120 }),
      fc.constantFrom('zoll', 'hafen', 'gross ue'),
      (words, typed) => {
        const text = words.join(' ')
        const { text: cut, ranges, at } = snippetOf(text, parseQuery(typed))
        if (at) expect(cut).toContain(text.slice(at.start, at.end).replaceAll('\n', ' '))
        for (const { start, end } of ranges) expect(cut.slice(start, end)).toMatch(/^(zoll|häfen|groß|u)/i)
      },
    ),
    { numRuns: 50 },
  )
})
