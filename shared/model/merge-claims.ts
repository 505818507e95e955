import type { Claim } from './claim.ts'
import { changeClaim, findClaim, type ClaimHolder } from './claim-edits.ts'
import type { Evidence } from './evidence.ts'
import type { Id, Time } from './id.ts'

/** Ids for the copies of evidence, by the id of what is copied. */
export type CopyIds = ReadonlyMap<Id, Id>

/**
 * The holder of a claim with what another one had: its tags, copies of its live evidence, the earlier of both dates to
 * look again. Status and history stay: nothing but the analyst sets one.
 */
export function absorbClaim<H extends ClaimHolder>(holder: H, into: Id, from: Claim, ids: CopyIds): H {
  const claim = findClaim(holder, into)
  const copies = copyEvidence(from.evidence, ids, holder.nextSeq, claim.evidence)
  const dates = [claim.recheck, from.recheck].filter((date) => date !== null).toSorted()
  const changed = changeClaim(holder, into, {
    tags: [...new Set([...claim.tags, ...from.tags])],
    evidence: [...claim.evidence, ...copies],
    recheck: dates[0] ?? null,
  })
  return { ...changed, nextSeq: holder.nextSeq + copies.length }
}

/** The holder of a claim that has become a part of another: it lies in the trash, with all it had, and says where it went. */
export function leaveClaim<H extends ClaimHolder>(holder: H, from: Id, into: Id, at: Time): H {
  return changeClaim(holder, from, { trashedAt: at, mergedInto: into })
}

/**
 * Copies of live evidence for another claim, numbered from `seq` on. What `there` has already, as the same piece or as a
 * copy of the same, is not copied again.
 */
export function copyEvidence(
  evidence: readonly Evidence[],
  ids: CopyIds,
  seq: number,
  there: readonly Evidence[] = [],
): Evidence[] {
  const known = new Set(there.filter(({ trashedAt }) => trashedAt === null).map(rootOf))
  return evidence
    .filter((one) => one.trashedAt === null && ids.has(one.id) && !known.has(rootOf(one)))
    .map((one, index) => ({ ...one, id: ids.get(one.id) ?? one.id, seq: seq + index, copyOf: rootOf(one) }))
}

/** The piece that a copy, or a copy of a copy, was made of. */
function rootOf({ id, copyOf }: Evidence): Id {
  return copyOf ?? id
}
