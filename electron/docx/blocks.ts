import { Paragraph, Table, TableCell, TableRow, WidthType, type IParagraphOptions } from 'docx'
import { assertNever } from '../../shared/errors.ts'
import { blockShift } from '../../shared/export/levels.ts'
import type { PlannedArticle } from '../../shared/export/plan.ts'
import { structureOf, type List, type Table as Grid } from '../../shared/export/structure.ts'
import type { Block } from '../../shared/model/block.ts'
import type { DocxContext } from './context.ts'
import { inline } from './inline.ts'
import { numbered } from './numbering.ts'
import { headingLevel } from './parts.ts'
import { picture } from './picture.ts'
import { styleIds } from './styles.ts'
import { isRightToLeft } from './text.ts'

/** A paragraph for a block by its place in the article. */
type Content = (index: number, options?: IParagraphOptions) => Paragraph

/** The article's text, every block with the words it has and the comments on them. `base` is the level of its title. */
export function articleBlocks(
  context: DocxContext,
  planned: PlannedArticle,
  base: number,
): (Paragraph | Table)[] {
  const { blocks } = planned.article
  const shift = blockShift(blocks, base + 1)
  const content: Content = (index, options = {}) =>
    new Paragraph({
      ...options,
      bidirectional: isRightToLeft(blocks[index]?.text ?? ''),
      children: inline(context, planned.pieces[index] ?? []),
    })
  return structureOf(blocks).flatMap((structure): (Paragraph | Table)[] => {
    switch (structure.type) {
      case 'single':
        return single(context, blocks[structure.index], shift, (options) => content(structure.index, options))
      case 'quote':
        return structure.indices.map((index) => content(index, { style: styleIds.quote }))
      case 'list':
        return entries(structure.list, 0, content, planned.number)
      case 'table':
        return [grid(structure.table, content)]
      default:
        return assertNever(structure)
    }
  })
}

function single(
  { input, words }: DocxContext,
  block: Block | undefined,
  shift: number,
  content: (options?: IParagraphOptions) => Paragraph,
): Paragraph[] {
  switch (block?.type) {
    case 'heading':
      return [content({ heading: headingLevel(block.level + shift) })]
    case 'code':
      return [content({ style: styleIds.code })]
    case 'image':
      return [picture(block, input.images, words), content({ style: styleIds.caption })]
    default:
      return [content()]
  }
}

function entries(list: List, level: number, content: Content, article: number): Paragraph[] {
  const numbering = numbered(list, level, article)
  return list.entries.flatMap(({ index, lists }) => [
    content(index, { numbering }),
    ...lists.flatMap((inner) => entries(inner, level + 1, content, article)),
  ])
}

function grid({ rows }: Grid, content: Content): Table {
  return new Table({
    width: { size: 100, type: WidthType.PERCENTAGE },
    rows: rows.map(
      (row) =>
        new TableRow({
          tableHeader: row.every(({ header }) => header),
          children: row.flatMap(({ index, column, header }, position) => {
            const gap = column - (row[position - 1]?.column ?? -1) - 1
            const cell = new TableCell({
              children: [content(index, { style: header ? styleIds.cellHead : styleIds.cell })],
            })
            if (gap <= 0) return [cell]
            return [new TableCell({ columnSpan: Math.min(gap, 60), children: [new Paragraph('')] }), cell]
          }),
        }),
    ),
  })
}
