import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { SimilarTexts } from '../../../../shared/search/similar.ts'

const claims: Record<string, string> = {
  troops: 'Nordkorea hat bis zu 14.000 Soldaten in das Gebiet von Kursk verlegt.',
  visit: 'Der Außenminister ist am Montag in Wonsan eingetroffen.',
  law: 'Der Bundestag hat das Klimaschutzgesetz verschärft.',
  harbour: 'The harbour of Sundby lost 1,200 containers in March.',
  ferries: 'Night ferries will stop calling at Sundby from May.',
  budget: 'Die Regierung erhöht den Haushalt für Straßen um zwölf Prozent.',
}

function filled(texts: Record<string, string> = claims): SimilarTexts {
  const index = new SimilarTexts()
  for (const [id, text] of Object.entries(texts)) index.put(id, text)
  return index
}
const first = (text: string) => filled().find(text, { limit: 3 })[0]

describe('claims in similar words', () => {
  test.each([
    ['In Kursk stehen rund 14 000 nordkoreanische Soldaten', 'troops'],
    ['Aussenminister in Wonsan angekommen', 'visit'],
    ['Containers lost at Sundby harbour', 'harbour'],
    ['die Strasse im Haushalt der Regierung', 'budget'],
  ])('%s', (text, id) => {
    expect(first(text)?.id).toBe(id)
  })

  test('are told with the words that both have, the rarest first, as they stand in the text', () => {
    expect(first('Laut KCNA sind 14.000 Soldaten in Kursk')?.shared).toEqual(
      expect.arrayContaining(['14.000', 'Soldaten', 'Kursk']),
    )
  })

  test('are found by parts of compounds, and compounds by their parts', () => {
    expect(first('Gesetz im Bundestag verschärft')).toMatchObject({ id: 'law' })
    expect(first('Gesetz im Bundestag verschärft')?.shared).toContain('Gesetz')
    const index = filled({ ...claims, short: 'Das Gesetz gilt im Bundestag.' })
    const found = index.find('Klimaschutzgesetz vor dem Bundestag', { limit: 9 }).map(({ id }) => id)
    expect(found).toEqual(expect.arrayContaining(['law', 'short']))
  })

  test('are none where only one word of many is the same', () => {
    expect(filled().find('Der Zug hält am Montag in Oslo und in Bergen', { limit: 3 })).toEqual([])
    expect(filled().find('', { limit: 3 })).toEqual([])
  })

  test('leave out the claim itself and those that are gone', () => {
    const index = filled()
    expect(index.find(claims['troops'] ?? '', { limit: 3, except: 'troops' })).toEqual([])
    index.delete('troops')
    expect(index.find(claims['troops'] ?? '', { limit: 3 })).toEqual([])
  })

  const text = fc
    .array(fc.constantFrom('Hafen', 'Zoll', 'Schiff', 'Sturm', 'Küste', '1200', 'Mole', 'Kran'), {
      minLength: 3,
      maxLength: 8,
    })
    .map((words) => words.join(' '))

  test('the very same text is the most similar one, and what was replaced leaves no trace', () => {
    fc.assert(
      fc.property(fc.array(text, { minLength: 1, maxLength: 12 }), fc.nat(), text, (texts, nth, other) => {
        const entries = texts.map((one, index) => [String(index), one] as const)
        const index = filled(Object.fromEntries(entries))
        const asked = texts[nth % texts.length] ?? ''
        const [best] = index.find(asked, { limit: 20 })
        if (new Set(asked.split(' ')).size > 1) expect(best?.score).toBeCloseTo(1)

        const replaced = filled(Object.fromEntries(entries.map(([id]) => [id, other])))
        for (const [id, one] of entries) replaced.put(id, one)
        expect(replaced.size).toBe(texts.length)
        expect(replaced.find(asked, { limit: 20 })).toEqual(index.find(asked, { limit: 20 }))
      }),
    )
  })
})
