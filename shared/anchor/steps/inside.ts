import { isEnclosed, type Gap } from '../doubt/gap.ts'
import { MEETING, sidesOf } from '../doubt/meeting.ts'
import { isLeft } from '../doubt/remains.ts'
import { placesInWords, standsInWords } from '../text/rows.ts'
import type { Words } from '../text/words.ts'
import { sizeOf } from './frame.ts'
import { isLong, placed, sameWord, TELLING, type Nearby, type View } from './view.ts'

/** Of a passage within the stretch: as it was where it stands in what is new, nowhere when nothing of it is left. */
export function findInside(view: View): Nearby | null {
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

/** How many words in a row are the same beyond a word and a place, in that direction. */
function sameBeside(earlier: Words, word: number, newer: Words, place: number, step: -1 | 1): number {
  let count = 0
  for (;;) {
    const hash = earlier.hashes[word + step * (count + 1)]
    if (hash === undefined || hash !== newer.hashes[place + step * (count + 1)]) return count
    count++
  }
}
