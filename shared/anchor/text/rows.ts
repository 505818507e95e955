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

/** Where a row of words stands in a text: the first places, two at most. */
export function placesInWords(row: Int32Array, text: Int32Array): number[] {
  const first = rowFrom(row, text, 0)
  if (first < 0) return []
  const second = rowFrom(row, text, first + 1)
  return second < 0 ? [first] : [first, second]
}

/**
 * How many words two rows begin and end with alike, none counted twice. Where the difference could as well begin earlier (one of two
 * like words was cut out), what may be within it counts for neither.
 */
export function sameAtEdges(one: Int32Array, other: Int32Array): [number, number] {
  const shorter = Math.min(one.length, other.length)
  let head = 0
  while (head < shorter && one[head] === other[head]) head++
  if (head === one.length && head === other.length) return [head, 0]
  let tail = 0
  while (tail < shorter && one[one.length - 1 - tail] === other[other.length - 1 - tail]) tail++
  return [Math.min(head, shorter - tail), Math.min(tail, shorter - head)]
}
