import { MEETING } from './meeting.ts'
import { beginsBlock, endsBlock, type Words } from '../text/words.ts'

/** So many words beyond the edge of a block, or all of the next one, are its neighbour. */
export const NEIGHBOUR = 6

/** How far one side of a place agrees with what stood beside the quote, in words from the quote outwards. */
export interface Side {
  count: number
  /** How many of them are beyond the edge of the block; {@link NEIGHBOUR} at most, and for a whole block. */
  beyond: number
  /** They reach the edge of the block, and it is the edge still. */
  isWhole: boolean
  /** Nothing stood beyond them in the earlier text. */
  isEnd: boolean
  /** They are enough to be no chance, or reach the edge of either text. */
  holds: boolean
}

/** That side of a quote whose outermost word there was `word`, at a place whose outermost one is `place`. */
export function sideOf(then: Words, word: number, now: Words, place: number, step: -1 | 1): Side {
  const isEdge = step < 0 ? beginsBlock : endsBlock
  const side = { count: 0, beyond: 0, isWhole: false, isEnd: false, holds: false }
  let isBeyond = false
  for (; side.beyond < NEIGHBOUR; side.count++) {
    const [own, there] = [word + step * side.count, place + step * side.count]
    side.isWhole ||= !isBeyond && isEdge(then, own) && isEdge(now, there)
    isBeyond ||= isEdge(then, own)
    const next = then.hashes[own + step]
    if (next === undefined || next !== now.hashes[there + step]) {
      side.isEnd = next === undefined
      side.holds = side.isEnd && now.hashes[there + step] === undefined
      break
    }
    if (isBeyond) side.beyond = isEdge(then, own + step) ? NEIGHBOUR : side.beyond + 1
  }
  side.holds ||= side.count >= MEETING
  return side
}
