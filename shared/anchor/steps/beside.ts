import { isBlock } from '../doubt/judge.ts'
import { MEETING } from '../doubt/meeting.ts'
import { placesInWords } from '../text/rows.ts'
import { beginsBlock, endsBlock } from '../text/words.ts'
import { sizeOf } from './frame.ts'
import { isLong, placed, sameWord, TELLING, type Nearby, type View } from './view.ts'

/** So many words that are the same up to where much differs are no formula. */
const ROW = 12

/** Of a passage beside the stretch: where it was, unless what is new could be it as well. */
export function findBeside(view: View): Nearby | null {
  const { frame, earlier, newer, isAll, first, last, quote, head, end, newerEnd, places } = view
  const isBefore = last <= head
  const isTouched = last === head || first === end
  // Of two blocks alike that stand beside each other now, either may be the one.
  const isTwin = (place: number) => isBlock(newer, head + place, head + place + quote.length)
  if (isBlock(earlier, first, last) && places.some(isTwin)) return null
  // Of the same words twice in a row, either may be what was put in.
  const again = isBefore ? head : newerEnd - quote.length
  if (isTouched && places.includes(again - head)) return { candidates: 2 }
  // Nor is it the one, when what was cut out ended or began as the words from it to there do.
  const cut = earlier.hashes.subarray(head, end)
  const row = isBefore ? earlier.hashes.subarray(first, head) : earlier.hashes.subarray(end, last)
  const [old, next] = isBefore ? [row.length, head] : [-1, newerEnd - 1]
  const isOther = (place: number) => cut[place + old] === newer.hashes[next]
  if (placesInWords(row, cut).some(isOther)) return null
  // Few words that are the same up to where much differs are a formula.
  if (isLong(view) && (isBefore ? head : earlier.hashes.length - end) < ROW) return null
  const isBlockThere = (place: number) => isBlock(earlier, head + place, head + place + quote.length)
  const inCut = isTouched ? placesInWords(quote, cut) : []
  if (isBlock(earlier, first, last) && inCut.some(isBlockThere)) return null
  if (inCut.some((place) => place === (isBefore ? 0 : cut.length - quote.length))) return { candidates: 2 }
  if (isTouched && (places.length > 0 || !keepsOtherEdge(view))) return null
  // That it is at the end of the text still is only a position, when the rest of that has changed.
  const [before, after] = isBefore ? [first, head - last] : [first - end, earlier.hashes.length - last]
  const isHeld = isAll || Math.max(before, after) >= MEETING || sizeOf(frame) >= TELLING
  return isHeld ? placed(view, (word) => sameWord(view, word)) : null
}

/** True when a passage beside the stretch begins or ends a block on its other side if and only if it did. */
function keepsOtherEdge({ earlier, newer, first, last, head, end, newerEnd }: View): boolean {
  return last <= head
    ? beginsBlock(earlier, first) === beginsBlock(newer, first)
    : endsBlock(earlier, last - 1) === endsBlock(newer, last - 1 + newerEnd - end)
}
