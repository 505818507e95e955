import search from 'approx-string-match'
import { describe, verify } from '../../../shared/anchor/describe.ts'
import { resolver } from '../../../shared/anchor/resolve.ts'
import { sideBySide, type Table } from '../table.ts'
import { madeArticle } from './article.ts'
import { pickSpan } from './passages.ts'
import { chance } from './random.ts'
import { editWord, wordsIn } from './words.ts'

const WORDS = 100_000
const PASSAGES = 2000

/** Finding the passages of a very long article again, in itself and in newer versions. */
export async function many(): Promise<Table> {
  const blocks = longArticle()
  const text = blocks.join('\n')
  const own = chance(1)
  const passages = Array.from({ length: PASSAGES }, () => {
    const { start, end } = pickSpan(text, own)
    return describe(text, start, end)
  })
  const longer = blocks.flatMap((block, index) =>
    index % 50 === 0 ? [`Nachtrag ${index}.`, block] : [block],
  )
  const edited = blocks.map((block) => editWord(editWord(block, ['Kai', 'quay'], own), ['Kai', 'quay'], own))
  const [put, worded] = [longer.join('\n'), edited.join('\n')]
  const some = passages.slice(0, 20)
  const repeated = 'und '.repeat(WORDS).trim()
  const same = passages.map((_, index) => describe(repeated, index * 100, index * 100 + 11))

  return sideBySide(
    `${PASSAGES} passages of an article of ${wordsIn(text).length} words`,
    [
      { name: 'floor: as many times indexOf', run: () => passages.map(({ exact }) => put.indexOf(exact)) },
      {
        name: 'Beleg, in the very same capture',
        run: () => passages.map((passage) => verify(text, passage)),
      },
      { name: 'Beleg, a paragraph put in before every 50th', run: () => passages.map(resolver(put, text)) },
      { name: 'Beleg, two words edited in every paragraph', run: () => passages.map(resolver(worded, text)) },
      {
        name: 'Beleg, an article of one word repeated',
        run: () => same.map(resolver(`${repeated} dann`, repeated)),
      },
      { name: 'the same, passages alone', run: () => passages.map(resolver(worded)) },
      {
        name: 'approximate search alone, 20 passages only',
        run: () => some.map(({ exact }) => search(worded, exact, Math.min(256, exact.length / 2))),
      },
    ],
    3,
  )
}

/** Many articles one after the other. */
function longArticle(): string[] {
  const blocks: string[] = []
  for (let words = 0, seed = 1; words < WORDS; seed++)
    for (const block of madeArticle(seed).blocks) {
      blocks.push(block)
      words += wordsIn(block).length
    }
  return blocks
}
