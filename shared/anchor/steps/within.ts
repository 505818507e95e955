import { edgesOf } from '../doubt/edges.ts'
import { isEnclosed, type Gap } from '../doubt/gap.ts'
import { isAlike, isBlock } from '../doubt/judge.ts'
import { MEETING, sidesOf } from '../doubt/meeting.ts'
import { isLeft } from '../doubt/remains.ts'
import { isNumber } from '../text/likeness.ts'
import { sizeIn } from '../text/sizes.ts'
import { placesInWords, sameAtEdges, standsInWords } from '../text/rows.ts'
import { beginsBlock, endsBlock, type Words } from '../text/words.ts'
import { UNKNOWN } from '../versions/word-map.ts'
import { sizeOf, type Frame } from './frame.ts'

/** A span in UTF-16 units. */
export interface Span {
  start: number
  end: number
}

/** What a look around a passage says of where it is; null, where that may be, says nothing for sure. */
export type Nearby = Span | { candidates: number } | 'nowhere'

/** So many words in a row stand there by no chance. */
const TELLING = 6
/** Of more words that differ, formulas are some, but not so many in a row. */
const LONG = 30
const ROW = 12

/**
 * Where a passage of one window is in a newer one that begins and ends alike. `frame` is a part of the older. Null when that is not
 * sure. `isAll`: nothing but the stretch differs in all of the texts.
 */
export function findWithin(frame: Frame, earlier: Words, newer: Words, isAll: boolean): Nearby | null {
  const view = viewOf(frame, earlier, newer, isAll)
  const { first, last, head, end } = view
  if (first === last) return null
  if (last <= head || first >= end) return findBeside(view)
  const across = first <= head && last >= end ? findAcross(view) : undefined
  if (across !== undefined) return across
  return first < head || last > end ? null : findInside(view)
}

/** A passage and a stretch that differs, in words of the two windows. */
interface View {
  frame: Frame
  earlier: Words
  newer: Words
  isAll: boolean
  /** The passage. */
  first: number
  last: number
  quote: Int32Array
  /** What differs: from `head` to `end`, in the newer window to `newerEnd`. */
  head: number
  end: number
  newerEnd: number
  /** Where the quote stands in what is new, from `head`. */
  places: number[]
}

function viewOf(frame: Frame, earlier: Words, newer: Words, isAll: boolean): View {
  const [first, last] = [frame.base + frame.from, frame.base + frame.to]
  const [head, tail] = sameAtEdges(earlier.hashes, newer.hashes)
  const [end, newerEnd] = [earlier.hashes.length - tail, newer.hashes.length - tail]
  const quote = earlier.hashes.subarray(first, last)
  const places = quote.length === 0 ? [] : placesInWords(quote, newer.hashes.subarray(head, newerEnd))
  return { frame, earlier, newer, isAll, first, last, quote, head, end, newerEnd, places }
}

/** Where a word beside the stretch is now. */
function sameWord({ head, end, newerEnd }: View, word: number): number {
  if (word < head) return word
  return word >= end ? word + newerEnd - end : UNKNOWN
}

function placed({ frame, newer }: View, placeOf: (word: number) => number): Span | null {
  return edgesOf(
    frame,
    frame.hashes.map((_, at) => placeOf(frame.base + at)),
    newer,
  )
}

/** Of a passage beside the stretch: where it was, unless what is new could be it as well. */
function findBeside(view: View): Nearby | null {
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

/** True when what differs is so much that what is like a passage may be something else. */
function isLong({ head, end, newerEnd }: View): boolean {
  return Math.max(end, newerEnd) - head > LONG
}

/** True when a passage beside the stretch begins or ends a block on its other side if and only if it did. */
function keepsOtherEdge({ earlier, newer, first, last, head, end, newerEnd }: View): boolean {
  return last <= head
    ? beginsBlock(earlier, first) === beginsBlock(newer, first)
    : endsBlock(earlier, last - 1) === endsBlock(newer, last - 1 + newerEnd - end)
}

/** Of a passage that has all of the stretch in it: edited, or nowhere where nothing is left; undefined when it is too much another. */
function findAcross(view: View): Nearby | null | undefined {
  const { frame, earlier, newer, isAll, first, last, head, end, newerEnd } = view
  const kept = head - first + last - end
  if (kept + newerEnd - head === 0) return 'nowhere'
  const isNumbers = isAll && kept === 0 && areNumbers(frame, newer, head, newerEnd)
  const edited = [sizeIn(earlier, head, end), sizeIn(newer, head, newerEnd)]
  const all = [sizeIn(earlier, first, last), sizeIn(newer, first, last + newerEnd - end)]
  if (!isNumbers && !isAlike(1 - (edited[0]! + edited[1]!) / (all[0]! + all[1]!), sizeOf(frame)))
    return undefined
  return placed(view, (word) => sameWord(view, word))
}

/** Of a passage within the stretch: as it was where it stands in what is new, nowhere when nothing of it is left. */
function findInside(view: View): Nearby | null {
  const { frame, earlier, newer, first, last, quote, head, end, newerEnd, places } = view
  const [place] = places
  if (place === undefined) return isLeft(quote, newer.hashes.subarray(head, newerEnd)) ? null : 'nowhere'
  const twins = placesInWords(quote, earlier.hashes.subarray(head, end)).length
  // One of words alike beside each other was cut out: any of them.
  if (twins > places.length && earlier.hashes[head] === newer.hashes[head]) return { candidates: twins }
  if (twins > 1 || places.length > 1 || haveMet(view)) return null
  const at = head + place
  const gaps: Gap[] = [
    { had: first - head, has: place, same: sameBeside(earlier, first, newer, at, -1), isEnd: false },
    {
      had: end - last,
      has: newerEnd - at - quote.length,
      same: sameBeside(earlier, last - 1, newer, at + quote.length - 1, 1),
      isEnd: false,
    },
  ]
  const isTelling = sizeOf(frame) >= TELLING
  const isBeside = gaps.every(({ had, has }) => Math.max(had, has) <= MEETING)
  if (isLong(view) && !isTelling && !isBeside && gaps[0]!.same + gaps[1]!.same < 2 * MEETING) return null
  if (!isEnclosed(gaps, isTelling)) return null
  return placed(view, (word) => (word >= first && word < last ? at + word - first : sameWord(view, word)))
}

/** True when the words on both sides of a passage stand side by side: it was cut out. */
function haveMet({ earlier, newer, first, last }: View): boolean {
  const sides = sidesOf(earlier.hashes, first, last)
  return sides !== null && standsInWords(sides, newer.hashes)
}

/** True when the quote is a number and a number is all that some words are: nothing but that was edited. */
function areNumbers(frame: Frame, { text, starts, ends }: Words, first: number, end: number): boolean {
  return (
    end > first &&
    isNumber(frame.text.slice(frame.start, frame.end)) &&
    isNumber(text.slice(starts[first], ends[end - 1]))
  )
}

/** How many words in a row are the same beyond a word and a place, in that direction. */
function sameBeside(earlier: Words, word: number, newer: Words, place: number, step: -1 | 1): number {
  let count = 0
  for (;;) {
    const hash = earlier.hashes[word + step * (count + 1)]
    if (hash === undefined || hash !== newer.hashes[place + step * (count + 1)]) return count
    count++
  }
}
