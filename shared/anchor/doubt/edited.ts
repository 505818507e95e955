import { sizeOf, type Frame } from '../steps/frame.ts'
import { isNumber } from '../text/likeness.ts'
import { placesInRow, type WordIndex } from '../text/word-index.ts'
import type { Words } from '../text/words.ts'
import type { Versions } from '../versions/versions.ts'
import type { Found } from './edges.ts'
import { isElsewhere } from './elsewhere.ts'
import { ALIKE, isBlock, SHORT } from './judge.ts'
import { isInOrder } from './moved.ts'
import { oneEdit } from './one-edit.ts'
import { isInOwnBlock } from './own-block.ts'
import { isPinned, shareOf } from './pinned.ts'
import type { Side } from './side.ts'
import { bitsIn, ownWords } from './weights.ts'

/** What an edited block says that no word beside it holds, in bits: more than a heading. */
const BLOCK = 60
/** What is left of it after one edit, where its paragraphs are in their order, and where they are not. */
const IN_ORDER = 30
const ANYWHERE = 30
/** And what is left of a part of a block, which words beside it hold on one side. */
const PART = 20

/** Of more words than a short quote has more than this share is left. */
const MOST = 0.62

/** True when the words of a place are those of the quote, all of them and no others. */
export function isSame({ first, last }: Found, { from, to, hashes }: Frame, now: Words): boolean {
  if (last - first !== to - from - 1) return false
  for (let word = from; word < to; word++) if (hashes[word] !== now.hashes[first + word - from]) return false
  return true
}

/** True when enough speaks for a place at which other words than the quote's stand: that these are the quote edited. */
export function mayBeEdited(
  found: Found,
  frame: Frame,
  versions: Versions,
  sides: { left: Side; right: Side },
): boolean {
  // That a text begins or ends there is only a position.
  const isHeld = [sides.left, sides.right].every(({ holds, count }) => holds && count > 0)
  if (sizeOf(frame) > SHORT && shareOf(found, frame, versions.newerWords()) <= MOST) return false
  return (
    (isHeld || isBounded(found, frame, versions, sides) || isPinned(found, frame, versions)) &&
    !isAnothers(found, frame, versions) &&
    !isAnotherBlock(found, frame, versions) &&
    !isElsewhere(found, frame, versions, sides)
  )
}

/**
 * True when an edited quote is held on one side at least, or says much, or had one word edited, and the other side is the edge of its
 * block still; of a number little is left.
 */
function isBounded(
  found: Found,
  frame: Frame,
  versions: Versions,
  { left, right }: { left: Side; right: Side },
): boolean {
  if (isNumber(frame.text.slice(frame.start, frame.end))) return false
  if (!(left.holds || left.isWhole) || !(right.holds || right.isWhole)) return false
  const { from, to } = frame
  const now = versions.newerIndex()
  const bits = bitsIn(frame, now, from, to)
  const rest = leftByOneEdit(found, frame, now)
  const byWords = [left, right].some((side) => side.holds && side.count > 0)
  const isPart = byWords || !isBlock(frame, from, to)
  if (rest >= (isPart ? PART : ANYWHERE)) return true
  const [first, last] = ownWords(frame)
  const isAllElse = rest > 0 && left.isWhole && right.isWhole
  if (isAllElse && rest + bitsIn(frame, now, first, from) + bitsIn(frame, now, to, last + 1) >= ANYWHERE)
    return true
  if (isInOwnBlock(found, frame, versions)) return true
  const isLong = bits >= BLOCK && shareOf(found, frame, now) >= ALIKE
  if (isLong && (byWords || (left.isWhole && right.isWhole))) return true
  const isEnough = isLong || rest > (isPart ? 0 : IN_ORDER)
  return isEnough && versions.keepsOrder() && isInOrder(found, frame, versions)
}

/** What is left of a quote of which one word became another, was put in or taken out, in bits; 0 where more was. */
function leftByOneEdit(found: Found, frame: Frame, now: WordIndex): number {
  const { from, to } = frame
  const edit = oneEdit(found, frame, now)
  return edit ? bitsIn(frame, now, from, edit.from) + bitsIn(frame, now, edit.to, to) : 0
}

/** True when more of the words of a place were something else than were the quote's. */
function isAnothers({ first, last }: Found, { from, to, base }: Frame, versions: Versions): boolean {
  const owners = versions.map().owners.subarray(first, last + 1)
  let [ours, others] = [0, 0]
  for (const owner of owners)
    if (owner >= base + from && owner < base + to) ours++
    else if (owner >= 0) others++
  return others > ours
}

/** True when a place is a block that stood in the text already, beside the quote, and has come here. */
function isAnotherBlock({ first, last }: Found, { from, to, base }: Frame, versions: Versions): boolean {
  const [then, now] = [versions.earlierIndex(), versions.newerIndex()]
  if (!isBlock(now, first, last + 1)) return false
  const block = now.hashes.subarray(first, last + 1)
  const blocksIn = (text: WordIndex) =>
    placesInRow(block, text).filter((place) => isBlock(text, place, place + block.length))
  const stood = blocksIn(then).filter((place) => place >= base + to || place + block.length <= base + from)
  return stood.length >= blocksIn(now).length
}
