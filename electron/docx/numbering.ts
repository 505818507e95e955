import { AlignmentType, LevelFormat, type INumberingOptions, type IParagraphOptions } from 'docx'
import type { PlannedArticle } from '../../shared/export/plan.ts'
import type { List } from '../../shared/export/structure.ts'

const DEPTHS = [0, 1, 2, 3, 4, 5, 6, 7, 8]
const BULLETS = 'beleg-bullets'
const bullets = ['•', '–', '◦']

/** How an entry of a list is numbered. Every numbered list counts for itself. */
export function numbered(
  { ordered, start, entries }: List,
  level: number,
  article: number,
): NonNullable<IParagraphOptions['numbering']> {
  const depth = Math.min(level, 8)
  if (!ordered) return { reference: BULLETS, level: depth }
  return {
    reference: countFrom(start),
    level: depth,
    instance: article * 1_000_000 + (entries[0]?.index ?? 0),
  }
}

/** The kinds of numbering that the lists of these articles need. */
export function numberingOf(articles: readonly PlannedArticle[]): INumberingOptions {
  const starts = articles.flatMap(({ article }) =>
    article.blocks.flatMap((block) => (block.type === 'item' && block.ordered ? (block.number ?? 1) : [])),
  )
  const level = (depth: number, format: object) => ({
    ...{ level: depth, alignment: AlignmentType.LEFT, ...format },
    style: { paragraph: { indent: { left: 360 * (depth + 1), hanging: 360 } } },
  })
  return {
    config: [
      {
        reference: BULLETS,
        levels: DEPTHS.map((depth) =>
          level(depth, { format: LevelFormat.BULLET, text: bullets[depth % 3] ?? '•' }),
        ),
      },
      ...[...new Set([1, ...starts])].map((start) => ({
        reference: countFrom(start),
        levels: DEPTHS.map((depth) =>
          level(depth, { format: LevelFormat.DECIMAL, text: `%${depth + 1}.`, start }),
        ),
      })),
    ],
  }
}

function countFrom(start: number): string {
  return `beleg-numbers-${start}`
}
