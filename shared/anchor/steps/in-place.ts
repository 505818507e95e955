import { edgesOf } from '../doubt/edges.ts'
import { frameIn, REACH, sizeOf, type Frame } from './frame.ts'
import { isEnclosed, type Gap } from '../doubt/gap.ts'
import { isAlike, isBlock, MEETING } from '../doubt/judge.ts'
import { isNumber } from '../text/likeness.ts'
import { isLeft } from '../doubt/remains.ts'
import { placesInWords, sameAtEdges } from '../text/rows.ts'
import type { Stretch } from '../versions/stretch.ts'
import { UNKNOWN } from '../versions/word-map.ts'
import { wordsOf, type Words } from '../text/words.ts'

/** A span in UTF-16 units. */
export interface Span {
  start: number
  end: number
}

/** What a look around a passage says of where it is; null, where that may be, says nothing for sure. */
export type Nearby = Span | { candidates: number } | 'nowhere'

/** How much around a passage and what differs is looked at, and how much in all. In UTF-16 units. */
const AROUND = 160
const MOST = 8000
/** How far beside a passage everything has to be the same for nothing else to matter. In UTF-16 units. */
const BESIDE = 40
/** So many words in a row stand there by no chance. */
const TELLING = 6

/**
 * Where a passage of a text is in a newer one by a stretch that is all in which they differ near it: where it was, when the stretch
 * is elsewhere; within it, as it was or edited; or nowhere, when nothing is left there that could be it. Null when that is not sure,
 * as where the passage stands twice with all that is around it.
 */
export function findInPlace(
  earlier: string,
  newer: string,
  stretch: Stretch,
  { start, end }: Span,
): Nearby | null {
  const [before, after] = [stretch.newerStart - stretch.start, stretch.newerEnd - stretch.end]
  if (standsTwice(earlier, earlier.slice(Math.max(0, start - AROUND), end + AROUND))) return null
  if (end + BESIDE <= stretch.start) return { start: start + before, end: end + before }
  if (start - BESIDE >= stretch.end) return { start: start + after, end: end + after }

  const from = Math.max(stretch.start - stretch.before, Math.min(start, stretch.start) - AROUND)
  const to = Math.min(stretch.end + stretch.after, Math.max(end, stretch.end) + AROUND)
  if (Math.max(to - from, to + after - from - before) > MOST) return null
  const then = wordsOf(earlier.slice(from, to))
  const now = wordsOf(newer.slice(from + before, to + after))
  const isAll = stretch.before === stretch.start && stretch.end + stretch.after === earlier.length
  return moved(findWithin(frameIn(then, start - from, end - from, REACH), then, now, isAll), from + before)
}

/** What was found in a window that begins so far into its text. */
export function moved(found: Nearby | null, by: number): Nearby | null {
  if (!found || found === 'nowhere' || 'candidates' in found) return found
  return { start: found.start + by, end: found.end + by }
}

function standsTwice(text: string, part: string): boolean {
  return text.indexOf(part) !== text.lastIndexOf(part)
}

/**
 * The same, within windows of the two that begin and end alike. `frame` is a part of the one. `isAll`: nothing but the stretch differs
 * in all of the texts.
 */
export function findWithin(frame: Frame, then: Words, now: Words, isAll: boolean): Nearby | null {
  const [first, last] = [frame.base + frame.from, frame.base + frame.to]
  const [head, tail] = sameAtEdges(then.hashes, now.hashes)
  // What differs, in words of either.
  const [end, newerEnd] = [then.hashes.length - tail, now.hashes.length - tail]
  const quote = then.hashes.subarray(first, last)
  const same = (word: number) => (word < head ? word : word >= end ? word + newerEnd - end : UNKNOWN)
  const placed = (placeOf: (word: number) => number) =>
    edgesOf(
      frame,
      frame.hashes.map((_, at) => placeOf(frame.base + at)),
      now,
    )
  if (quote.length === 0) return null
  const places = placesInWords(quote, now.hashes.subarray(head, newerEnd))
  if (last <= head || first >= end) {
    // Of two blocks alike that stand beside each other now, either may be the one.
    const isTwin = (place: number) => isBlock(now, head + place, head + place + quote.length)
    if (isBlock(then, first, last) && places.some(isTwin)) return null
    // Of the same words twice in a row, either may be what was put in.
    const again = last <= head ? head : newerEnd - quote.length
    if ((last === head || first === end) && places.includes(again - head)) return { candidates: 2 }
    // Nor is it the one, when it is a word with which what was cut out ended or began, too.
    const cut = then.hashes.subarray(head, end)
    const [old, next] = last <= head ? [quote.length, head] : [-1, newerEnd - 1]
    const isOther = (place: number) => cut[place + old] === now.hashes[next]
    if ((last === head || first === end) && placesInWords(quote, cut).some(isOther)) return null
    // That it is at the end of the text still is only a position, when the rest of that has changed.
    const [before, after] = last <= head ? [first, head - last] : [first - end, then.hashes.length - last]
    const isHeld = isAll || Math.max(before, after) >= MEETING || sizeOf(frame) >= TELLING
    return isHeld ? placed(same) : null
  }
  if (first <= head && last >= end) {
    const count = quote.length + newerEnd - end
    const kept = head - first + last - end
    if (count === 0) return 'nowhere'
    const isNumbers = isAll && kept === 0 && areNumbers(frame, now, head, newerEnd)
    if (isNumbers || isAlike((2 * kept) / (quote.length + count), sizeOf(frame))) return placed(same)
  }
  if (first < head || last > end) return null

  const [place] = places
  if (place === undefined) return isLeft(quote, now.hashes.subarray(head, newerEnd)) ? null : 'nowhere'
  const twins = placesInWords(quote, then.hashes.subarray(head, end)).length
  // One of words alike beside each other was cut out: any of them.
  if (twins > places.length && then.hashes[head] === now.hashes[head]) return { candidates: twins }
  if (twins > 1 || places.length > 1) return null
  const at = head + place
  const gaps: Gap[] = [
    { had: first - head, has: place, same: sameBeside(then, first, now, at, -1), isEnd: false },
    {
      had: end - last,
      has: newerEnd - at - quote.length,
      same: sameBeside(then, last - 1, now, at + quote.length - 1, 1),
      isEnd: false,
    },
  ]
  if (!isEnclosed(gaps, sizeOf(frame) >= TELLING)) return null
  return placed((word) => (word >= first && word < last ? at + word - first : same(word)))
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
function sameBeside(then: Words, word: number, now: Words, place: number, step: -1 | 1): number {
  let count = 0
  for (;;) {
    const hash = then.hashes[word + step * (count + 1)]
    if (hash === undefined || hash !== now.hashes[place + step * (count + 1)]) return count
    count++
  }
}
