import { areasOf } from './columns.ts'
import { withDropCaps } from './drop-caps.ts'
import type { PageText } from './fragments.ts'
import { withoutFurniture } from './furniture.ts'
import type { Line } from './line.ts'
import { isNote, splitNotes } from './notes.ts'
import { continues, goesOn, openFor, type Paragraph } from './paragraphs.ts'
import { placedLines, type PlacedLine } from './placed.ts'
import { runsOf } from './runs.ts'
import { isSameSize, mostCommonNumber, styleOf, type Style } from './style.ts'
import { withTablesWhole } from './tagged-tables.ts'
import { isTable, linesAndTables, type Table } from './tables.ts'

/** What a document says, in reading order. */
export interface Layout {
  parts: (Paragraph | Table)[]
  /** How most of the text is set. */
  body: Style
  /** The number printed on each page, where pages count on. */
  printed: (string | null)[]
}

interface Column {
  items: (Line | Table)[]
  beside: boolean
}

/** The text of a document put together from where its letters stand: columns, paragraphs over columns and pages, tables, footnotes. */
export function layoutOf(pages: readonly PageText[]): Layout {
  const kept = withoutFurniture(
    pages,
    pages.map(({ fragments }) => runsOf(withDropCaps(fragments))),
  )
  const body = styleOf(kept.flatMap(({ runs }) => runs))
  const columns = kept.map(({ runs }, page) =>
    areasOf(withTablesWhole(runs), body).map(({ runs, beside }): Column => ({
      items: linesAndTables(runs, page),
      beside,
    })),
  )
  const leading = leadingOf(columns.flat(), body)
  const parts: (Paragraph | Table)[] = []
  const open: Paragraph[] = []
  columns.forEach((page, index) => {
    const after: (Paragraph | Table)[] = []
    for (const { items, beside } of page) {
      const { text, notes } = splitNotes(placed(items, leading), {
        body: body.size,
        height: pages[index]?.height ?? 0,
      })
      addItems(beside ? after : parts, beside ? [] : open, text, body.size)
      addNotes(after, notes, body.size)
    }
    parts.push(...after)
  })
  return { parts, body, printed: kept.map(({ printed }) => printed) }
}

/** The usual distance of lines, in sizes. */
function leadingOf(columns: readonly Column[], body: Style): number {
  const lines = columns.flatMap(({ items }) => items.filter((item): item is Line => !isTable(item)))
  const steps = lines
    .map((line, index) => ({ line, above: lines[index - 1] }))
    .filter(
      ({ line, above }) => above?.page === line.page && line.y > above.y && isSameSize(line.size, body.size),
    )
    .map(({ line, above }) => (20 * (line.y - (above?.y ?? 0))) / line.size)
  return mostCommonNumber(steps) / 20 || 1.2
}

function placed(items: readonly (Line | Table)[], leading: number): (PlacedLine | Table)[] {
  const lines = placedLines(
    items.filter((item): item is Line => !isTable(item)),
    leading,
  )
  let next = 0
  return items.flatMap((item): (PlacedLine | Table)[] => (isTable(item) ? [item] : lines.slice(next, ++next)))
}

/** Adds the lines of a column; the first may go on with one of the `open` paragraphs of columns and pages before. */
function addItems(
  parts: (Paragraph | Table)[],
  open: Paragraph[],
  items: readonly (PlacedLine | Table)[],
  body: number,
): void {
  let last: Paragraph | null = null
  for (const item of items) {
    if (isTable(item)) {
      parts.push(item)
      last = null
      continue
    }
    const earlier: Paragraph | undefined = last === null ? openFor(open, item) : last
    if (earlier && (last === null ? goesOn(earlier, item) : continues(earlier, item, body))) {
      earlier.lines.push(item)
      last = earlier
    } else {
      last = { lines: [item] }
      parts.push(last)
      open.push(last)
    }
  }
}

function addNotes(parts: (Paragraph | Table)[], notes: readonly PlacedLine[], body: number): void {
  let last: Paragraph | null = null
  for (const line of notes) {
    if (last && !isNote(line) && continues(last, line, body)) last.lines.push(line)
    else parts.push((last = { lines: [line] }))
  }
}
