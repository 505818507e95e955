import stringWidth from 'string-width'

/** Rows as text aligned as a terminal shows it, where a Korean letter is two wide; the last column is not padded. */
export function columns(rows: readonly (readonly string[])[]): string {
  const cells = rows.map((row) => row.map(inOneLine))
  const widths = (cells[0] ?? []).map((_, column) =>
    cells.reduce((most, row) => Math.max(most, widthOf(row[column] ?? '')), 0),
  )
  return cells
    .map((row) =>
      row.map((cell, column) =>
        column < row.length - 1 ? cell + ' '.repeat((widths[column] ?? 0) - widthOf(cell)) : cell,
      ),
    )
    .map((row) => `${row.join('  ').trimEnd()}\n`)
    .join('')
}

/** How many columns of a terminal a text takes; measuring is slow, and most cells need none of it. */
function widthOf(text: string): number {
  return /^[ -~]*$/u.test(text) ? text.length : stringWidth(text)
}

/** Text for one line of a terminal: no line breaks, and nothing the terminal would obey. */
export function inOneLine(text: string): string {
  return text.replaceAll(/[\p{Cc}\p{Zl}\p{Zp}\u202A-\u202E\u2066-\u2069]+/gu, ' ')
}

/** Text of several lines without what a terminal would obey. */
export function harmless(text: string): string {
  return text.replaceAll(/[^\P{Cc}\n\t]+/gu, ' ')
}
