import type { Found } from './edges.ts'
import type { Frame } from '../steps/frame.ts'
import { isBlock } from './judge.ts'
import { MEETING } from './meeting.ts'
import type { Versions } from '../versions/versions.ts'
import { placesInRow } from '../text/word-index.ts'

/**
 * True when a place has the quote edited, has lost its neighbour on one side, and stood there then already, as a block of its own or
 * with the words beyond that side: something much like the quote stood in its text, and is what is left.
 */
export function stoodThere({ first, last }: Found, frame: Frame, versions: Versions): boolean {
  const [now, then] = [versions.newerIndex(), versions.earlierIndex()]
  const { from, to, base, hashes } = frame
  const place = now.hashes.subarray(first, last + 1)
  if (to - from === place.length && place.every((hash, word) => hash === hashes[from + word])) return false
  const [left, right] = [hashes[from - 1] !== now.hashes[first - 1], hashes[to] !== now.hashes[last + 1]]
  // What is missing of the quote at that side was the other's there.
  const beyond = Math.max(0, to - from - place.length) + MEETING
  const stood = (least: number, most: number) => {
    const row = now.hashes.subarray(Math.max(0, least), most)
    return placesInRow(row, then).filter((at) => at >= base + to || at + row.length <= base + from)
  }
  return (
    (left && stood(first - beyond, last + 1).length > 0) ||
    (right && stood(first, last + 1 + beyond).length > 0) ||
    ((left || right) &&
      isBlock(now, first, last + 1) &&
      stood(first, last + 1).some((at) => isBlock(then, at, at + place.length)))
  )
}
