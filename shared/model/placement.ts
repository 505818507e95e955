import { z } from 'zod'
import { Sha256, Time } from './id.ts'
import { anchorStates, sameQuote, Passage, type AnchorState } from './passage.ts'

/**
 * How a passage stands in a later capture than the one it was made in, as it was decided when that capture came in.
 * A list of placements names each capture once; where a capture is not named, nothing has been decided for it yet.
 */
export const Placement = z.looseObject({
  capture: Sha256,
  /** `changed` means: other words than the analyst last agreed to, and nobody has looked yet. */
  anchor: z.enum(anchorStates),
  /** Null for `lost` and `ambiguous`. */
  passage: Passage.nullable(),
  /** `analyst` when a person placed, accepted or gave up the passage. */
  by: z.enum(['program', 'analyst']),
  at: Time,
})
export type Placement = z.infer<typeof Placement>

/** What stands in captures: a highlight or an appearance. */
export interface Anchored {
  capture: Sha256
  passage: Passage
  placements: readonly Placement[]
}

/** How a passage stands in a capture. `passage` is null where it has no place. */
export type Place = Pick<Placement, 'anchor' | 'passage'>

/**
 * Where a passage comes from when `capture` is read: the place it had most recently, and the one the analyst last agreed
 * to (made it there, accepted it, or it was still the same words). Null when it was only made in a later capture.
 * @param captures the article's captures, oldest first
 */
export function placesBefore(
  anchored: Anchored,
  captures: readonly { sha256: Sha256 }[],
  capture: Sha256,
): { last: Passage; agreed: Passage } | null {
  const earlier = captures.slice(
    0,
    captures.findIndex(({ sha256 }) => sha256 === capture),
  )
  const places = earlier.flatMap(({ sha256 }) => placeIn(anchored, sha256) ?? [])
  if (places.length === 0) return null
  const last = places.findLast(({ passage }) => passage !== null)?.passage ?? anchored.passage
  const agreed = places.findLast(({ anchor }) => anchor === 'placed')?.passage ?? anchored.passage
  return { last, agreed }
}

/** What was decided for `capture`; undefined where nothing was. */
export function placementIn({ placements }: Anchored, capture: Sha256): Placement | undefined {
  return placements.find((placement) => placement.capture === capture)
}

/** True while a placement waits for the analyst: the program found other words there, or no place it is sure of. */
export function isUndecided({ anchor, by }: Pick<Placement, 'anchor' | 'by'>): boolean {
  return by === 'program' && anchor !== 'placed'
}

/** How what was found in a text stands for an analyst who last agreed to `agreed`. */
export function standing(found: { state: AnchorState; passage?: Passage }, agreed: Passage): Place {
  const { state, passage = null } = found
  if (!passage) return { anchor: state, passage }
  return { anchor: sameQuote(passage, agreed) ? 'placed' : 'changed', passage }
}

/** The list with `placement` in the place of the one for the same capture. */
export function withPlacement(placements: readonly Placement[], placement: Placement): Placement[] {
  const known = placements.some(({ capture }) => capture === placement.capture)
  if (!known) return [...placements, placement]
  return placements.map((other) => (other.capture === placement.capture ? placement : other))
}

function placeIn(anchored: Anchored, capture: Sha256): Place | null {
  const decided = placementIn(anchored, capture)
  if (decided) return decided
  return anchored.capture === capture ? { anchor: 'placed', passage: anchored.passage } : null
}
