import { edgesOf } from '../doubt/edges.ts'
import { placesInWords, sameAtEdges } from '../text/rows.ts'
import type { Words } from '../text/words.ts'
import { UNKNOWN } from '../versions/word-map.ts'
import type { Frame } from './frame.ts'

/** A span in UTF-16 units. */
export interface Span {
  start: number
  end: number
}

/** What a look around a passage says of where it is; null, where that may be, says nothing for sure. */
export type Nearby = Span | { candidates: number } | 'nowhere'

/** So many words in a row stand there by no chance. */
export const TELLING = 6
/** Of more words that differ, formulas are some. */
const LONG = 30

/** A passage and a stretch that differs, in words of the two windows. */
export interface View {
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

/** A passage and what differs near it, in windows that begin and end alike. */
export function viewOf(frame: Frame, earlier: Words, newer: Words, isAll: boolean): View {
  const [first, last] = [frame.base + frame.from, frame.base + frame.to]
  const [head, tail] = sameAtEdges(earlier.hashes, newer.hashes)
  const [end, newerEnd] = [earlier.hashes.length - tail, newer.hashes.length - tail]
  const quote = earlier.hashes.subarray(first, last)
  const places = quote.length === 0 ? [] : placesInWords(quote, newer.hashes.subarray(head, newerEnd))
  return { frame, earlier, newer, isAll, first, last, quote, head, end, newerEnd, places }
}

/** Where a word beside the stretch is now. */
export function sameWord({ head, end, newerEnd }: View, word: number): number {
  if (word < head) return word
  return word >= end ? word + newerEnd - end : UNKNOWN
}

/** Where a passage is when that has become of its words and those around it. */
export function placed({ frame, newer }: View, placeOf: (word: number) => number): Span | null {
  return edgesOf(
    frame,
    frame.hashes.map((_, at) => placeOf(frame.base + at)),
    newer,
  )
}

/** True when what differs is so much that what is like a passage may be something else. */
export function isLong({ head, end, newerEnd }: View): boolean {
  return Math.max(end, newerEnd) - head > LONG
}
