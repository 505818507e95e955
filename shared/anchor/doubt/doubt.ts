import type { Found } from './edges.ts'
import { isSame, mayBeEdited } from './edited.ts'
import { isElsewhere } from './elsewhere.ts'
import type { Finding } from '../steps/finding.ts'
import type { Frame } from '../steps/frame.ts'
import { MEETING } from './meeting.ts'
import { isMoved } from './moved.ts'
import { isOnlyBetween } from './only-between.ts'
import { NEIGHBOUR, sideOf, type Side } from './side.ts'
import { blocksLikeOwn, keepsRank } from '../steps/twins.ts'
import type { Versions } from '../versions/versions.ts'
import { bitsIn } from './weights.ts'
import { placesInRow } from '../text/word-index.ts'

/** What a quote has to say when no word stands beside it that did, in bits. */
const ALONE = 30

/**
 * What was found, unless too little speaks for it and something else may stand there. A quote is held by what stands beside it on
 * both sides, or by being the only one between the nearest words that are known; else it has to say much, or be a block that was
 * moved. A block that stands twice is one of two where blocks were moved, unless both its neighbours are there.
 */
export function unlessDoubtful(found: Found, frame: Frame, versions: Versions): Finding {
  const [then, now] = [versions.earlierIndex(), versions.newerIndex()]
  const { from, to, base, hashes } = frame
  const sides = {
    left: sideOf(then, base + from, now, found.first, -1),
    right: sideOf(then, base + to - 1, now, found.last, 1),
  }
  const { left, right } = sides
  const [had, has] = [then, now].map((text) => blocksLikeOwn(frame, text).length)
  if (Math.max(had!, has!) > 1) {
    const neighbours = Number(isNeighbour(left)) + Number(isNeighbour(right))
    const hasOnlyOne = had === 1 && (left.isEnd || right.isEnd)
    const isOneEnough = versions.keepsOrder() && (hasOnlyOne || keepsRank(found.first, frame, versions))
    if (neighbours < (isOneEnough ? 1 : 2)) return { candidates: Math.max(had!, has!) }
  }
  const isHeld = holds(left, right) && holds(right, left)
  if (!isSame(found, frame, now)) {
    if (!mayBeEdited(found, frame, versions, sides)) return 'nowhere'
    // Where the quote stands elsewhere as often as it stood, it may not have been edited but moved.
    const quote = hashes.subarray(from, to)
    const elsewhere = placesInRow(quote, now).filter(
      (place) => place > found.last || place + to - from <= found.first,
    )
    return elsewhere.length < placesInRow(quote, then).length ? found : { candidates: 2 }
  }
  if (isTwins(found, frame, versions, sides)) return 'nowhere'
  if (isHeld && !isElsewhere(found, frame, versions, sides)) return found
  const isTelling = bitsIn(frame, now, from, to) >= ALONE
  if (isOnlyBetween(found, frame, versions, { ...sides, isTelling })) return found
  return isMoved(found, frame, versions, sides) ? found : 'nowhere'
}

/** True when what stands beside a place stood beside the same words elsewhere rather than beside the quote. */
function isTwins(
  { first, last }: Found,
  { from, to, base, hashes }: Frame,
  versions: Versions,
  { left, right }: { left: Side; right: Side },
): boolean {
  const [then, now] = [versions.earlierIndex(), versions.newerIndex()]
  return placesInRow(hashes.subarray(from, to), then).some((twin) => {
    if (twin === base + from) return false
    const before = sideOf(then, twin, now, first, -1)
    const after = sideOf(then, twin + to - from - 1, now, last, 1)
    const isBetter = (its: Side, ours: Side) => its.count >= MEETING && ours.count < MEETING
    return (
      isBetter(before, left) ||
      isBetter(after, right) ||
      before.count + after.count > left.count + right.count
    )
  })
}

/** True when what was beside a block on that side is there still: another one, or nothing. */
function isNeighbour({ beyond, isEnd, holds }: Side): boolean {
  return beyond >= NEIGHBOUR || (isEnd && holds)
}

/** True when one side of a place holds what is there: the end of a text is only a position and needs more on the other side. */
function holds(side: Side, other: Side): boolean {
  return side.holds || (side.isEnd && other.beyond >= NEIGHBOUR)
}
