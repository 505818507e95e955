/** What spreadsheets take for a formula at the beginning of a cell, behind the apostrophes that keep them from it. */
const FORMULA = /^'*[=+\-@\t\r＝＋－＠]/u

/**
 * The text as a cell no spreadsheet takes for a formula: with an apostrophe before `=`, `+`, `-`, `@`, tab, carriage return and
 * the full-width signs, and one more where there are some already, so that {@link plainCell} gives back every text.
 */
export function neutralCell(text: string): string {
  return FORMULA.test(text) ? `'${text}` : text
}

/** The text of a cell that {@link neutralCell} has made. */
export function plainCell(cell: string): string {
  return cell.startsWith("'") && FORMULA.test(cell.slice(1)) ? cell.slice(1) : cell
}
