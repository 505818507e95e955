import { lineOf, type Line } from './line.ts'
import { isStretched, rowsOf, runOf, type Run } from './runs.ts'

/** A table found on a page. */
export interface Table {
  page: number
  /** The cells of each row; all rows are as long. */
  rows: Line[][][]
  /** Whether its first row is set in a font of its own. */
  headed: boolean
}

export function isTable(part: object): part is Table {
  return 'rows' in part
}

/** A gap between cells, in sizes. */
const GAP = 0.9
/** Rows further apart than this are not of one table, in sizes; closer than that they are one row of several lines. */
const FAR = 4
const TIGHT = 1.2
/** Rows that a table of two columns has at least, one of more, and one that is exactly as wide as the text. */
const ROWS_OF_TWO = 3
const ROWS = 2
const ROWS_OF_FULL = 4
/** How far apart the edges of a column's cells may be, in sizes. */
const RAGGED = 1
/** How many of them do: titles of columns are often centred. */
const MOST = 0.7

const MARKER = /^(?:[•‣◦▪●■–*·\uf0b7-]|\(?(?:\d{1,3}|[a-z]|[ivx]{1,4})[.)]|\[\d+\])$/u

/** The lines of an area from top to bottom, and the tables between them. */
export function linesAndTables(runs: readonly Run[], page: number): (Line | Table)[] {
  const rows = rowsOf(runs)
  const area = runOf(runs.flatMap((run) => run.fragments))
  const isFull = (run: Run) => isStretched(run) && area.right - run.right <= GAP * run.size
  const pieces = rows.map((row) => row.flatMap((run) => (isFull(run) ? [run] : piecesOf(run))))
  const found: (Line | Table)[] = []
  for (let at = 0; at < rows.length;) {
    const end = tableEnd(pieces, at, area)
    if (end > at) found.push(tableOf(pieces.slice(at, end), page))
    else found.push(lineOf(rows[at] ?? [], page))
    at = Math.max(end, at + 1)
  }
  return found
}

function piecesOf(run: Run): Run[] {
  const parts: Run['fragments'][number][][] = [[]]
  let right = run.left
  for (const fragment of run.fragments) {
    if (fragment.left - right > GAP * run.size) parts.push([])
    parts.at(-1)?.push(fragment)
    right = Math.max(right, fragment.right)
  }
  return parts.map(runOf)
}

/** From where to where a column reaches. */
interface Column {
  left: number
  right: number
}

/** Behind the last row of the table that begins at `start`; `start` when none does. */
function tableEnd(rows: readonly Run[][], start: number, area: Column): number {
  let columns: Column[] = []
  let end = start
  for (; end < rows.length; end++) {
    const row = rows[end] ?? []
    const distance = end > start ? distanceOf(rows, end) : 0
    if (row.length < 2 && (end === start || distance > TIGHT * TIGHT)) break
    const grown = distance > FAR ? null : withRow(columns, row)
    if (grown === null) break
    columns = grown
  }
  const full = rows.slice(start, end).filter((row) => row.length > 1)
  const [first, ...others] = columns.map((column) =>
    full.flatMap((row) => row.filter((piece) => isOver(piece, column))),
  )
  const isTable =
    first !== undefined &&
    others.length > 0 &&
    full.length >= (others.length > 1 ? ROWS : ROWS_OF_TWO) &&
    [first, ...others].every(isAligned) &&
    !(full.length < ROWS_OF_FULL && full.every((row) => isFlush(row, area))) &&
    !first.every((piece) => MARKER.test(lineOf([piece], 0).text))
  return isTable ? end : start
}

/** From the row before, in sizes. */
function distanceOf(rows: readonly Run[][], at: number): number {
  const [row, before] = [rows[at]?.[0], rows[at - 1]?.[0]]
  return row && before ? (row.y - before.y) / row.size : 0
}

/** The columns as they reach with one more row; null when a piece lies over two of them, or two pieces over one. */
function withRow(columns: readonly Column[], row: readonly Run[]): Column[] | null {
  const grown = columns.map(({ left, right }) => ({ left, right }))
  const taken = new Set<Column>()
  for (const piece of row) {
    const [column, another] = grown.filter((column) => isOver(piece, column))
    if (another || (column && taken.has(column))) return null
    if (column) {
      taken.add(column)
      column.left = Math.min(column.left, piece.left)
      column.right = Math.max(column.right, piece.right)
    } else {
      const made = { left: piece.left, right: piece.right }
      taken.add(made)
      grown.push(made)
    }
  }
  const sorted = grown.toSorted((a, b) => a.left - b.left)
  return sorted.every(({ right }, index) => right <= (sorted[index + 1]?.left ?? Infinity)) ? sorted : null
}

/** Whether the row begins and ends where the column does: two long words may be all that fills a line. */
function isFlush(row: readonly Run[], { left, right }: Column): boolean {
  const [first, last] = [row[0], row.at(-1)]
  return (
    !!first && !!last && first.left - left <= RAGGED * first.size && right - last.right <= RAGGED * last.size
  )
}

function isOver(piece: Run, { left, right }: Column): boolean {
  return piece.left < right && piece.right > left
}

/** Whether the cells of a column share their left edge, their right one or their middle. */
function isAligned(pieces: readonly Run[]): boolean {
  const edges = [
    (piece: Run) => piece.left,
    (piece: Run) => piece.right,
    (piece: Run) => (piece.left + piece.right) / 2,
  ]
  return edges.some((edge) => {
    const places = pieces.map(edge).toSorted((a, b) => a - b)
    const middle = places[Math.floor(places.length / 2)] ?? 0
    const near = pieces.filter((piece) => Math.abs(edge(piece) - middle) <= RAGGED * piece.size)
    return near.length >= pieces.length * MOST
  })
}

function tableOf(rows: readonly Run[][], page: number): Table {
  const columns = rows.reduce<Column[]>((columns, row) => withRow(columns, row) ?? columns, [])
  const distances = rows.slice(1).map((row, index) => (row[0]?.y ?? 0) - (rows[index]?.[0]?.y ?? 0))
  const closest = Math.min(...distances)
  const areTwoDistances = distances.some((distance) => distance >= closest * TIGHT)
  const grid: Line[][][] = []
  rows.forEach((row, index) => {
    const distance = distances[index - 1] ?? Infinity
    const goesOn = row.length === 1 || (areTwoDistances && distance < closest * TIGHT)
    if (!goesOn || grid.length === 0) grid.push(columns.map(() => []))
    for (const piece of row) {
      const column = columns.findIndex((column) => isOver(piece, column))
      grid.at(-1)?.[column]?.push(lineOf([piece], page))
    }
  })
  const fonts = grid.map((cells) => new Set(cells.flat().map(({ font }) => font)))
  const [first, second] = fonts
  const headed =
    first?.size === 1 && second !== undefined && ![...first].some((font) => font === '' || second.has(font))
  return { page, rows: grid, headed }
}
