import type { Passage } from '../model/passage.ts'
import type { Finding } from './finding.ts'
import { frameIn, frameOf, type Frame } from './frame.ts'
import { afterCutting, ALIKE, isEdited, isOnce, isTelling, isTold, rivals, type Known } from './judge.ts'
import { findMapped } from './mapped.ts'
import { MARGIN, overlap, placesOf, type Place } from './places.ts'
import { isContext } from './support.ts'
import type { Versions } from './versions.ts'
import { ownWords } from './weights.ts'
import { placesInRow, type WordIndex } from './word-index.ts'
import { beginsBlock, endsBlock } from './words.ts'

/** How much words in other blocks say about where a quote is: more when there is little else to go by. */
const NEIGHBOURS_ALONE = 1 / 2
const NEIGHBOURS = 1 / 4
/** How far around a quote its own text is taken for context, in words. */
const REACH = 16
/** Less of a quote than this is no rival to it. */
const RIVAL = 1 / 2

/** Where a passage is of which nothing is known but what it carries itself. */
export function findAlone(frame: Frame, now: WordIndex): Finding {
  const places = placesOf(frame, now, NEIGHBOURS_ALONE)
  const known: Known = { ownText: false, areVersions: true }
  const told = places.filter((place) => isTold(place, frame, now, known))
  return findingOf(rivals(afterCutting(told, frame, now)), places)
}

/**
 * Where a passage of the earlier of two texts is: by what became of its words; where that is not certain, by more context than it
 * carries, by what stood only once, and by asking of every place what stood there then.
 */
export function findBetween(versions: Versions, passage: Passage): Finding {
  const kinship = versions.kinship()
  if (kinship === 'strangers') return 'nowhere'
  const frame = frameIn(versions.earlierWords(), passage.start, passage.end, REACH)
  if (frame.from === frame.to) return 'nowhere'
  const now = versions.newerIndex()
  const near = kinship === 'versions' ? findMapped(frame, versions) : framed(versions, passage)
  if (near) return near

  const then = versions.earlierIndex()
  const places = placesOf(frame, now, NEIGHBOURS)
  const known: Known = { ownText: true, areVersions: kinship === 'versions' }
  const told = places.filter((place) => isTold(place, frame, now, known))
  const once = places.find((place) => isOnce(place, frame, now, then))
  const edited = told.find((place) => isEdited(place, now, then))
  if (once && !(edited && edited.score > once.score) && known.areVersions) return once

  const found = ownOf(afterCutting(told, frame, now), (place) => ownerOf(place, frame, now, then))
  if (found === 'either') return { candidates: 2 }
  const twins = places.filter((place) => hasBlock(place, frame, now))
  if (twins.length < 2) return findingOf(found, places)
  // Where nothing was moved, no neighbour was moved to a twin: one is enough then.
  const needed = versions.keepsOrder() ? 1 : 1 + AT_EDGE
  const ours = twins.filter((place) => neighboursOf(place, frame, now) >= needed)
  const [only] = ours
  return only && ours.length === 1 && found.includes(only) ? only : { candidates: twins.length }
}

/** True when all of the quote's own block, or as much of it as is looked at, stands at a place word for word. */
function hasBlock({ partners }: Place, frame: Frame, now: WordIndex): boolean {
  const [first, last] = ownWords(frame)
  for (let word = first; word <= last; word++)
    if (partners[word]! < 0 || partners[word]! - partners[first]! !== word - first) return false
  return (
    beginsBlock(frame, first) === beginsBlock(now, partners[first]!) &&
    endsBlock(frame, last) === endsBlock(now, partners[last]!)
  )
}

/** How much it says, beside a neighbour, that a block is the first or the last of its text still: that is only a position. */
const AT_EDGE = 1 / 2

/** On how many sides of the quote's own block what stood there stands there still: one neighbour alone may have been moved to a twin. */
function neighboursOf({ partners }: Place, frame: Frame, now: WordIndex): number {
  const [first, last] = ownWords(frame)
  const beside = (word: number, step: -1 | 1, wasEdge: boolean): number => {
    const next = partners[word]! + step
    if (wasEdge) return now.hashes[next] === undefined ? AT_EDGE : 0
    return partners[word + step] === next ? 1 : 0
  }
  return (
    beside(first, -1, frame.base + first === 0) +
    beside(last, 1, last === partners.length - 1 && endsBlock(frame, last))
  )
}

/** The places that none is better than, when those are left out that are another's; `either` when the only one may be. */
function ownOf(told: readonly Place[], ownerOf: (place: Place) => Owner): readonly Place[] | 'either' {
  const owners = new Map<Place, Owner>()
  for (let left = told; ; left = left.filter((place) => owners.get(place) !== 'another')) {
    const best = rivals(left)
    for (const place of best) if (!owners.has(place)) owners.set(place, ownerOf(place))
    if (best.some((place) => owners.get(place) === 'another')) continue
    const [only] = best
    return only && best.length === 1 && owners.get(only) === 'either' ? 'either' : best
  }
}

/** The one place found. Where none is, a quote that says much and stands more than once is one of these. */
function findingOf(found: readonly Place[], all: readonly Place[]): Finding {
  const [only] = found
  if (only && found.length === 1) return only
  const candidates = found.length || all.filter((place) => place.share === 1 && isTelling(place)).length
  return candidates > 1 ? { candidates } : 'nowhere'
}

/** Where a passage is of whose context nothing has changed, nor stood elsewhere; null when it is not so. */
function framed({ earlier, newerIndex }: Versions, passage: Passage): Place | null {
  const frame = frameOf(passage)
  const [place, next] = placesOf(frame, newerIndex(), NEIGHBOURS_ALONE)
  return place && isFramed(place, next, frame) && isUnique(passage, earlier) ? place : null
}

/** True when the quote, or nearly all of it, is between all of its context still, and nothing else comes near. */
function isFramed(place: Place, next: Place | undefined, { from, to, hashes }: Frame): boolean {
  const { partners, left, right, share } = place
  if (left !== 'whole' || right !== 'whole' || share < ALIKE) return false
  if (next && next.score > place.score - MARGIN) return false
  const inRow = (least: number, most: number) => {
    for (let word = least; word < most; word++)
      if ((partners[word] ?? -1) < 0 || (partners[word] ?? 0) - (partners[least] ?? 0) !== word - least)
        return false
    return true
  }
  return inRow(0, from) && inRow(to, hashes.length)
}

/** True when what the passage has on either side of it stands nowhere else in its own text. */
function isUnique({ prefix, suffix }: Passage, earlier: string): boolean {
  return [prefix, suffix].every((context) => earlier.indexOf(context) === earlier.lastIndexOf(context))
}

type Owner = 'ours' | 'another' | 'either'

/** Whose place it is, by where the way back from it leads: to the passage, to something else in its text, or to both alike. */
function ownerOf(place: Place, frame: Frame, now: WordIndex, then: WordIndex): Owner {
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
  const known: Known = { ownText: true, areVersions: true }
  const isOther = (other: Place) =>
    other.share === 1 && (isTelling(other) || isTold(other, back, then, known))
  return others.some(isOther) ? 'another' : 'ours'
}
