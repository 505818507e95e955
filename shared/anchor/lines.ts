/** Lines shorter than this may stand in any article, and lines shorter than that anywhere in one. In UTF-16 units. */
const LONG = 40
const SHORT = 8

/** How many of a text's lines are looked for in another, how few say nothing, and the share that versions have in common. */
const SAMPLE = 8
const FEW = 4
const MOST = 0.5

/** True when most lines of a text, by a sample of the longer ones, stand in another as they are: the two are versions of one article. */
export function sharesLines(text: string, other: string): boolean {
  const lines = text.split('\n').filter(({ length }) => length >= LONG)
  if (lines.length < FEW) return false
  const every = Math.ceil(lines.length / SAMPLE)
  const sample = lines.filter((_, index) => index % every === 0)
  return sample.filter((line) => other.includes(line)).length >= MOST * sample.length
}

/**
 * How far a span has moved, in UTF-16 units, when the lines that it stands in are still the same lines and stand nowhere else in either
 * text; null when that is not so.
 */
export function shiftOf(earlier: string, newer: string, start: number, end: number): number | null {
  const from = start === 0 ? 0 : earlier.lastIndexOf('\n', start - 1) + 1
  const next = earlier.indexOf('\n', end)
  const lines = earlier.slice(from, next < 0 ? earlier.length : next)
  if (lines.length < SHORT || onceIn(earlier, lines) !== from) return null
  const at = onceIn(newer, lines)
  const isLines = (at === 0 || newer[at - 1] === '\n') && (newer[at + lines.length] ?? '\n') === '\n'
  return at >= 0 && isLines ? at - from : null
}

/** Where a part stands in a text; -1 when that is nowhere or more than once. */
function onceIn(text: string, part: string): number {
  const at = text.indexOf(part)
  return at >= 0 && text.indexOf(part, at + 1) < 0 ? at : -1
}
