/** Where a row of words stands in a text, when it stands there once; else null. */
export function onceInWords(row: Int32Array, text: Int32Array): number | null {
  const at = rowFrom(row, text, 0)
  return at < 0 || rowFrom(row, text, at + 1) >= 0 ? null : at
}

/** Where a row of words stands in a text first; -1 when it does not. */
export function placeInWords(row: Int32Array, text: Int32Array): number {
  return rowFrom(row, text, 0)
}

/** True when a row of words stands in a text. */
export function standsInWords(row: Int32Array, text: Int32Array): boolean {
  return rowFrom(row, text, 0) >= 0
}

/** True when a row of words stands in a text more than once. */
export function standsTwiceInWords(row: Int32Array, text: Int32Array): boolean {
  const at = rowFrom(row, text, 0)
  return at >= 0 && rowFrom(row, text, at + 1) >= 0
}

/** Where a row of words stands first from a place on; -1 when it does not. */
function rowFrom(row: Int32Array, text: Int32Array, from: number): number {
  const [first] = row
  if (first === undefined) return -1
  const last = text.length - row.length
  for (let at = text.indexOf(first, from); at >= 0 && at <= last; at = text.indexOf(first, at + 1)) {
    let word = 1
    while (word < row.length && text[at + word] === row[word]) word++
    if (word === row.length) return at
  }
  return -1
}
