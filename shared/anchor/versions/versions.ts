import { bodiesOf } from './bodies.ts'
import { lazy } from '../lazy.ts'
import { kinshipOf, type Kinship } from './kinship.ts'
import { shareRows } from './share-rows.ts'
import { knownLines, type KnownLine } from './known-lines.ts'
import { wordsAt, wordsIn } from '../text/part.ts'
import { indexed, type WordIndex } from '../text/word-index.ts'
import { mapWords, type WordMap } from './word-map.ts'
import { hasOtherBlocks } from './same-blocks.ts'
import { stretchIn, type Part, type Stretch } from './stretch.ts'
import { wordsOf, type Words } from '../text/words.ts'

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
  /** What of them says so. */
  bodies(): Part
  /** True when they are versions of one article by a glance at them; false says nothing. */
  surelyVersions(): boolean
  /** True when all that has become something, and that is much, stands in the order in which it stood. */
  keepsOrder(): boolean
  /** True when the newer one has blocks that did not stand in the earlier one. */
  hasNewBlocks(): boolean
}

/** In UTF-16 units. */
const SHORT = 30_000

/** The share of the shorter one that is the same before and after a stretch, when nothing else but the stretch was edited. */
const SAME = 0.75

/** The share of the words of the shorter one that has to be known for their order to say something. */
const KNOWN = 0.4

export function versionsOf(earlier: string, newer: string): Versions {
  const earlierWords = lazy(() => wordsOf(earlier))
  const newerWords = lazy(() => wordsOf(newer))
  const map = lazy(() => mapWords(earlierWords(), newerWords()))
  const whole = lazy(() =>
    stretchIn(earlier, newer, { start: 0, end: earlier.length, newerStart: 0, newerEnd: newer.length }),
  )
  const stretch = lazy(() => {
    const same = whole().before + whole().after
    return same >= SAME * Math.min(earlier.length, newer.length) ? whole() : null
  })
  const bodies = lazy(() => bodiesOf(earlier, newer, whole()))
  const bodyWords = lazy((): [Words, Words] => {
    const { start, end, newerStart, newerEnd } = bodies()
    return [wordsIn(earlierWords(), start, end), wordsIn(newerWords(), newerStart, newerEnd)]
  })
  const surelyVersions = lazy(() => stretch() !== null || bodies().areAlike || shareRows(...bodyWords()))
  const kinship = lazy((): Kinship => {
    if (surelyVersions()) return 'versions'
    const { from, to } = wordsAt(earlierWords(), bodies().start, bodies().end)
    return kinshipOf(...bodyWords(), map().partners.subarray(from, to))
  })
  return {
    earlier,
    newer,
    areShort: Math.max(earlier.length, newer.length) <= SHORT,
    stretch,
    knownLines: lazy(() => (surelyVersions() ? knownLines(earlier, newer) : null)),
    earlierWords,
    newerWords,
    earlierIndex: lazy(() => indexed(earlierWords())),
    newerIndex: lazy(() => indexed(newerWords())),
    map,
    kinship,
    bodies,
    surelyVersions,
    keepsOrder: lazy(() => {
      const known = map().partners.filter((place) => place >= 0)
      const shorter = Math.min(earlierWords().hashes.length, newerWords().hashes.length)
      if (known.length < KNOWN * shorter) return false
      return known.every((place, index) => index === 0 || place > known[index - 1]!)
    }),
    hasNewBlocks: lazy(() => hasOtherBlocks(newerWords(), earlierWords())),
  }
}
