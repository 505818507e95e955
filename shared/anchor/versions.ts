import { lazy } from './lazy.ts'
import { kinshipOf, shareRows, type Kinship } from './kinship.ts'
import { knownLines, type KnownLine } from './known-lines.ts'
import { sharesLines, sharesPieces } from './lines.ts'
import { indexed, type WordIndex } from './word-index.ts'
import { mapWords, type WordMap } from './word-map.ts'
import { stretchIn, type Stretch } from './stretch.ts'
import { wordsOf, type Words } from './words.ts'

/** An earlier and a newer text, and what is known of the two. Nothing is worked out before it is asked for, and nothing twice. */
export interface Versions {
  earlier: string
  newer: string
  /** True when to go through them for each passage costs less than to work out what became of every word. */
  areShort: boolean
  /** The stretch in which they differ; null when that is much of them. */
  stretch(): Stretch | null
  /** Lines that are the same, in their order, when they are versions for sure and no such line was moved; else null. */
  knownLines(): KnownLine[] | null
  /** Their words, as such and made ready for looking them up. */
  earlierWords(): Words
  newerWords(): Words
  earlierIndex(): WordIndex
  newerIndex(): WordIndex
  /** What became of the words of the one in the other. */
  map(): WordMap
  kinship(): Kinship
  /** True when they are versions of one article by a glance at them; false says nothing. */
  surelyVersions(): boolean
  /** True when all that has become something stands in the order in which it stood. */
  keepsOrder(): boolean
}

/** In UTF-16 units. */
const SHORT = 30_000

/** The share of the shorter one that is the same before and after a stretch, when nothing else but the stretch was edited. */
const SAME = 0.75

export function versionsOf(earlier: string, newer: string): Versions {
  const earlierWords = lazy(() => wordsOf(earlier))
  const newerWords = lazy(() => wordsOf(newer))
  const map = lazy(() => mapWords(earlierWords(), newerWords()))
  const surelyVersions = lazy(
    () =>
      sharesLines(earlier, newer) || sharesPieces(earlier, newer) || shareRows(earlierWords(), newerWords()),
  )
  const kinship = lazy((): Kinship =>
    surelyVersions() ? 'versions' : kinshipOf(earlierWords(), newerWords(), map()),
  )
  return {
    earlier,
    newer,
    areShort: Math.max(earlier.length, newer.length) <= SHORT,
    stretch: lazy(() => {
      const all = { start: 0, end: earlier.length, newerStart: 0, newerEnd: newer.length }
      const stretch = stretchIn(earlier, newer, all)
      const same = stretch.before + stretch.after
      return same >= SAME * Math.min(earlier.length, newer.length) ? stretch : null
    }),
    knownLines: lazy(() => (surelyVersions() ? knownLines(earlier, newer) : null)),
    earlierWords,
    newerWords,
    earlierIndex: lazy(() => indexed(earlierWords())),
    newerIndex: lazy(() => indexed(newerWords())),
    map,
    kinship,
    surelyVersions,
    keepsOrder: lazy(() => {
      const known = map().partners.filter((place) => place >= 0)
      return known.every((place, index) => index === 0 || place > known[index - 1]!)
    }),
  }
}
