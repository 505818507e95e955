import { edgesOf } from '../doubt/edges.ts'
import type { Finding } from './finding.ts'
import { sizeOf, type Frame } from './frame.ts'
import { isAlike, isBlock } from '../doubt/judge.ts'
import { onceInWords, standsInWords, standsTwiceInWords } from '../text/rows.ts'
import type { Versions } from '../versions/versions.ts'
import { sizeIn } from '../text/sizes.ts'
import { ownWords } from '../doubt/weights.ts'
import { UNKNOWN } from '../versions/word-map.ts'

/** How many words beside a quote say where it is when they stand once in either text, and how many there have to be. */
interface Beside {
  most: number
  least: number
}
const OF_VERSIONS: Beside = { most: 8, least: 4 }
/** In texts that may be no versions of each other: so many are no formula. */
export const OF_ANY: Beside = { most: 12, least: 12 }

/** How many more words than it had a quote may have. */
const MORE = 3

/**
 * Where a passage of the earlier of two versions is by the words right beside it, with nothing made ready: between them still, as it was
 * or edited, or nowhere because they have met; null when they do not say so for sure.
 */
export function findNear(
  frame: Frame,
  { earlierWords, newerWords }: Versions,
  beside = OF_VERSIONS,
): Finding | null {
  const { from, to, hashes } = frame
  const [least, most] = [Math.max(0, from - beside.most), Math.min(hashes.length, to + beside.most)]
  if (from - least < beside.least || most - to < beside.least) return null
  const [then, now] = [earlierWords().hashes, newerWords().hashes]
  const once = (row: Int32Array) => (onceInWords(row, then) === null ? null : onceInWords(row, now))
  const placed = (partnerOf: (word: number) => number) =>
    edgesOf(
      frame,
      hashes.map((_, word) => (word >= least && word < most ? partnerOf(word) : UNKNOWN)),
      newerWords(),
    )

  // Words of other blocks may have been moved to the same block elsewhere.
  const [first, last] = ownWords(frame)
  const own = hashes.subarray(Math.max(least, first), Math.min(most, last + 1))
  if (own.length < most - least && (onceInWords(own, then) === null || standsTwiceInWords(own, now)))
    return null

  const whole = once(hashes.subarray(least, most))
  if (whole !== null) return placed((word) => whole + word - least)
  const before = once(hashes.subarray(least, from))
  const after = before === null ? null : once(hashes.subarray(to, most))
  if (before === null || after === null) return null
  const start = before + from - least
  const count = after - start
  // A paragraph may have been moved, and edited where it is now.
  if (count === 0)
    return isBlock(frame, from, to) || standsInWords(hashes.subarray(from, to), now) ? null : 'nowhere'
  if (count < 0 || count > to - from + MORE) return null

  // What stands between may be something else, when the quote stands elsewhere.
  if (standsInWords(hashes.subarray(from, to), now)) return null
  const [same, sameAtEnd] = sameAtEdges(hashes.subarray(from, to), now.subarray(start, after))
  const edited =
    sizeIn(frame, from + same, to - sameAtEnd) + sizeIn(newerWords(), start + same, after - sameAtEnd)
  const all = sizeIn(frame, from, to) + sizeIn(newerWords(), start, after)
  if (!isAlike(1 - edited / all, sizeOf(frame))) return null
  return placed((word) => {
    if (word < from + same) return before + word - least
    return word < to - sameAtEnd ? UNKNOWN : after + word - to
  })
}

/** How many words two rows begin and end with alike, none counted twice. */
function sameAtEdges(one: Int32Array, other: Int32Array): [number, number] {
  const shorter = Math.min(one.length, other.length)
  let first = 0
  while (first < shorter && one[first] === other[first]) first++
  let last = 0
  while (last < shorter - first && one[one.length - 1 - last] === other[other.length - 1 - last]) last++
  return [first, last]
}
