import { codeIn, tellsCode } from './code.ts'
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

export type Part = Paragraph | Table | Listing

/** Lines of a program, of commands or of data. */
export interface Listing {
  code: string
  page: number
}

export function isListing(part: Part): part is Listing {
  return 'code' in part
}

/** What a document says, in reading order. */
export interface Layout {
  parts: Part[]
  /** How most of the text is set. */
  body: Style
  /** The number printed on each page, where pages count on. */
  printed: (string | null)[]
}

/** How far from the text around it a single line of code stands at least, as a multiple of the usual distance. */
const APART = 1.2

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
  const mayBeCode = tellsCode(kept.flatMap(({ runs }) => runs))
  const leading = leadingOf(columns.flat(), body)
  const parts: Part[] = []
  const open: Paragraph[] = []
  columns.forEach((page, index) => {
    const after: Part[] = []
    for (const { items, beside } of page) {
      const { text, notes } = splitNotes(placed(items, leading), {
        body: body.size,
        height: pages[index]?.height ?? 0,
      })
      const told = mayBeCode ? withListings(text) : text
      addItems(beside ? after : parts, beside ? [] : open, told, body.size)
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

/** With listings in place of their lines. */
function withListings(items: readonly (PlacedLine | Table)[]): (PlacedLine | Table | Listing)[] {
  const found: (PlacedLine | Table | Listing)[] = []
  let typed: PlacedLine[] = []
  const settle = () => {
    const [first] = typed
    // One line alone may be a path in the midst of a sentence.
    const isApart = first && (typed.length > 1 || first.gap > APART || first.indent >= first.size)
    const code = isApart ? codeIn(typed) : null
    if (first && code !== null) found.push({ code, page: first.page })
    else for (const line of typed) found.push(line)
    typed = []
  }
  for (const item of items) {
    if (!isTable(item) && item.typed !== null && item.marks.length === 0) typed.push(item)
    else {
      settle()
      found.push(item)
    }
  }
  settle()
  return found
}

/** Adds the lines of a column; the first may go on with one of the `open` paragraphs of columns and pages before. */
function addItems(
  parts: Part[],
  open: Paragraph[],
  items: readonly (PlacedLine | Table | Listing)[],
  body: number,
): void {
  let last: Paragraph | null = null
  for (const item of items) {
    if (!('gap' in item)) {
      parts.push(item)
      last = null
      // No text goes on below a listing, as it does below a table.
      if (isListing(item)) open.length = 0
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

function addNotes(parts: Part[], notes: readonly PlacedLine[], body: number): void {
  let last: Paragraph | null = null
  for (const line of notes) {
    if (last && !isNote(line) && continues(last, line, body)) last.lines.push(line)
    else parts.push((last = { lines: [line] }))
  }
}
