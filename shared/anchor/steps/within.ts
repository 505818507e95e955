import { isAlike, isBlock } from '../doubt/judge.ts'
import { isNumber, LIKE, likenessOf } from '../text/likeness.ts'
import { sizeIn } from '../text/sizes.ts'
import type { Words } from '../text/words.ts'
import { findBeside } from './beside.ts'
import { sizeOf, type Frame } from './frame.ts'
import { findInside } from './inside.ts'
import { placed, sameWord, viewOf, type Nearby, type View } from './view.ts'

/**
 * Where a passage of one window is in a newer one that begins and ends alike. `frame` is a part of the older. Null when that is not
 * sure. `isAll`: nothing but the stretch differs in all of the texts.
 */
export function findWithin(frame: Frame, earlier: Words, newer: Words, isAll: boolean): Nearby | null {
  const view = viewOf(frame, earlier, newer, isAll)
  const { first, last, head, end } = view
  if (first === last) return null
  if (last <= head || first >= end) return findBeside(view)
  const across = first <= head && last >= end ? findAcross(view) : undefined
  if (across !== undefined) return across
  return first < head || last > end ? null : findInside(view)
}

/** Of a passage that has all of the stretch in it: edited, or nowhere where nothing is left; undefined when it is too much another. */
function findAcross(view: View): Nearby | null | undefined {
  const { frame, earlier, newer, isAll, first, last, head, end, newerEnd } = view
  const kept = head - first + last - end
  if (kept + newerEnd - head === 0) return 'nowhere'
  const isNumbers = isAll && kept === 0 && areNumbers(frame, newer, head, newerEnd)
  const edited = [sizeIn(earlier, head, end), sizeIn(newer, head, newerEnd)]
  const all = [sizeIn(earlier, first, last), sizeIn(newer, first, last + newerEnd - end)]
  if (!isNumbers && !isAlike(1 - (edited[0]! + edited[1]!) / (all[0]! + all[1]!), sizeOf(frame)))
    return undefined
  return placed(view, (word) => sameWord(view, word))
}

/** True when the quote is a number, and some words are another: any in its cell, one much like it elsewhere. */
function areNumbers(frame: Frame, { text, starts, ends }: Words, first: number, end: number): boolean {
  const [had, has] = [frame.text.slice(frame.start, frame.end), text.slice(starts[first], ends[end - 1])]
  const isCell = isBlock(frame, frame.from, frame.to)
  return end > first && isNumber(had) && isNumber(has) && (isCell || likenessOf(had, has) >= LIKE)
}
