import type { Claim, StatusChange } from '../../../shared/model/claim.ts'
import type { Note } from '../../../shared/model/note.ts'
import type { Placement } from '../../../shared/model/placement.ts'
import { equal } from '../../notebook/equal.ts'

type Json = Record<string, unknown>

/** True when two things have the same fields but for those `aside`. */
export function sameBut(mine: object, theirs: object, aside: readonly string[]): boolean {
  const rest = (thing: object): Json =>
    Object.fromEntries(Object.entries(thing).filter(([key]) => !aside.includes(key)))
  return equal(rest(mine), rest(theirs))
}

/**
 * True when theirs brings nothing to ours: the same, or what ours has grown out of. Histories and evidence only grow, so ours may have
 * more of them.
 */
export function hasAll(mine: Claim, theirs: Claim): boolean {
  if (!sameBut(mine, theirs, ['seq', 'status', 'history', 'evidence'])) return false
  const known = new Map(mine.evidence.map((evidence) => [evidence.id, evidence]))
  if (!theirs.evidence.every((evidence) => equal(known.get(evidence.id), evidence))) return false
  if (isBeginning(theirs.history, mine.history)) return true
  return (
    mine.status === theirs.status && theirs.history.every((entry) => mine.history.some(sameJudgement(entry)))
  )
}

/** True when a history begins with all of another one. */
export function isBeginning(earlier: readonly StatusChange[], later: readonly StatusChange[]): boolean {
  return earlier.every((entry, index) => later[index] !== undefined && sameJudgement(entry)(later[index]))
}

/** In a history that two were put together to, an entry may have another number and start from another status. */
export function sameJudgement(entry: StatusChange): (other: StatusChange) => boolean {
  return (other) => sameBut(entry, other, ['seq', 'from', 'undoes'])
}

/** The placements of both, ours first; null where they differ for a capture. */
export function unitedPlacements(
  mine: readonly Placement[],
  theirs: readonly Placement[],
): Placement[] | null {
  const own = new Map(mine.map((placement) => [placement.capture, placement]))
  const differ = theirs.some(
    (placement) => own.has(placement.capture) && !equal(own.get(placement.capture), placement),
  )
  return differ ? null : [...mine, ...theirs.filter(({ capture }) => !own.has(capture))]
}

/** True when a note has all blocks of another one, in one piece. */
export function holdsNote(mine: Note, theirs: Note): boolean {
  const [own, other] = [blocksOf(mine), blocksOf(theirs)]
  return own.some((_, start) => other.every((block, index) => equal(own[start + index], block)))
}

export function blocksOf({ content }: Note) {
  return 'children' in content.root ? content.root.children : []
}
