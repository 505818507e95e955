import { fold } from '../../shared/search/fold.ts'
import { SimilarTexts } from '../../shared/search/similar.ts'
import { random } from './material.ts'
import { sideBySide, type Table } from './table.ts'

const CLAIMS = 100_000

/** Claims in similar words among 100,000, of a vocabulary in which few words are frequent and most are rare. */
export async function similar(): Promise<Table> {
  const next = random(7)
  const vocabulary = Array.from({ length: 60_000 }, () =>
    Array.from({ length: 4 + Math.floor(next() * 9) }, () => String.fromCharCode(97 + next() * 26)).join(''),
  )
  const word = () => vocabulary[Math.floor(next() ** 3 * vocabulary.length)] ?? ''
  const texts = Array.from({ length: CLAIMS }, () => Array.from({ length: 22 }, word).join(' '))
  const queries = Array.from({ length: 20 }, (_, index) =>
    [...(texts[index * 1000] ?? '').split(' ').slice(0, 16), word(), word()].join(' '),
  )
  let asked = 0
  const query = () => queries[asked++ % queries.length] ?? ''

  const began = performance.now()
  const index = new SimilarTexts()
  texts.forEach((text, number) => index.put(String(number), text))
  const built = performance.now() - began
  const folded = texts.map(fold)

  const table = await sideBySide(
    `Claims in similar words among ${CLAIMS} (index of them made in ${(built / 1000).toFixed(1)} s)`,
    [
      {
        name: 'floor: looking through all folded texts for each word',
        run: () =>
          query()
            .split(' ')
            .map((word) => folded.filter((text) => text.includes(word)).length),
      },
      { name: 'Beleg, five most similar', run: () => index.find(query(), { limit: 5 }) },
    ],
    20,
  )
  return table
}
