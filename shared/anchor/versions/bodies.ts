import { sharesLines, sharesPieces } from '../text/lines.ts'
import type { Part, Stretch } from './stretch.ts'

/** The parts of two texts that say whether they are versions of one article. */
export interface Bodies extends Part {
  /** True when they are by a glance; false says nothing. */
  areAlike: boolean
}

/** How much a site writes below its articles, at most, in UTF-16 units: some hundred words. */
const FOOTER = 700

/**
 * What is left of two texts without the lines that both end with: a site writes the same below all of its articles. `stretch` is where
 * they differ.
 */
export function bodiesOf(earlier: string, newer: string, { end, newerEnd }: Stretch): Bodies {
  const after = lineEnd(earlier, Math.max(end, earlier.length - FOOTER)) - end
  const body = { start: 0, end: end + after, newerStart: 0, newerEnd: newerEnd + after }
  const [one, other] = [earlier.slice(0, body.end), newer.slice(0, body.newerEnd)]
  return { ...body, areAlike: sharesLines(one, other) || sharesPieces(one, other) }
}

function lineEnd(text: string, at: number): number {
  const end = text.indexOf('\n', at)
  return end < 0 ? text.length : end
}
