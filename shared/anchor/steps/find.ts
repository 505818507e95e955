import type { Passage } from '../../model/passage.ts'
import { unlessDoubtful } from '../doubt/doubt.ts'
import { edgesOf } from '../doubt/edges.ts'
import { isSame } from '../doubt/edited.ts'
import { isMovedRow } from '../doubt/moved-row.ts'
import { sideOf } from '../doubt/side.ts'
import type { Finding } from './finding.ts'
import { frameIn, REACH, type Frame } from './frame.ts'
import { findFramed } from './framed.ts'
import { afterCutting, ALIKE, isEdited, isOnce, isTelling, isTold, rivals } from '../doubt/judge.ts'
import { findMapped } from './mapped.ts'
import { findNear, OF_ANY } from './near.ts'
import { stoodThere } from '../doubt/stood-there.ts'
import { placesAlong, placesOf, type Place } from './places.ts'
import { linesOf } from './lines.ts'
import { blockBeside, blocksLikeOwn, enclosedTwin } from './twins.ts'
import type { Versions } from '../versions/versions.ts'
import { ownWords } from '../doubt/weights.ts'
import type { WordIndex } from '../text/word-index.ts'

/** Where a passage is of which nothing is known but what it carries itself. */
export function findAlone(frame: Frame, now: WordIndex): Finding {
  const places = placesOf(frame, now)
  const told = places.filter((place) => isTold(place, frame, now, { ownText: false }))
  return findingOf(rivals(afterCutting(told, frame, now, 1)), places)
}

/**
 * Where a passage of the earlier of two texts is: by what became of its words; where that is not certain, by more context than it
 * carries, along the lines to which these lead.
 */
export function findBetween(versions: Versions, passage: Passage): Finding {
  const frame = frameIn(versions.earlierWords(), passage.start, passage.end, REACH)
  if (frame.from === frame.to) return 'nowhere'
  const near = versions.areShort && versions.surelyVersions() ? findNear(frame, versions) : null
  if (near) return near
  const kinship = versions.kinship()
  if (kinship === 'strangers') return 'nowhere'
  const areVersions = kinship === 'versions'
  const { start, end } = versions.bodies()
  if (!areVersions && (passage.start < start || passage.end > end)) return 'nowhere'
  const found = areVersions
    ? (findMapped(frame, versions) ?? findAmong(frame, versions))
    : (findNear(frame, versions, OF_ANY) ?? findFramed(frame, versions))
  if (found === 'nowhere') return areVersions ? findMoved(frame, versions) : found
  if ('candidates' in found) return enclosedTwin(frame, versions) ?? found
  return stoodThere(found, frame, versions) ? 'nowhere' : unlessDoubtful(found, frame, versions)
}

/** Where the sentence of a quote was moved to: by what became of its words, when these say so for sure. */
function findMoved(frame: Frame, versions: Versions): Finding {
  const { from, to, base, hashes } = frame
  const partners = versions.map().partners.subarray(base, base + hashes.length)
  const now = versions.newerIndex()
  const found = edgesOf(frame, partners, now)
  if (!found || !isSame(found, frame, now)) return 'nowhere'
  const then = versions.earlierIndex()
  const sides = {
    left: sideOf(then, base + from, now, found.first, -1),
    right: sideOf(then, base + to - 1, now, found.last, 1),
  }
  return isMovedRow(found, frame, versions, sides) ? found : 'nowhere'
}

/** Where it is by weighing the places to which known words lead, and that of a block like its own. */
function findAmong(frame: Frame, versions: Versions): Finding {
  const [now, then] = [versions.newerIndex(), versions.earlierIndex()]
  const [first] = ownWords(frame)
  const blocks = blocksLikeOwn(frame, now)
  const block = blocks.length > 1 ? blockBeside(blocks, frame, versions) : (blocks[0] ?? null)
  if (blocks.length > 1 && block === null) return { candidates: blocks.length }
  const lines = linesOf(frame, versions)
  if (block !== null) lines.add(block - first)
  const places = placesAlong(lines, frame, now)
  const told = places.filter((place) => isTold(place, frame, now, { ownText: true }))
  const once = places.find((place) => isOnce(place, frame, now, then))
  const edited = told.find((place) => isEdited(place, now, then))
  if (once && !(edited && edited.score > once.score)) return once

  const found = rivals(afterCutting(told, frame, now, ALIKE))
  if (blocks.length < 2) return findingOf(found, places)
  return found.find(({ partners }) => partners[first] === block) ?? { candidates: blocks.length }
}

/** The one place found. Where none is, a quote that says much and stands more than once is one of these. */
function findingOf(found: readonly Place[], all: readonly Place[]): Finding {
  const [only] = found
  if (only && found.length === 1) return only
  const candidates = found.length || all.filter((place) => place.share === 1 && isTelling(place)).length
  return candidates > 1 ? { candidates } : 'nowhere'
}
