import { edgesOf } from '../doubt/edges.ts'
import type { Finding } from './finding.ts'
import type { Frame } from './frame.ts'
import { MEETING } from '../doubt/meeting.ts'
import { knownBeside } from '../versions/known.ts'
import type { Versions } from '../versions/versions.ts'
import { ownWords } from '../doubt/weights.ts'
import { placesInRow, type WordIndex } from '../text/word-index.ts'
import { UNKNOWN } from '../versions/word-map.ts'
import { beginsBlock, endsBlock, type Words } from '../text/words.ts'

/**
 * Of blocks that are the quote's own word for word, `blocks` as numbers of their first words, the one that is beside what stood beside it;
 * null when nothing tells one of them from the others.
 */
export function blockBeside(blocks: readonly number[], frame: Frame, versions: Versions): number | null {
  // Where nothing was moved, no neighbour was moved to a twin: one is enough then.
  const needed = versions.keepsOrder() ? 1 : 1 + AT_EDGE
  const [only, second] = blocks.filter((place) => neighboursOf(place, frame, versions) >= needed)
  return only === undefined || second !== undefined ? null : only
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
function neighboursOf(first: number, frame: Frame, versions: Versions): number {
  const [then, now] = [versions.earlierWords(), versions.newerWords()]
  const own = ownWords(frame)
  const beside = (word: number, step: -1 | 1): number => {
    const [at, place] = [frame.base + word, first + word - own[0]]
    if (then.hashes[at + step] === undefined) return now.hashes[place + step] === undefined ? AT_EDGE : 0
    for (let away = step; Math.abs(away) <= MEETING; away += step) {
      if (then.hashes[at + away] !== now.hashes[place + away]) return 0
      if (step < 0 ? beginsBlock(then, at + away) : endsBlock(then, at + away)) return 1
    }
    return 1
  }
  return beside(own[0], -1) + beside(own[1], 1)
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
