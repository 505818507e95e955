import search from 'approx-string-match'
import { verify } from '../../shared/anchor/describe.ts'
import { resolver } from '../../shared/anchor/resolve.ts'
import { textOf } from '../../shared/model/block.ts'
import { article, paragraphs } from './material.ts'
import { sideBySide, type Table } from './table.ts'

/** Finding the passages of an article of 100,000 words again, in itself and in a version with other paragraphs put in. */
export async function anchoring(): Promise<Table> {
  const { record, capture } = article(100_000, 2000)
  const text = textOf(capture.blocks)
  const passages = record.appearances.map(({ passage }) => passage)
  const [added] = paragraphs(60, 99)
  const newer = textOf(
    capture.blocks.flatMap((block, index) => (added && index % 50 === 0 ? [added, block] : [block])),
  )
  const some = passages.slice(0, 20)

  return sideBySide(
    '2,000 passages of an article of 100,000 words',
    [
      { name: 'floor: 2,000 times indexOf', run: () => passages.map(({ exact }) => newer.indexOf(exact)) },
      {
        name: 'Beleg, in the very same capture',
        run: () => passages.map((passage) => verify(text, passage)),
      },
      {
        name: 'Beleg, in a newer version with 34 paragraphs put in',
        run: () => passages.map(resolver(newer)),
      },
      {
        name: 'approximate search alone, 20 passages only',
        run: () => some.map(({ exact }) => search(newer, exact, Math.min(256, exact.length / 2))),
      },
    ],
    3,
  )
}
