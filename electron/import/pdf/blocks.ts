import type { Block } from '../../../shared/model/block.ts'
import type { Page } from '../../../shared/model/page.ts'
import { cleanText } from '../clean.ts'
import { sliceRich } from '../markdown/rich-text.ts'
import { headingLevels } from './headings.ts'
import { itemDepths } from './items.ts'
import { joinedText } from './joined-text.ts'
import { isListing, type Layout, type Listing } from './layout.ts'
import { compoundsIn } from './line-end.ts'
import type { Line } from './line.ts'
import { markerOf } from './markers.ts'
import type { Paragraph } from './paragraphs.ts'
import { isTable, type Table } from './tables.ts'

/** The deepest list there is. */
const DEEPEST = 8

/** The blocks of a document, each with the page it begins on. */
export function blocksOf({ parts, body }: Layout, pages: readonly Page[]): Block[] {
  const written = parts.filter((part): part is Paragraph | Table => !isListing(part))
  const paragraphs = written.filter((part): part is Paragraph => !isTable(part))
  const compounds = compoundsIn(
    written.flatMap((part) => (isTable(part) ? part.rows.flat(2) : part.lines)).map(({ text }) => text),
  )
  const levels = headingLevels(paragraphs, body)
  const depths = itemDepths(written)
  let tables = 0
  return parts.flatMap((part): Block[] => {
    if (isListing(part)) return listingOf(part, pages)
    if (isTable(part)) return cellsOf(part, tables++, compounds, pages)
    const { lines } = part
    const [first] = lines
    const rich = joinedText(lines, compounds, pages)
    const place = pages[first?.page ?? 0]
    if (rich.text === '') return []
    const tag = first?.tag ?? null
    const level = tag?.role === 'heading' ? tag.level : levels.get(part)
    if (level !== undefined) return [{ type: 'heading', level, ...rich, ...place }]
    const depth = tag?.role === 'item' ? Math.min(DEEPEST, tag.level) : depths.get(part)
    if (depth !== undefined) return [{ ...itemOf(rich, depth), ...place }]
    return [{ type: tag?.role === 'quote' ? 'quote' : 'paragraph', ...rich, ...place }]
  })
}

function listingOf({ code, page }: Listing, pages: readonly Page[]): Block[] {
  const text = cleanText(code)
  return text.trim() === '' ? [] : [{ type: 'code', text, marks: [], ...pages[page] }]
}

/** A list item without the sign in front of it, which may be drawn and not written. */
function itemOf(rich: ReturnType<typeof joinedText>, depth: number): Block {
  const { number, length } = markerOf(rich.text) ?? { number: null, length: 0 }
  const turns = rich.turns?.map(({ at, ...page }) => ({ at: at - length, ...page }))
  return {
    ...{ type: 'item', depth, ordered: number !== null, ...(number !== null && { number }) },
    ...sliceRich(rich, length, rich.text.length),
    ...(turns && { turns }),
  }
}

function cellsOf(
  { rows, headed, page }: Table,
  table: number,
  compounds: ReadonlySet<string>,
  pages: readonly Page[],
): Block[] {
  return rows.flatMap((cells, row) =>
    cells.map((lines: readonly Line[], column): Block => {
      const { text, marks } = joinedText(lines, compounds, pages)
      return { type: 'cell', table, row, column, header: headed && row === 0, text, marks, ...pages[page] }
    }),
  )
}
