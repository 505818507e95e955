import type { RichText } from '../markdown/rich-text.ts'
import type { PageElement } from './dom.ts'

/** No cell reaches further than this. */
const WIDEST = 100
/** How much of a grid may be there only because cells span, before spans are ignored. */
const MOST_FILLED = 20

/** A cell as it was written; `columns` and `rows` are how far it reaches. */
export interface TableCell {
  text: RichText
  header: boolean
  columns: number
  rows: number
}

/** A place in the grid; those that a cell reaches into are empty. */
export type GridCell = Pick<TableCell, 'text' | 'header'> & { row: number; column: number }

/** What stands in the cells of tables that place things on a page, and of some that hold data if they say so. */
const PLACED = 'table, pre, hr'
const [HEADING, OF_TEXTS] = ['h1, h2, h3, h4, h5, h6', 'ul, ol, blockquote']

/** Whether a table holds data and is not there to place things on a page. */
export function isDataTable(table: PageElement): boolean {
  const role = table.getAttribute('role') ?? ''
  if (/^(?:presentation|none)$/iu.test(role)) return false
  if (table.querySelector('th, td + td') === null || table.querySelector(PLACED) !== null) return false
  const headings = [...table.querySelectorAll(HEADING)]
  // What says that it is a table may have headings as the heads of its columns, and nothing below them.
  if (role === 'table') return headings.every(isAloneInCell)
  return (
    headings.length === 0 && (table.querySelector(OF_TEXTS) === null || table.querySelector('th') !== null)
  )
}

function isAloneInCell(heading: PageElement): boolean {
  return heading.closest('th, td')?.textContent?.trim() === heading.textContent?.trim()
}

/** How far the cell reaches, at least 1. */
export function reach(cell: PageElement, attribute: 'colspan' | 'rowspan'): number {
  const value = Number(cell.getAttribute(attribute) ?? 1)
  return Number.isInteger(value) && value > 0 ? Math.min(value, WIDEST) : 1
}

/** The rows as a grid without holes, in reading order. */
export function gridOf(rows: readonly (readonly TableCell[])[]): GridCell[] {
  const cells = rows.reduce((sum, row) => sum + row.length, 0)
  const spanning = place(rows)
  const size = spanning.length * width(spanning)
  const grid = size <= cells * MOST_FILLED ? spanning : rows
  const columns = grid === spanning ? width(grid) : 0
  const empty = { text: { text: '', marks: [] }, header: false }
  return grid.flatMap((cellsOfRow, row) =>
    Array.from({ length: Math.max(columns, cellsOfRow.length) }, (_, column) => {
      const { text, header } = cellsOfRow[column] ?? empty
      return { text, header, row, column }
    }),
  )
}

/** Each cell in its column, with holes where one reaches into. */
function place(rows: readonly (readonly TableCell[])[]): (TableCell | undefined)[][] {
  /** For each column, how many of the next rows are taken. */
  let taken: number[] = []
  return rows.map((row) => {
    const placed: (TableCell | undefined)[] = []
    const next = taken.map((left) => Math.max(0, left - 1))
    let column = 0
    for (const cell of row) {
      while ((taken[column] ?? 0) > 0) column++
      placed[column] = cell
      for (let at = column; at < column + cell.columns; at++) next[at] = cell.rows - 1
      column += cell.columns
    }
    placed.length = Math.max(column, next.findLastIndex((left) => left > 0) + 1)
    taken = Array.from(next, (left) => left ?? 0)
    return placed
  })
}

function width(rows: readonly (readonly unknown[])[]): number {
  return rows.reduce((widest, row) => Math.max(widest, row.length), 0)
}
