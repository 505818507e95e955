import type { AnchorState, Passage } from '../model/passage.ts'
import { findCarried, framedIn } from './steps/carried.ts'
import { describe, verify } from './describe.ts'
import { findInPlace } from './steps/in-place.ts'
import type { Nearby, Span } from './steps/view.ts'
import { findAlone, findBetween } from './steps/find.ts'
import type { Finding } from './steps/finding.ts'
import { frameOf } from './steps/frame.ts'
import { betweenLines } from './versions/known-lines.ts'
import { stretchIn, type Stretch } from './versions/stretch.ts'
import { lazy } from './lazy.ts'
import { shiftOf } from './text/lines.ts'
import { versionsOf, type Versions } from './versions/versions.ts'
import { indexed } from './text/word-index.ts'
import { wordsOf } from './text/words.ts'
import { isOneOfTwo } from './doubt/repeated.ts'

/** Where a passage stands now. `passage` is given when it has a place, `candidates` how many there are when ambiguous. */
export interface Resolution {
  state: AnchorState
  passage?: Passage
  candidates?: number
}

/** Context on one side that is shorter than this could stand in any text. In UTF-16 units. */
const MIN_LENGTH = 16

/**
 * Where a passage of an earlier text stands in `text`: where quote and context stand unchanged; else where their words do, however
 * they are set now; else where most of them do. `changed` if and only if the quote itself differs. Places that are equally good are
 * `ambiguous`; position never decides. In doubt it is `lost`.
 */
export function resolve(text: string, passage: Passage): Resolution {
  return resolver(text)(passage)
}

/**
 * {@link resolve} for many passages of one text: what can be prepared is prepared once. With the `earlier` text, in which they
 * stand, more is known: what else stood there.
 */
export function resolver(text: string, earlier?: string): (passage: Passage) => Resolution {
  const now = lazy(() => indexed(wordsOf(text)))
  const versions = earlier === undefined ? null : versionsOf(earlier, text)
  return (passage) =>
    versions && verify(versions.earlier, passage)
      ? between(versions, passage)
      : resolutionOf(text, passage, findCarried(text, passage) ?? findAlone(frameOf(passage), now()))
}

function between(versions: Versions, passage: Passage): Resolution {
  const found = (versions.areShort ? findNearby(versions, passage) : null) ?? findBetween(versions, passage)
  if (found !== 'nowhere' && 'start' in found && isOneOfTwo(versions, passage, found))
    return { state: 'ambiguous', candidates: 2 }
  return resolutionOf(versions.newer, passage, found)
}

/** Where a passage is by what is around it alone, the cheapest way first; null when that does not say so for sure. */
function findNearby(versions: Versions, passage: Passage): Nearby | null {
  const { earlier, newer } = versions
  const within = (stretch: Stretch | null) => {
    const found = stretch && findInPlace(earlier, newer, stretch, passage)
    // What is no more where it was may have been moved.
    return found === 'nowhere' && newer.includes(passage.exact) ? null : found
  }
  const found = within(versions.stretch())
  if (found) return found
  const start = unchangedBetween(versions, passage)
  if (start !== null) return { start, end: start + passage.exact.length }
  const lines = versions.knownLines()
  const between = within(lines && stretchIn(earlier, newer, betweenLines(lines, versions, passage)))
  // A paragraph that was edited may stand between other lines now.
  return between === 'nowhere' ? null : between
}

function resolutionOf(text: string, { exact }: Passage, found: Finding | Span): Resolution {
  if (found === 'nowhere') return { state: 'lost' }
  if ('candidates' in found) return { state: 'ambiguous', candidates: found.candidates }
  const passage = describe(text, found.start, found.end)
  const same = passage.exact.normalize('NFC') === exact.normalize('NFC')
  return { state: same ? 'placed' : 'changed', passage }
}

/** How much around a passage has to be the same for its place to be told by that, in UTF-16 units. */
const WIDE = 80

/** A span with that much on either side, or as much as its line has. */
function wideIn(text: string, start: number, end: number): [number, number] {
  const line = text.lastIndexOf('\n', start - 1) + 1
  const next = text.indexOf('\n', end)
  return [Math.max(line, start - WIDE), Math.min(next < 0 ? text.length : next, end + WIDE)]
}

/** Where a passage begins whose lines, or quote and full context, stand once in either version; null when they do not. */
function unchangedBetween({ earlier, newer, kinship }: Versions, passage: Passage): number | null {
  const { prefix, suffix, start, end } = passage
  const shift = shiftOf(earlier, newer, start, end)
  if (shift !== null && kinship() === 'versions') return start + shift
  // Context in other paragraphs may have been moved to the same words elsewhere, and one side alone may be a formula.
  if ((prefix + suffix).includes('\n') || Math.min(prefix.length, suffix.length) < MIN_LENGTH) return null
  // Where both sides have met, the quote was cut out.
  if (newer.includes(`${prefix.trimEnd()} ${suffix.trimStart()}`)) return null
  const [first, second] = framedIn(newer, passage)
  if (first === undefined || second !== undefined || framedIn(earlier, passage).length > 1) return null
  // Sentences that begin or end alike have as much in common.
  const [before, after] = wideIn(earlier, start, end)
  if (!newer.startsWith(earlier.slice(before, after), first - start + before)) return null
  return kinship() === 'versions' ? first : null
}
