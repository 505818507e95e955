const segmenter = new Intl.Segmenter('en', { granularity: 'grapheme' })

/** UTF-16 units that never join a neighbour of their own kind: most letters, digits and punctuation of what is read here. */
function standsAlone(unit: number): boolean {
  return (
    unit < 0x300 ||
    (unit >= 0x370 && unit <= 0x482) ||
    (unit >= 0x5d0 && unit <= 0x5ea) ||
    (unit >= 0x620 && unit <= 0x64a) ||
    (unit >= 0x2010 && unit <= 0x2027) ||
    (unit >= 0x3400 && unit <= 0x9fff)
  )
}

/** True where a boundary can be told from two units alone; false means that the segmenter has to be asked. */
function isPlainBoundary(text: string, at: number): boolean {
  if (at <= 0 || at >= text.length) return true
  const before = text.charCodeAt(at - 1)
  const after = text.charCodeAt(at)
  if (before === 0x0d && after === 0x0a) return false
  return before === 0x0a || after === 0x0a || (standsAlone(before) && standsAlone(after))
}

/**
 * The grapheme cluster that covers the unit at `at`. Only the stretch between two plain boundaries is segmented, so the cost
 * does not grow with the text; segmenting from such a boundary gives what segmenting the whole text would.
 */
function clusterAt(text: string, at: number): { start: number; end: number } {
  let left = at
  while (!isPlainBoundary(text, left)) left--
  let right = at + 1
  while (!isPlainBoundary(text, right)) right++
  const segment = segmenter.segment(text.slice(left, right)).containing(at - left)
  const start = left + (segment?.index ?? 0)
  return { start, end: start + (segment?.segment.length ?? right - left) }
}

/** True when the UTF-16 offset `at` cuts neither a surrogate pair nor a grapheme cluster. */
export function isGraphemeBoundary(text: string, at: number): boolean {
  return isPlainBoundary(text, at) || clusterAt(text, at).start === at
}

/** The nearest grapheme boundary at or before `at`. */
export function boundaryBefore(text: string, at: number): number {
  return isPlainBoundary(text, at) ? at : clusterAt(text, at).start
}

/** The nearest grapheme boundary at or after `at`. */
export function boundaryAfter(text: string, at: number): number {
  if (isPlainBoundary(text, at)) return at
  const cluster = clusterAt(text, at)
  return cluster.start === at ? at : cluster.end
}

/** `[start, end)` in UTF-16 units, widened so that no grapheme cluster is cut. An empty span stays empty. */
export function snapToGraphemes(text: string, start: number, end: number): { start: number; end: number } {
  const from = boundaryBefore(text, start)
  return { start: from, end: start === end ? from : boundaryAfter(text, end) }
}

/** Units that may join a neighbour, by which plain text is passed over at once. */
const MAY_JOIN = /\r|[\u0300-\u200f\u2028-\uffff]/g
/** How much is segmented at once: beginning costs something, and so does every unit of what is segmented. */
const WINDOW = 512

/** All grapheme clusters of more than one unit, in order. */
export function* clustersOf(text: string): Generator<{ start: number; end: number }> {
  let start = nextJoint(text, 0)
  while (start !== -1) {
    let end = start + 1
    while (!isPlainBoundary(text, end)) end++
    for (const cluster of segmentsOf(text, start, end)) if (cluster.end - cluster.start > 1) yield cluster
    start = nextJoint(text, end)
  }
}

/** How many characters a text has, as a person counts them: an emoji of several parts is one. */
export function countGraphemes(text: string): number {
  let count = text.length
  for (const { start, end } of clustersOf(text)) count -= end - start - 1
  return count
}

/** The first offset from `from` on that the next unit may join; -1 when there is none. */
function nextJoint(text: string, from: number): number {
  MAY_JOIN.lastIndex = from
  for (let found = MAY_JOIN.exec(text); found; found = MAY_JOIN.exec(text)) {
    const { index } = found
    if (index > from && !isPlainBoundary(text, index)) return index - 1
    if (!isPlainBoundary(text, index + 1)) return index
  }
  return -1
}

/** The clusters between two boundaries, window by window; a cluster that a window may have cut begins the next one. */
function* segmentsOf(text: string, from: number, to: number): Generator<{ start: number; end: number }> {
  let start = from
  for (let reach = WINDOW; start < to;) {
    const window = text.slice(start, Math.min(to, start + reach))
    const isLast = start + window.length === to
    let next = start
    for (const { index, segment } of segmenter.segment(window)) {
      const end = start + index + segment.length
      if (!isLast && index + segment.length === window.length) break
      yield { start: start + index, end }
      next = end
    }
    reach = next === start ? reach * 4 : WINDOW
    start = next
  }
}
