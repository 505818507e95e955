/** The names in a line. With semicolons in it, commas belong to the names: `Meier, Eva; Roy, Sam`. */
export function splitAuthors(line: string): string[] {
  return line
    .split(line.includes(';') ? ';' : ',')
    .map((name) => name.trim())
    .filter((name) => name !== '')
}

/** Names as a line that {@link splitAuthors} takes apart again. */
export function joinAuthors(names: readonly string[]): string {
  const inNames = names.some((name) => name.includes(','))
  return names.join(inNames ? '; ' : ', ') + (inNames && names.length === 1 ? ';' : '')
}
