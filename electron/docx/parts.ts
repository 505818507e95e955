import {
  ExternalHyperlink,
  HeadingLevel,
  Paragraph,
  Table,
  TableCell,
  TableLayoutType,
  TableRow,
  WidthType,
  type IRunOptions,
  type ParagraphChild,
} from 'docx'
import { safeLink } from '../../shared/export/safe-link.ts'
import { styleIds } from './styles.ts'
import { isRightToLeft, runs } from './text.ts'

const levels = [
  HeadingLevel.HEADING_1,
  HeadingLevel.HEADING_2,
  HeadingLevel.HEADING_3,
  HeadingLevel.HEADING_4,
  HeadingLevel.HEADING_5,
  HeadingLevel.HEADING_6,
] as const

/** Between the margins of a page, in twentieths of a point. */
const PAGE_WIDTH = 9026

/** A heading; Word is used with six levels, as web pages are. */
export function heading(level: number, text: string): Paragraph {
  return new Paragraph({
    heading: headingLevel(level),
    bidirectional: isRightToLeft(text),
    children: runs(text),
  })
}

/** The level of a heading by its number from 1 to 6. */
export function headingLevel(level: number) {
  return levels[Math.min(6, Math.max(1, level)) - 1] ?? HeadingLevel.HEADING_6
}

/** A paragraph of texts and runs in one of our styles, or in the body's. */
export function line(children: readonly (string | ParagraphChild)[], style?: string): Paragraph {
  const first = children.find((child) => typeof child === 'string') ?? ''
  return new Paragraph({
    ...(style !== undefined && { style }),
    bidirectional: typeof first === 'string' && isRightToLeft(first),
    children: children.flatMap((child) => (typeof child === 'string' ? runs(child) : [child])),
  })
}

/** A link where an address is one a report may have, else its words. */
export function link(
  href: string | null | undefined,
  text: string,
  look: IRunOptions = {},
): ParagraphChild[] {
  const safe = safeLink(href ?? undefined)
  if (safe === null) return runs(text, look)
  return [
    new ExternalHyperlink({
      link: safe,
      children: runs(text, { ...look, style: look.style ?? 'Hyperlink' }),
    }),
  ]
}

/** A cell's content: one paragraph for each of its lines. */
export type Cell = readonly (string | readonly (string | ParagraphChild)[])[]

/** A table with a first row that is repeated on every page. Columns are as wide as the numbers say, in parts of all. */
export function table(
  head: readonly string[],
  rows: readonly (readonly Cell[])[],
  widths: readonly number[],
): Table {
  const all = widths.reduce((sum, width) => sum + width, 0)
  const columnWidths = widths.map((width) => Math.round((PAGE_WIDTH * width) / all))
  const row = (cells: readonly Cell[], style: string, tableHeader: boolean) =>
    new TableRow({
      tableHeader,
      cantSplit: true,
      children: cells.map(
        (cell, column) =>
          new TableCell({
            width: { size: columnWidths[column] ?? 0, type: WidthType.DXA },
            margins: { top: 40, bottom: 40, left: 80, right: 80 },
            children: cell.length === 0 ? [line([], style)] : cell.map((one) => line([one].flat(), style)),
          }),
      ),
    })
  return new Table({
    columnWidths,
    width: { size: PAGE_WIDTH, type: WidthType.DXA },
    layout: TableLayoutType.FIXED,
    rows: [
      row(
        head.map((name) => [name]),
        styleIds.cellHead,
        true,
      ),
      ...rows.map((cells) => row(cells, styleIds.cell, false)),
    ],
  })
}

/** With an empty line between a table and the next one: Word makes one table of two that follow each other. */
export function apart(parts: readonly (Paragraph | Table)[]): (Paragraph | Table)[] {
  return parts.flatMap((part, index) =>
    part instanceof Table && parts[index - 1] instanceof Table ? [new Paragraph(''), part] : [part],
  )
}
