import { lineOf, type Line } from './line.ts'
import { taggedTable, tableOfRun } from './tagged-tables.ts'
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
/** Rows that a table of two columns has at least, and one of more. */
const ROWS_OF_TWO = 3
const ROWS = 2
/** How far apart the edges of a column's cells may be, in sizes. */
const RAGGED = 1
/** How many of them do: titles of columns are often centred. */
const MOST = 0.7

/** How exactly lines of a column end, how far their first ones are set in, and how far apart they are at most, in sizes. */
const EXACT = 0.35
const INDENTED = 3
const NEXT = 1.8
/** What is shorter may be a cell as well. UTF-16 units. */
const WORDS = 20

const MARKER = /^(?:[•‣◦▪●■–*·\uf0b7-]|\(?(?:\d{1,3}|[a-z]|[ivx]{1,4})[.)]|\[\d+\])$/u

/** The lines of an area from top to bottom, and the tables between them. */
export function linesAndTables(runs: readonly Run[], page: number): (Line | Table)[] {
  const rows = rowsOf(runs)
  const whole = fullLines(rows)
  const pieces = rows.map((row) =>
    row.flatMap((run) => (isTagged(run) || whole.has(run) ? [run] : piecesOf(run))),
  )
  const found: (Line | Table)[] = []
  for (let at = 0; at < rows.length;) {
    const row = rows[at] ?? []
    const tagged = row.filter(isTagged)
    const end = tagged.length > 0 ? at : tableEnd(pieces, at)
    found.push(...tagged.map((run) => taggedTable(run, page)))
    if (end > at) found.push(tableOf(pieces.slice(at, end), page))
    else if (row.length > tagged.length)
      found.push(
        lineOf(
          row.filter((run) => !isTagged(run)),
          page,
        ),
      )
    at = Math.max(end, at + 1)
  }
  return found
}

/** The lines of running text that have wide gaps only because they fill their column: they end where others do. */
function fullLines(rows: readonly Run[][]): ReadonlySet<Run> {
  const lines = rows.map((row) => (row.length === 1 && !row.some(isTagged) ? row[0] : undefined))
  const text = lines.filter((run): run is Run => run !== undefined && isText(run))
  const full = new Set<Run>()
  const endsAs = (run: Run, other: Run) =>
    Math.abs(other.right - run.right) <= EXACT * run.size &&
    Math.abs(other.left - run.left) <= INDENTED * run.size
  const isBeside = (run: Run, other: Run | undefined) =>
    other !== undefined &&
    endsAs(run, other) &&
    Math.abs(other.y - run.y) <= NEXT * run.size &&
    (isText(other) || full.has(other))
  lines.forEach((run, index) => {
    if (!run || isText(run)) return
    const isFull = isStretched(run)
      ? text.some((other) => endsAs(run, other))
      : isBeside(run, lines[index - 1]) || isBeside(run, lines[index + 1])
    if (isFull) full.add(run)
  })
  return full
}

/** Whether its words stand as close as those of a line do. */
function isText(run: Run): boolean {
  return piecesOf(run).length === 1 && run.fragments.reduce((sum, { text }) => sum + text.length, 0) >= WORDS
}

function isTagged(run: Run): boolean {
  return tableOfRun(run) !== null
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
function tableEnd(rows: readonly Run[][], start: number): number {
  let columns: Column[] = []
  let end = start
  for (; end < rows.length; end++) {
    const row = rows[end] ?? []
    const distance = end > start ? distanceOf(rows, end) : 0
    if (row.some(isTagged) || (row.length < 2 && (end === start || distance > TIGHT * TIGHT))) break
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
