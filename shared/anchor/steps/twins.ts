import { edgesOf } from '../doubt/edges.ts'
import type { Finding } from './finding.ts'
import type { Frame } from './frame.ts'
import { MEETING } from '../doubt/meeting.ts'
import { knownBeside } from '../versions/known.ts'
import type { Place } from './places.ts'
import type { Versions } from '../versions/versions.ts'
import { ownWords } from '../doubt/weights.ts'
import { placesInRow, type WordIndex } from '../text/word-index.ts'
import { UNKNOWN } from '../versions/word-map.ts'
import { beginsBlock, endsBlock, type Words } from '../text/words.ts'

/** Which of several places it is that have all of the quote's own block word for word; null when there are no such. */
export function amongTwins(
  places: readonly Place[],
  frame: Frame,
  versions: Versions,
  found: readonly Place[],
): Finding | null {
  const now = versions.newerIndex()
  const twins = places.filter((place) => hasBlock(place, frame, now))
  if (twins.length < 2) return null
  // Where nothing was moved, no neighbour was moved to a twin: one is enough then.
  const needed = versions.keepsOrder() ? 1 : 1 + AT_EDGE
  const ours = twins.filter((place) => neighboursOf(place, frame, versions) >= needed)
  const [only] = ours
  return only && ours.length === 1 && found.includes(only) ? only : { candidates: twins.length }
}

/** True when all of the quote's own block, or as much of it as is looked at, stands at a place word for word. */
function hasBlock({ partners }: Place, frame: Frame, now: WordIndex): boolean {
  const [first, last] = ownWords(frame)
  for (let word = first; word <= last; word++)
    if (partners[word]! < 0 || partners[word]! - partners[first]! !== word - first) return false
  return isSameBlock(frame, first, last, now, partners[first]!)
}

/** True when the words from `first` to `last` begin and end blocks where those from `place` on do. */
function isSameBlock(frame: Words, first: number, last: number, text: Words, place: number): boolean {
  return (
    beginsBlock(frame, first) === beginsBlock(text, place) &&
    endsBlock(frame, last) === endsBlock(text, place + last - first)
  )
}

/** Where a text has blocks like the quote's own, as much of these as the frame shows. */
export function blocksLikeOwn(frame: Frame, text: WordIndex): number[] {
  const [first, last] = ownWords(frame)
  return placesInRow(frame.hashes.subarray(first, last + 1), text).filter((place) =>
    isSameBlock(frame, first, last, text, place),
  )
}

/** True when a place is as manieth of the blocks like the quote's own as the quote was of those, and there are as many. */
export function keepsRank(first: number, frame: Frame, versions: Versions): boolean {
  const [own] = ownWords(frame)
  const then = blocksLikeOwn(frame, versions.earlierIndex())
  const now = blocksLikeOwn(frame, versions.newerIndex())
  const place = first - (frame.from - own)
  return then.length === now.length && then.indexOf(frame.base + own) === now.indexOf(place)
}

/** How much it says, beside a neighbour, that a block is the first or the last of its text still: that is only a position. */
const AT_EDGE = 1 / 2

/** On how many sides of the quote's own block what stood there stands there still: one neighbour alone may have been moved to a twin. */
function neighboursOf({ partners }: Place, frame: Frame, versions: Versions): number {
  const [then, now] = [versions.earlierWords(), versions.newerWords()]
  const [first, last] = ownWords(frame)
  const beside = (word: number, step: -1 | 1): number => {
    const [own, place] = [frame.base + word, partners[word]!]
    if (then.hashes[own + step] === undefined) return now.hashes[place + step] === undefined ? AT_EDGE : 0
    for (let away = step; Math.abs(away) <= MEETING; away += step) {
      if (then.hashes[own + away] !== now.hashes[place + away]) return 0
      if (step < 0 ? beginsBlock(then, own + away) : endsBlock(then, own + away)) return 1
    }
    return 1
  }
  return beside(first, -1) + beside(last, 1)
}

/**
 * The quote in the one block like its own between the nearest words before and after that are known to have become others, when
 * nothing was moved; null when there is no such block, or several.
 */
export function enclosedTwin(frame: Frame, versions: Versions): Finding | null {
  if (!versions.keepsOrder()) return null
  const [now, then] = [versions.newerIndex(), versions.earlierIndex()]
  const [first, last] = ownWords(frame)
  const block = frame.hashes.subarray(first, last + 1)
  const twinsIn = (text: WordIndex, least: number, most: number) =>
    placesInRow(block, text).filter(
      (place) =>
        place > least && place + block.length <= most && isSameBlock(frame, first, last, text, place),
    )

  const before = knownBeside(versions, frame.base + first, -1)
  const after = knownBeside(versions, frame.base + last, 1)
  if (!before || !after || before.place >= after.place) return null
  if (twinsIn(then, before.word, after.word).length !== 1) return null
  const [twin, second] = twinsIn(now, before.place, after.place)
  if (twin === undefined || second !== undefined) return null
  if (!keepsRank(twin + frame.from - first, frame, versions)) return null
  const partners = frame.hashes.map((_, word) =>
    word >= first && word <= last ? twin + word - first : UNKNOWN,
  )
  return edgesOf(frame, partners, now)
}
