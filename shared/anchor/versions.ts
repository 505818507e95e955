import { lazy } from './lazy.ts'
import { kinshipOf, shareRows, type Kinship } from './kinship.ts'
import { sharesLines } from './lines.ts'
import { indexed, type WordIndex } from './word-index.ts'
import { mapWords, type WordMap } from './word-map.ts'
import { wordsOf, type Words } from './words.ts'

/** An earlier and a newer text, and what is known of the two. Nothing is worked out before it is asked for, and nothing twice. */
export interface Versions {
  earlier: string
  newer: string
  /** True when to go through them for each passage costs less than to work out what became of every word. */
  areShort: boolean
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

export function versionsOf(earlier: string, newer: string): Versions {
  const earlierWords = lazy(() => wordsOf(earlier))
  const newerWords = lazy(() => wordsOf(newer))
  const map = lazy(() => mapWords(earlierWords(), newerWords()))
  const surelyVersions = lazy(() => sharesLines(earlier, newer) || shareRows(earlierWords(), newerWords()))
  const kinship = lazy((): Kinship =>
    surelyVersions() ? 'versions' : kinshipOf(earlierWords(), newerWords(), map()),
  )
  return {
    earlier,
    newer,
    areShort: Math.max(earlier.length, newer.length) <= SHORT,
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
