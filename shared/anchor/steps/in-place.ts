import { wordsOf } from '../text/words.ts'
import type { Stretch } from '../versions/stretch.ts'
import { frameIn, REACH } from './frame.ts'
import type { Nearby, Span } from './view.ts'
import { findWithin } from './within.ts'

/** How much around a passage and what differs is looked at, and how much in all. In UTF-16 units. */
const AROUND = 160
const MOST = 8000
/** How far beside a passage everything has to be the same for nothing else to matter. In UTF-16 units. */
const BESIDE = 40

/**
 * Where a passage of a text is in a newer one by a stretch that is all in which they differ near it: where it was, when the stretch
 * is elsewhere or empty; within it, as it was or edited; or nowhere, when nothing is left there that could be it. Null when that is not sure,
 * as where the passage stands twice with all that is around it.
 */
export function findInPlace(
  earlier: string,
  newer: string,
  stretch: Stretch,
  { start, end }: Span,
): Nearby | null {
  const [before, after] = [stretch.newerStart - stretch.start, stretch.newerEnd - stretch.end]
  if (standsTwice(earlier, Math.max(0, start - AROUND), end + AROUND)) return null
  const isSame = stretch.start === stretch.end && stretch.newerStart === stretch.newerEnd
  if (isSame || end + BESIDE <= stretch.start) return { start: start + before, end: end + before }
  if (start - BESIDE >= stretch.end) return { start: start + after, end: end + after }

  const from = Math.max(stretch.start - stretch.before, Math.min(start, stretch.start) - AROUND)
  const to = Math.min(stretch.end + stretch.after, Math.max(end, stretch.end) + AROUND)
  if (Math.max(to - from, to + after - from - before) > MOST) return null
  const then = wordsOf(earlier.slice(from, to))
  const now = wordsOf(newer.slice(from + before, to + after))
  const isAll = stretch.before === stretch.start && stretch.end + stretch.after === earlier.length
  return moved(findWithin(frameIn(then, start - from, end - from, REACH), then, now, isAll), from + before)
}

/** What was found in a window that begins so far into its text. */
export function moved(found: Nearby | null, by: number): Nearby | null {
  if (!found || found === 'nowhere' || 'candidates' in found) return found
  return { start: found.start + by, end: found.end + by }
}

/** True when what is from one offset to another stands elsewhere too. */
function standsTwice(text: string, from: number, to: number): boolean {
  const part = text.slice(from, to)
  return text.indexOf(part) !== from || text.includes(part, from + 1)
}
