import { frameIn, type Frame } from '../steps/frame.ts'
import { placesInRow, type WordIndex } from '../text/word-index.ts'
import { beginsBlock, endsBlock, type Words } from '../text/words.ts'
import type { Versions } from '../versions/versions.ts'
import type { Found } from './edges.ts'
import type { Side } from './side.ts'
import { bitsIn } from './weights.ts'

/** What a sentence says that stands among others of its text, in bits, within a paragraph that was there; and as a block. */
const WITHIN = 36
const AS_BLOCK = 60

/**
 * True when the quote is in a sentence that was moved: in a row of words of its block, those beside it that are still the same included, that stands
 * once in either text, between words that stood there then.
 */
export function isMovedRow(
  { first, last }: Found,
  frame: Frame,
  versions: Versions,
  { left, right }: { left: Side; right: Side },
): boolean {
  const [then, now] = [versions.earlierIndex(), versions.newerIndex()]
  const { from, to, base } = frame
  const before = withinBlock(then, base + from, -1, left.count)
  const after = withinBlock(then, base + to - 1, 1, right.count)
  const [own, end] = [base + from - before, base + to + after]
  const [place, placeEnd] = [first - before, last + after]
  const row = then.hashes.subarray(own, end)
  if ([then, now].some((text) => placesInRow(row, text).length !== 1)) return false
  const isBlock = beginsBlock(now, place) && endsBlock(now, placeEnd)
  const moved = frameIn(then, then.starts[own]!, then.ends[end - 1]!, 0)
  return (
    bitsIn(moved, now, 0, row.length) >= (isBlock ? AS_BLOCK : WITHIN) &&
    stoodThen(place - 1, -1, now, then) &&
    stoodThen(placeEnd + 1, 1, now, then)
  )
}

/** How many words beyond one are in its block, `most` at most. */
function withinBlock(text: Words, word: number, step: -1 | 1, most: number): number {
  const isEdge = step < 0 ? beginsBlock : endsBlock
  let count = 0
  while (count < most && !isEdge(text, word + step * count)) count++
  return count
}

/** So many words of a block are no formula. */
const LONG = 12

/** True when the words at a block's edge, or all of its words, stood in the earlier text. */
export function stoodThen(word: number, step: -1 | 1, now: Words, then: WordIndex): boolean {
  const isEdge = step < 0 ? beginsBlock : endsBlock
  if (now.hashes[word] === undefined) return true
  let outermost = word
  while (Math.abs(outermost - word) < LONG && !isEdge(now, outermost)) outermost += step
  const row = now.hashes.subarray(Math.min(word, outermost), Math.max(word, outermost) + 1)
  return placesInRow(row, then).length > 0
}
