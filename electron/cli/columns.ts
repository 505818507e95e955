/** Rows as aligned text; the last column is not padded. */
export function columns(rows: readonly (readonly string[])[]): string {
  const cells = rows.map((row) => row.map(inOneLine))
  const widths = (cells[0] ?? []).map((_, column) =>
    cells.reduce((most, row) => Math.max(most, (row[column] ?? '').length), 0),
  )
  return cells
    .map((row) =>
      row.map((cell, column) => (column < row.length - 1 ? cell.padEnd(widths[column] ?? 0) : cell)),
    )
    .map((row) => `${row.join('  ').trimEnd()}\n`)
    .join('')
}

/** Text for one line of a terminal: no line breaks, and nothing the terminal would obey. */
export function inOneLine(text: string): string {
  return text.replaceAll(/[\p{Cc}\p{Zl}\p{Zp}\u202A-\u202E\u2066-\u2069]+/gu, ' ')
}

/** Text of several lines without what a terminal would obey. */
export function harmless(text: string): string {
  return text.replaceAll(/[^\P{Cc}\n\t]+/gu, ' ')
}
