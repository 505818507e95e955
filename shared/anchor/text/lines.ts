/** Lines shorter than this may stand in any article, and lines shorter than that anywhere in one. In UTF-16 units. */
const LONG = 40
const SHORT = 8
/** Lines that are longer say by themselves that they are the same; a short heading may have been written anew. */
const TELLING = 60

/** How many of a text's lines are looked for in another, how few say nothing, and the share of them that versions have in common. */
const SAMPLE = 8
const FEW = 4
const MOST = 0.5

/** True when most lines of a text, by a sample of the longer ones, stand in another as they are: the two are versions of one article. */
export function sharesLines(text: string, other: string): boolean {
  const lines = text.split('\n').filter(({ length }) => length >= LONG)
  if (lines.length < FEW) return false
  const every = Math.ceil(lines.length / SAMPLE)
  const sample = lines.filter((_, index) => index % every === 0)
  const lengthOf = (some: readonly string[]) => some.reduce((sum, { length }) => sum + length, 0)
  const shared = sample.filter((line) => other.includes(line))
  return shared.length >= MOST * sample.length && lengthOf(shared) >= MOST * lengthOf(sample)
}

/** How long the pieces of a text are that are looked for, in UTF-16 units; how many, and how many have to be there. */
const PIECE = 80
const PIECES = 16
const MOST_PIECES = 9

/** True when most of a sample of pieces of the shorter text stand in the other, to the letter and in their order: they are versions. */
export function sharesPieces(text: string, other: string): boolean {
  const [short, long] = text.length <= other.length ? [text, other] : [other, text]
  const step = (short.length - PIECE) / PIECES
  if (step < PIECE) return false
  let [found, last] = [0, 0]
  for (let piece = 0; found < MOST_PIECES && PIECES - piece >= MOST_PIECES - found; piece++) {
    const start = Math.floor(piece * step)
    const place = long.indexOf(short.slice(start, start + PIECE), last)
    if (place < 0) continue
    found++
    last = place
  }
  return found >= MOST_PIECES
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
  if (at < 0 || !isLines(newer, at, at + lines.length)) return null
  const tells = lines.length >= TELLING || hasNeighbour(earlier, from, newer, at, lines.length)
  return tells ? at - from : null
}

/** True when a span begins and ends with lines. */
function isLines(text: string, start: number, end: number): boolean {
  return (start === 0 || text[start - 1] === '\n') && (text[end] ?? '\n') === '\n'
}

/** True when the line above or below some lines is the same in either text. */
function hasNeighbour(earlier: string, from: number, newer: string, at: number, length: number): boolean {
  const above = (text: string, start: number) => text.slice(text.lastIndexOf('\n', start - 2) + 1, start)
  const below = (text: string, end: number) => text.slice(end, text.indexOf('\n', end + 1) >>> 0)
  const [lineAbove, lineBelow] = [above(earlier, from), below(earlier, from + length)]
  return (
    (lineAbove.length > SHORT && lineAbove === above(newer, at)) ||
    (lineBelow.length > SHORT && lineBelow === below(newer, at + length))
  )
}

/** Where a part stands in a text; -1 when that is nowhere or more than once. */
function onceIn(text: string, part: string): number {
  const at = text.indexOf(part)
  return at >= 0 && text.indexOf(part, at + 1) < 0 ? at : -1
}
