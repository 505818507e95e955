/** What makes a spreadsheet take a cell for a formula, also in full width; apostrophes before it are ours or look like ours. */
const formula = /^'*[=+\-@\t\r\uFF1D\uFF0B\uFF0D\uFF20]/u

/**
 * The text of a cell that no spreadsheet runs: what begins like a formula gets an apostrophe before it, and so does what
 * already has apostrophes there, so that {@link plainCell} gives every text back. A NUL, at which a table would end, is shown.
 */
export function harmlessCell(text: string): string {
  return (formula.test(text) ? `'${text}` : text).replaceAll('\u0000', '\uFFFD')
}

/** The text of a cell that {@link harmlessCell} has made. */
export function plainCell(cell: string): string {
  return cell.startsWith("'") && formula.test(cell.slice(1)) ? cell.slice(1) : cell
}
