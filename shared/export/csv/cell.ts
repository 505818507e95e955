/** What makes a spreadsheet take a cell for a formula, also in full width; apostrophes before it are ours or look like ours. */
const formula = /^'*[=+\-@\t\r\uFF1D\uFF0B\uFF0D\uFF20]/u

/**
 * The text of a cell that no spreadsheet runs: what begins like a formula gets an apostrophe before it, and so does what
 * already has apostrophes there. Taking one away from every cell that begins so gives the text back.
 */
export function harmlessCell(text: string): string {
  return formula.test(text) ? `'${text}` : text
}
