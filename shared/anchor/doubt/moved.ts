import type { Found } from './edges.ts'
import type { Frame } from '../steps/frame.ts'
import { knownBeside } from '../versions/known.ts'
import { isInOwnBlock } from './own-block.ts'
import { isMovedRow, stoodThen } from './moved-row.ts'
import { hasPart } from './remains.ts'
import { NEIGHBOUR, type Side } from './side.ts'
import { blocksLikeOwn } from '../steps/twins.ts'
import type { Versions } from '../versions/versions.ts'
import { bitsIn, ownWords } from './weights.ts'
import { placesInRow } from '../text/word-index.ts'

/** What a quote says that is its own place whatever stands beside it, in bits: more than any formula. */
const WHATEVER = 120
/** What it says where what stands beside it stood in its text: a long sentence; and a block, on one side at least. */
const SENTENCE = 60
const BLOCK = 40
/** What a block says that stands where it stood among the others, more having been put in beside it. */
const HEADING = 12
/** More than this share of a quote is much like it. */
const HALF = 1 / 2

/**
 * True when a quote that no word beside it holds is where it was moved to, or where what stood beside it was moved away: by saying much,
 * by standing among what stood in its text then, or by being a block in the old order of blocks.
 */
export function isMoved(
  found: Found,
  frame: Frame,
  versions: Versions,
  { left, right }: { left: Side; right: Side },
): boolean {
  const [then, now] = [versions.earlierIndex(), versions.newerIndex()]
  const { from, to, hashes } = frame
  const [first, last] = ownWords(frame)
  const isOnce = [then, now].every((text) => placesInRow(hashes.subarray(from, to), text).length === 1)
  const says = bitsIn(frame, now, from, to)
  if (isOnce && says >= WHATEVER) return true
  if (isMovedRow(found, frame, versions, { left, right })) return true
  if (isOnce && isInOwnBlock(found, frame, versions)) return true
  const [before, after] = [found.first - (from - first) - 1, found.last + (last - to) + 2]
  const old = [stoodThen(before, -1, now, then), stoodThen(after, 1, now, then)]
  const isAmongOld = old.every(Boolean)
  if (isOnce && says >= SENTENCE && isAmongOld) return true
  const isOneBlock = [then, now].every((text) => blocksLikeOwn(frame, text).length === 1)
  if (!left.isWhole || !right.isWhole || !isOneBlock) return false
  if (Math.max(left.beyond, right.beyond) >= NEIGHBOUR) return true
  const block = bitsIn(frame, now, first, last + 1)
  if (block >= WHATEVER) return true
  if (block >= (versions.hasNewBlocks() ? BLOCK : HEADING) && old.some(Boolean)) return true
  // Where nothing was moved, a block that stands elsewhere now is another one.
  if (!versions.keepsOrder()) return isAmongOld && !versions.hasNewBlocks()
  const isEnough = isAmongOld || block >= HEADING || hasKnownNeighbours(frame, versions)
  return isEnough && isInOrder(found, frame, versions)
}

/** True when the nearest words on either side that are known are on either side still, and nothing like the quote is beside them. */
export function isInOrder(found: Found, frame: Frame, versions: Versions): boolean {
  const { first, last } = found
  const { from, to, base, hashes } = frame
  const before = knownBeside(versions, base + from, -1, found)
  const after = knownBeside(versions, base + to - 1, 1, found)
  if ((before?.place ?? -1) >= first || (after?.place ?? Infinity) <= last) return false
  const quote = hashes.subarray(from, to)
  const now = versions.newerWords().hashes
  const isLikeQuote = (least: number, most: number) =>
    (most < first || least > last) && hasPart(quote, now.subarray(Math.max(0, least), most), HALF)
  const isBeside = (known: number, edge: number) => Math.abs(known - edge) === 1
  return !(
    (before &&
      isBeside(before.word, base + from) &&
      isLikeQuote(before.place + 1, before.place + 1 + quote.length)) ||
    (after && isBeside(after.word, base + to - 1) && isLikeQuote(after.place - quote.length, after.place))
  )
}

/** True when what became of the words right beside a quote is known on both sides, as far as there were any. */
function hasKnownNeighbours({ from, to, base }: Frame, versions: Versions): boolean {
  const { partners } = versions.map()
  return (partners[base + from - 1] ?? 0) >= 0 && (partners[base + to] ?? 0) >= 0
}
