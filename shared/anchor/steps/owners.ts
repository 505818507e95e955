import type { Found } from '../doubt/edges.ts'
import { frameIn, REACH, type Frame } from './frame.ts'
import { isBlock, isTelling, isTold, rivals, type Known } from '../doubt/judge.ts'
import { MEETING } from '../doubt/meeting.ts'
import { MARGIN, overlap, placesOf, type Place } from './places.ts'
import { isContext } from '../doubt/support.ts'
import type { Versions } from '../versions/versions.ts'
import { NEIGHBOURS } from '../doubt/weights.ts'
import { placesInRow, type WordIndex } from '../text/word-index.ts'

/** Less of a quote than this is no rival to it. */
const RIVAL = 1 / 2

export type Owner = 'ours' | 'another' | 'either'

/** Whose place it is, by where the way back from it leads: to the passage, to something else in its text, or to both alike. */
export function ownerOf(place: Place, frame: Frame, now: WordIndex, then: WordIndex): Owner {
  const framed = isContext(place.left) && isContext(place.right)
  const stood = placesInRow(now.hashes.subarray(place.first, place.last + 1), then).length
  if (framed && stood <= (place.share === 1 ? 1 : 0)) return 'ours'

  const back = frameIn(now, place.start, place.end, REACH)
  const origins = placesOf(back, then, NEIGHBOURS, frame.base + frame.from - back.from)
  const ours = origins.find((origin) => overlap(origin, frame))
  if (!ours) return 'another'
  const others = origins.filter((origin) => origin !== ours && origin.share >= RIVAL)
  if (others.some(({ score }) => score > ours.score + MARGIN)) return 'another'
  if (others.some(({ score }) => score > ours.score - MARGIN)) return 'either'
  if (ours.share === 1 || (isContext(ours.left) && isContext(ours.right))) return 'ours'
  // What stood elsewhere word for word is no edited form of the quote.
  const known: Known = { ownText: true }
  const isOther = (other: Place) =>
    other.share === 1 && (isTelling(other) || isTold(other, back, then, known))
  return others.some(isOther) ? 'another' : 'ours'
}

/** The places that none is better than, when those are left out that are another's; `either` when the only one may be. */
export function ownOf(told: readonly Place[], ownerOf: (place: Place) => Owner): readonly Place[] | 'either' {
  const owners = new Map<Place, Owner>()
  for (let left = told; ; left = left.filter((place) => owners.get(place) !== 'another')) {
    const best = rivals(left)
    for (const place of best) if (!owners.has(place)) owners.set(place, ownerOf(place))
    if (best.some((place) => owners.get(place) === 'another')) continue
    const [only] = best
    return only && best.length === 1 && owners.get(only) === 'either' ? 'either' : best
  }
}

/**
 * True when a place has the quote edited, has lost its neighbour on one side, and stood there then already, as a block of its own or
 * with the words beyond that side: something much like the quote stood in its text, and is what is left.
 */
export function stoodThere({ first, last }: Found, frame: Frame, versions: Versions): boolean {
  const [now, then] = [versions.newerIndex(), versions.earlierIndex()]
  const { from, to, base, hashes } = frame
  const place = now.hashes.subarray(first, last + 1)
  if (to - from === place.length && place.every((hash, word) => hash === hashes[from + word])) return false
  const [left, right] = [hashes[from - 1] !== now.hashes[first - 1], hashes[to] !== now.hashes[last + 1]]
  // What is missing of the quote at that side was the other's there.
  const beyond = Math.max(0, to - from - place.length) + MEETING
  const stood = (least: number, most: number) => {
    const row = now.hashes.subarray(Math.max(0, least), most)
    return placesInRow(row, then).filter((at) => at >= base + to || at + row.length <= base + from)
  }
  return (
    (left && stood(first - beyond, last + 1).length > 0) ||
    (right && stood(first, last + 1 + beyond).length > 0) ||
    ((left || right) &&
      isBlock(now, first, last + 1) &&
      stood(first, last + 1).some((at) => isBlock(then, at, at + place.length)))
  )
}
