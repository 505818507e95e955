import type { Found } from './edges.ts'
import type { Finding } from './finding.ts'
import type { Frame } from './frame.ts'
import { isEnclosed } from './gap.ts'
import { knownBeside } from './known.ts'
import { isNumber } from './likeness.ts'
import { NEIGHBOUR, sideOf, type Side } from './side.ts'
import { isSameBlock } from './twins.ts'
import type { Versions } from './versions.ts'
import { ownWords, weightsIn } from './weights.ts'
import { placesInRow, type WordIndex } from './word-index.ts'
import { beginsBlock, endsBlock, type Words } from './words.ts'

/** What a quote says that is its own place whatever stands beside it, in bits: a long sentence; and a block that was moved. */
const SENTENCE = 60
const BLOCK = 40
/** The same of a block that stands where it stood among the others, more having been put in beside it. */
const HEADING = 12
/** And what a quote has to say when no word stands beside it that did. */
const ALONE = 30

/**
 * What was found, unless too little speaks for it and something else may stand there. A quote is held by what stands beside it on
 * both sides, or by being the only one between the nearest words that are known; else it has to say much, or be a block that was
 * moved. A block that stands twice is one of two where blocks were moved, unless both its neighbours are there.
 */
export function unlessDoubtful(found: Found, frame: Frame, versions: Versions): Finding {
  const [then, now] = [versions.earlierIndex(), versions.newerIndex()]
  const { from, to, base, hashes } = frame
  const [first, last] = ownWords(frame)
  const left = sideOf(then, base + from, now, found.first, -1)
  const right = sideOf(then, base + to - 1, now, found.last, 1)
  const blocksIn = (text: WordIndex) =>
    placesInRow(hashes.subarray(first, last + 1), text).filter((at) =>
      isSameBlock(frame, first, last, text, at),
    ).length
  const twins = blocksIn(then)
  if (twins > 1) {
    const neighbours = Number(left.beyond >= NEIGHBOUR) + Number(right.beyond >= NEIGHBOUR)
    if (neighbours < (versions.keepsOrder() ? 1 : 2)) return { candidates: twins }
  }
  const isHeld =
    (left.holds || (left.isEnd && right.beyond >= NEIGHBOUR)) &&
    (right.holds || (right.isEnd && left.beyond >= NEIGHBOUR))
  if (!isSame(found, frame, now)) {
    const isBounded = (left.holds || left.isWhole) && (right.holds || right.isWhole)
    // Of a number little is left when it is another one.
    const isKept = isHeld || (isBounded && !isNumber(frame.text.slice(frame.start, frame.end)))
    return isKept && !isAnothers(found, frame, versions) ? found : 'nowhere'
  }
  if (isHeld) return found
  const bits = weightsIn(frame, now, 1)
  const told = (least: number, most: number) =>
    bits.subarray(least, most).reduce((sum, each) => sum + each, 0)
  const isTelling = told(from, to) >= ALONE
  if (isOnlyBetween(found, frame, versions, { left, right, isTelling })) return found
  const isOnce = [then, now].every((text) => placesInRow(hashes.subarray(from, to), text).length === 1)
  if (isOnce && told(from, to) >= SENTENCE) return found
  const isOneBlock = [then, now].every((text) => blocksIn(text) === 1)
  if (!left.isWhole || !right.isWhole || !isOneBlock) return 'nowhere'
  if (told(first, last + 1) >= BLOCK || Math.max(left.beyond, right.beyond) >= NEIGHBOUR) return found
  if (told(first, last + 1) >= HEADING && versions.keepsOrder() && isInOrder(found, frame, versions))
    return found
  const [before, after] = [found.first - (from - first) - 1, found.last + (last - to) + 2]
  return stoodThen(before, -1, now, then) && stoodThen(after, 1, now, then) ? found : 'nowhere'
}

function isSame({ first, last }: Found, { from, to, hashes }: Frame, now: Words): boolean {
  if (last - first !== to - from - 1) return false
  for (let word = from; word < to; word++) if (hashes[word] !== now.hashes[first + word - from]) return false
  return true
}

/** True when the nearest words on either side that are known are on either side still. */
function isInOrder({ first, last }: Found, { from, to, base }: Frame, versions: Versions): boolean {
  const before = knownBeside(versions, base + from, -1)
  const after = knownBeside(versions, base + to - 1, 1)
  return (before?.place ?? -1) < first && (after?.place ?? Infinity) > last
}

/** So many words of a block are no formula. */
const LONG = 12

/** True when the words at a block's edge, or all of its words, stood in the earlier text. */
function stoodThen(word: number, step: -1 | 1, now: Words, then: WordIndex): boolean {
  const isEdge = step < 0 ? beginsBlock : endsBlock
  if (now.hashes[word] === undefined) return true
  let outermost = word
  while (Math.abs(outermost - word) < LONG && !isEdge(now, outermost)) outermost += step
  const row = now.hashes.subarray(Math.min(word, outermost), Math.max(word, outermost) + 1)
  return placesInRow(row, then).length > 0
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

/** True when a quote stands once between the nearest words on either side that are known, then and now, and here. */
function isOnlyBetween(
  { first, last }: Found,
  { from, to, base, hashes }: Frame,
  versions: Versions,
  { left, right, isTelling }: { left: Side; right: Side; isTelling: boolean },
): boolean {
  const [then, now] = [versions.earlierIndex(), versions.newerIndex()]
  const before = knownBeside(versions, base + from, -1) ?? { word: -1, place: -1 }
  const after = knownBeside(versions, base + to - 1, 1) ?? {
    word: then.hashes.length,
    place: now.hashes.length,
  }
  const gaps = [
    {
      had: base + from - before.word - 1,
      has: first - before.place - 1,
      same: left.count,
      isEnd: before.word < 0,
    },
    {
      had: after.word - base - to,
      has: after.place - last - 1,
      same: right.count,
      isEnd: after.word === then.hashes.length,
    },
  ]
  if (!isEnclosed(gaps, isTelling)) return false
  const quote = hashes.subarray(from, to)
  const between = (text: WordIndex, least: number, most: number) =>
    placesInRow(quote, text).filter((at) => at > least && at + quote.length <= most).length
  return between(then, before.word, after.word) === 1 && between(now, before.place, after.place) === 1
}
