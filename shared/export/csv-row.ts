import { neutralCell } from './neutral-cell.ts'

/** A row of a table by RFC 4180, its end included. No cell is a formula to a spreadsheet; a NUL, which no table can hold, is shown. */
export function csvRow(cells: readonly string[]): string {
  return `${cells.map((cell) => quoted(neutralCell(cell))).join(',')}\r\n`.replaceAll('\u0000', '\uFFFD')
}

function quoted(cell: string): string {
  return /[",\r\n]|^\s|\s$/u.test(cell) ? `"${cell.replaceAll('"', '""')}"` : cell
}
