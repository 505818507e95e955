import type { Fragment } from './fragments.ts'
import { lineOf, type Line } from './line.ts'
import { rowsOf, runOf, runsOf, type Run } from './runs.ts'
import type { Table } from './tables.ts'

/** The table that the document says a run is of; null without one. */
export function tableOfRun({ fragments }: Run): number | null {
  return fragments[0]?.tag?.cell?.table ?? null
}

/** The runs of a page, those of each table the document speaks of as one that stands where it begins. */
export function withTablesWhole(runs: readonly Run[]): Run[] {
  const tables = new Map<number, Fragment[]>()
  for (const run of runs) {
    const table = tableOfRun(run)
    if (table !== null) tables.set(table, [...(tables.get(table) ?? []), ...run.fragments])
  }
  const whole = [...tables.values()].map((fragments) => {
    const top = fragments.reduce((least, { y }) => Math.min(least, y), Infinity)
    return { ...runOf(fragments), fragments, y: top }
  })
  return [...runs.filter((run) => tableOfRun(run) === null), ...whole]
}

/** The rows and cells of a table as the document gives them. That one reaches over several columns is told from where it stands. */
export function taggedTable({ fragments }: Run, page: number): Table {
  const rows = new Map<number, Map<number, Fragment[]>>()
  for (const fragment of fragments) {
    const { row, column } = fragment.tag?.cell ?? { row: 0, column: 0 }
    const cells = rows.get(row) ?? new Map<number, Fragment[]>()
    rows.set(row, cells.set(column, [...(cells.get(column) ?? []), fragment]))
  }
  const inOrder = <T>(map: ReadonlyMap<number, T>) => [...map].toSorted(([a], [b]) => a - b)
  const cells = inOrder(rows).map(([, row]) => inOrder(row).map(([, cell]) => cell))
  const lefts = columnsOf(cells)
  const headed = cells[0]?.every((cell) => cell.every(({ tag }) => tag?.cell?.header === true)) === true
  return { page, rows: cells.map((row) => inColumns(row, lefts).map((cell) => linesIn(cell, page))), headed }
}

/** Where the columns begin: heads often stand in the middle of theirs, so every row that has all of them counts. */
function columnsOf(rows: readonly Fragment[][][]): number[] {
  const most = rows.reduce((least, row) => Math.max(least, row.length), 0)
  const whole = rows.filter((row) => row.length === most).map((row) => row.map(leftOf))
  return Array.from({ length: most }, (_, column) =>
    whole.reduce((least, lefts) => Math.min(least, lefts[column] ?? Infinity), Infinity),
  )
}

/** Each cell in the column it begins nearest to, and nothing in the others. */
function inColumns(row: readonly Fragment[][], lefts: readonly number[]): Fragment[][] {
  const placed: Fragment[][] = lefts.map(() => [])
  let next = 0
  row.forEach((cell, index) => {
    const left = leftOf(cell)
    // Those that follow need a column each.
    const last = lefts.length - (row.length - index)
    let column = next
    for (let at = next; at <= last; at++)
      if (Math.abs((lefts[at] ?? 0) - left) < Math.abs((lefts[column] ?? 0) - left)) column = at
    placed[column] = cell
    next = column + 1
  })
  return placed
}

function linesIn(cell: readonly Fragment[], page: number): Line[] {
  return rowsOf(runsOf(cell)).map((runs) => lineOf(runs, page))
}

function leftOf(fragments: readonly Fragment[]): number {
  return fragments.reduce((least, { left }) => Math.min(least, left), Infinity)
}
