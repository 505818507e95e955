import type { Found } from './edges.ts'
import { isAnothers, isSame } from './edited.ts'
import type { Finding } from '../steps/finding.ts'
import type { Frame } from '../steps/frame.ts'
import { isBlock } from './judge.ts'
import { isNumber } from '../text/likeness.ts'
import { isMoved } from './moved.ts'
import { isOnlyBetween } from './only-between.ts'
import { NEIGHBOUR, sideOf, type Side } from './side.ts'
import { blocksLikeOwn } from '../steps/twins.ts'
import type { Versions } from '../versions/versions.ts'
import { bitsIn } from './weights.ts'
import { placesInRow, type WordIndex } from '../text/word-index.ts'

/** What a quote has to say when no word stands beside it that did, in bits. */
const ALONE = 30
/** And an edited block that no word beside it holds: more than a heading. */
const BLOCK = 60

/**
 * What was found, unless too little speaks for it and something else may stand there. A quote is held by what stands beside it on
 * both sides, or by being the only one between the nearest words that are known; else it has to say much, or be a block that was
 * moved. A block that stands twice is one of two where blocks were moved, unless both its neighbours are there.
 */
export function unlessDoubtful(found: Found, frame: Frame, versions: Versions): Finding {
  const [then, now] = [versions.earlierIndex(), versions.newerIndex()]
  const { from, to, base } = frame
  const sides = {
    left: sideOf(then, base + from, now, found.first, -1),
    right: sideOf(then, base + to - 1, now, found.last, 1),
  }
  const { left, right } = sides
  const twins = blocksLikeOwn(frame, then).length
  if (twins > 1) {
    const neighbours = Number(left.beyond >= NEIGHBOUR) + Number(right.beyond >= NEIGHBOUR)
    if (neighbours < (versions.keepsOrder() ? 1 : 2)) return { candidates: twins }
  }
  const isHeld = holds(left, right) && holds(right, left)
  if (!isSame(found, frame, now)) {
    const isKept = (isHeld || isBounded(frame, now, sides)) && !isAnothers(found, frame, versions)
    if (!isKept) return 'nowhere'
    // Where the quote stands as often as it did, it may not have been edited but moved.
    const quote = frame.hashes.subarray(from, to)
    const [had, has] = [then, now].map((text) => placesInRow(quote, text).length)
    return has! < had! ? found : { candidates: 2 }
  }
  if (isHeld) return found
  const isTelling = bitsIn(frame, now, from, to) >= ALONE
  if (isOnlyBetween(found, frame, versions, { ...sides, isTelling })) return found
  return isMoved(found, frame, versions, sides) ? found : 'nowhere'
}

/** True when one side of a place holds what is there: the end of a text is only a position and needs more on the other side. */
function holds(side: Side, other: Side): boolean {
  return side.holds || (side.isEnd && other.beyond >= NEIGHBOUR)
}

/**
 * True when an edited quote is held on one side at least, or says much, and the other side is the edge of its block still; of a number
 * little is left.
 */
function isBounded(frame: Frame, now: WordIndex, { left, right }: { left: Side; right: Side }): boolean {
  if (isNumber(frame.text.slice(frame.start, frame.end))) return false
  if (!(left.holds || left.isWhole) || !(right.holds || right.isWhole)) return false
  const { from, to } = frame
  const byWords = [left, right].some((side) => side.holds && side.count > 0)
  return byWords || !isBlock(frame, from, to) || bitsIn(frame, now, from, to) >= BLOCK
}
