import { sizeOf, type Frame } from '../steps/frame.ts'
import { MARGIN, type Place } from '../steps/places.ts'
import { sidesOf } from './meeting.ts'
import { oneEdit } from './one-edit.ts'
import { isContext, type Support } from './support.ts'
import { leastIn } from './weights.ts'
import { placesInRow, type WordIndex } from '../text/word-index.ts'
import { beginsBlock, endsBlock, type Words } from '../text/words.ts'

/** What a quote says by itself that hardly stands twice, in bits: a short sentence, and a block of its own. */
const SENTENCE = 30
const BLOCK = 6
/** The share of a quote that is left of it after an edit. */
export const ALIKE = 0.75

/** A quote of no more words than this is short: a word of it is much of it. */
export const SHORT = 3

/** The share of a short quote that is left when a word of it was edited, and a little less: of two words it may be one. */
function leastOfShort(words: number): number {
  return words < SHORT ? 0.4 : 0.55
}

/** True when enough of a quote of so many words is left between all of its context to be an edited form of it. */
export function isAlike(share: number, words: number): boolean {
  return share >= (words <= SHORT ? leastOfShort(words) : ALIKE)
}

/** True when a quote says so much by itself that it hardly stands twice. */
export function isTelling({ quote }: Place): boolean {
  return quote >= SENTENCE
}

/**
 * True when the evidence for a place is enough: by its amount, and by where it comes from; less of it where the text of the quote is
 * known too (`ownText`).
 */
export function isTold(place: Place, frame: Frame, text: WordIndex, known: { ownText: boolean }): boolean {
  const { score, share, left, right } = place
  if (score < leastIn(text)) return false
  const against = count(place, 'none', 'weak')
  const contexts = Number(isContext(left)) + Number(isContext(right))
  if (share === 1) {
    // Without its own text, a heading by itself may be that of any article.
    if (against === 0) return known.ownText || contexts > 0 || isTelling(place)
    if (!isTelling(place)) return known.ownText && contexts > 0
    return (
      contexts > 0 ||
      (count(place, 'none') === 0 && against > 0) ||
      (known.ownText && count(place, 'weak') > 0)
    )
  }
  // The less of its context there is, the more has to be left of the quote itself.
  if (against > 0) return known.ownText && contexts > 0 && share >= 0.8
  const size = sizeOf(frame)
  const short = size <= SHORT
  if (contexts === 2) return short ? share >= leastOfShort(size) : share > 0.5
  // A heading with other words in it may be that of something else.
  if (contexts === 0) return share >= ALIKE && (known.ownText || oneEdit(place, frame, text) !== null)
  return share >= (short ? 0.5 : 0.6)
}

function count({ left, right }: Place, ...kinds: Support[]): number {
  return Number(kinds.includes(left)) + Number(kinds.includes(right))
}

/** True when the quote stood nowhere else then, stands nowhere else now, and says enough to be the same: context does not matter. */
export function isOnce(place: Place, frame: Frame, now: WordIndex, then: WordIndex): boolean {
  const { from, to } = frame
  if (place.share < 1) return false
  const block = isBlock(frame, from, to) && isBlock(now, place.first, place.last + 1)
  if (place.quote < (block ? BLOCK : SENTENCE)) return false
  return [now, then].every((text) => {
    const found = placesInRow(frame.hashes.subarray(from, to), text)
    return found.filter((first) => !block || isBlock(text, first, first + to - from)).length === 1
  })
}

/** True when a place has the quote edited, between its context, in words that stood nowhere then. */
export function isEdited(
  { share, left, right, first, last }: Place,
  now: WordIndex,
  then: WordIndex,
): boolean {
  if (share === 1 || share < ALIKE || !isContext(left) || !isContext(right)) return false
  return placesInRow(now.hashes.subarray(first, last + 1), then).length === 0
}

/** True when words make up whole blocks. */
export function isBlock(words: Words, from: number, to: number): boolean {
  return beginsBlock(words, from) && endsBlock(words, to - 1)
}

/**
 * Places that can be the quote's where both its sides meet in the text: it was cut out there, and what is like it elsewhere is
 * something else, unless all of its context is there, or it is a paragraph, which may have been moved, and edited as well when
 * `least` of its words have to be left.
 */
export function afterCutting(
  places: readonly Place[],
  frame: Frame,
  text: WordIndex,
  least: number,
): readonly Place[] {
  const { hashes, from, to } = frame
  const sides = sidesOf(hashes, from, to)
  if (!sides || placesInRow(sides, text).length === 0) return places
  const moved = (place: Place) =>
    place.share >= least && isBlock(frame, from, to) && isBlock(text, place.first, place.last + 1)
  return places.filter((place) => count(place, 'whole') === 2 || moved(place))
}

/** Of places that may be the quote's, sorted by evidence, those that none is better than. */
export function rivals(places: readonly Place[]): Place[] {
  const unchanged = places.filter(({ share }) => share === 1)
  const edited = places.filter(({ share }) => share < 1)
  const [same, other] = [unchanged[0], edited[0]]
  if (!other || (same && same.score >= other.score)) return closeTo(same, unchanged)
  // A paragraph that stands unchanged was moved; what is in its place is not it, unless it is much alike.
  if (same && other.share < ALIKE && count(same, 'none', 'weak') === 0) return closeTo(same, unchanged)
  if (!same || other.score > same.score + MARGIN) return closeTo(other, edited)
  return [same, other]
}

function closeTo(best: Place | undefined, places: readonly Place[]): Place[] {
  return best ? places.filter(({ score }) => score > best.score - MARGIN) : []
}
