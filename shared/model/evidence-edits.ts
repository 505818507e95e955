import { BelegError } from '../errors.ts'
import type { Claim } from './claim.ts'
import { changeClaim, findClaim, type ClaimHolder } from './claim-edits.ts'
import type { Evidence } from './evidence.ts'
import type { Id } from './id.ts'

/** What evidence is made of; its sequence number comes from the record. */
export type NewEvidence = Omit<Evidence, 'seq' | 'trashedAt' | 'copyOf'>

/** What can be changed of evidence. */
export type EvidenceChange = Partial<Omit<NewEvidence, 'id' | 'createdAt'> & Pick<Evidence, 'trashedAt'>>

/** The claim with one more piece of evidence, which gets the holder's next sequence number. @throws BelegError `claim-not-found` */
export function addEvidence<H extends ClaimHolder>(holder: H, claim: Id, evidence: NewEvidence): H {
  const added = { ...evidence, seq: holder.nextSeq, trashedAt: null } as Evidence
  const changed = changeClaim(holder, claim, { evidence: [...findClaim(holder, claim).evidence, added] })
  return { ...changed, nextSeq: holder.nextSeq + 1 }
}

/** @throws BelegError `claim-not-found`, `evidence-not-found` */
export function changeEvidence<H extends ClaimHolder>(
  holder: H,
  claim: Id,
  id: Id,
  change: EvidenceChange,
): H {
  const found = findClaim(holder, claim)
  findEvidence(found, id)
  const evidence = found.evidence.map((one) => (one.id === id ? { ...one, ...change } : one))
  return changeClaim(holder, claim, { evidence })
}

/** @throws BelegError `evidence-not-found` */
function findEvidence(claim: Claim, id: Id): Evidence {
  const found = claim.evidence.find((evidence) => evidence.id === id)
  if (!found) throw new BelegError('evidence-not-found', { id })
  return found
}
