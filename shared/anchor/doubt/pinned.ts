import type { Frame } from '../steps/frame.ts'
import { isUnspaced } from '../text/characters.ts'
import { placesInRow } from '../text/word-index.ts'
import { partsIn, sizeIn } from '../text/sizes.ts'
import type { Words } from '../text/words.ts'
import { knownBeside } from '../versions/known.ts'
import type { Versions } from '../versions/versions.ts'
import type { Found } from './edges.ts'

/** How far from a quote the nearest known words may be, in words, and how many more or fewer may be between them and it now. */
const NEAR = 12
const EDITED = 2
/** The share of the quote's words that are among those of the place. */
const MOST = 0.6

/**
 * True when a place that has most words of a quote stands between the nearest known words before and after, as far from both as the quote
 * did, in a text in which nothing was moved, and nothing that stood elsewhere has come there.
 */
export function isPinned({ first, last }: Found, frame: Frame, versions: Versions): boolean {
  const { from, to, base } = frame
  if (!versions.keepsOrder()) return false
  if (shareOf({ first, last }, frame, versions.newerWords()) < MOST) return false
  const isNear = (had: number, has: number) =>
    had > 0 && has > 0 && Math.max(had, has) <= NEAR && Math.abs(has - had) <= EDITED
  const before = knownBeside(versions, base + from, -1, { first, last })
  const after = knownBeside(versions, base + to - 1, 1, { first, last })
  return (
    before !== null &&
    after !== null &&
    isNear(base + from - before.word, first - before.place) &&
    isNear(after.word - base - to + 1, after.place - last) &&
    placesInRow(versions.newerWords().hashes.subarray(first, last + 1), versions.earlierIndex()).length === 0
  )
}

/**
 * The share of the words of a quote, or of a place where that has more, that are in both, as a reader counts them. A single sign of a
 * script without spaces is in every sentence: it counts beside one of its neighbours.
 */
export function shareOf({ first, last }: Pick<Found, 'first' | 'last'>, frame: Frame, now: Words): number {
  const { from, to, hashes } = frame
  const [own, place] = [partsIn(frame, from, to), now.hashes.subarray(first, last + 1)]
  const standsWith = (word: number): boolean =>
    place.some((hash, at) => hash === hashes[word] && place[at + 1] === hashes[word + 1])
  const stands = (word: number): boolean =>
    isUnspaced(frame.text.charCodeAt(frame.starts[word]!))
      ? (word > from && standsWith(word - 1)) || (word + 1 < to && standsWith(word))
      : place.includes(hashes[word]!)
  const kept = own.reduce((sum, part, word) => sum + (stands(from + word) ? part : 0), 0)
  return kept / Math.max(sizeIn(frame, from, to), sizeIn(now, first, last + 1))
}
