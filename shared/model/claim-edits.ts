import { BelegError } from '../errors.ts'
import { linkClaim } from './appearance-edits.ts'
import type { ArticleRecord } from './article.ts'
import { changeStatus, type Appearance, type Claim, type Judgement } from './claim.ts'
import type { Evidence } from './evidence.ts'
import type { Id, Time } from './id.ts'

/** What holds claims: the record of an article, or the inbox. */
export interface ClaimHolder {
  nextSeq: number
  claims: Claim[]
}

/** What a claim is made of; its sequence number comes from the record. */
export type NewClaim = Pick<
  Claim,
  'id' | 'statement' | 'speaker' | 'cue' | 'tags' | 'createdAt' | 'importedFrom'
>

/** The record with a new claim, which starts unconfirmed, and the appearance it was found in. */
export function addClaim(
  record: ArticleRecord,
  claim: NewClaim,
  appearance: Pick<Appearance, 'id' | 'capture' | 'passage'>,
): ArticleRecord {
  const added = addBareClaim(record, claim)
  const { createdAt } = claim
  return linkClaim(added, claim.id, { ...appearance, createdAt })
}

/** The holder with a new claim that has no appearance in it, with evidence that was copied from another. */
export function addBareClaim<H extends ClaimHolder>(
  holder: H,
  claim: NewClaim,
  evidence: (seq: number) => Evidence[] = () => [],
): H {
  const seq = holder.nextSeq
  const copies = evidence(seq + 1)
  const added: Claim = {
    ...claim,
    seq,
    status: 'unconfirmed',
    history: [],
    evidence: copies,
    recheck: null,
    trashedAt: null,
    mergedInto: null,
  }
  return { ...holder, nextSeq: seq + 1 + copies.length, claims: [...holder.claims, added] }
}

/** What can be changed of a claim without judging it. */
export type ClaimChange = Partial<
  Pick<Claim, 'statement' | 'speaker' | 'cue' | 'tags' | 'evidence' | 'recheck' | 'trashedAt' | 'mergedInto'>
>

/** @throws BelegError `claim-not-found` */
export function changeClaim<H extends ClaimHolder>(holder: H, id: Id, change: ClaimChange): H {
  return replaceClaim(holder, { ...findClaim(holder, id), ...change })
}

/** The analyst's new judgement. @throws BelegError `claim-not-found`, and what `changeStatus` throws */
export function setStatus<H extends ClaimHolder>(holder: H, id: Id, judgement: Judgement): H {
  const seq = holder.nextSeq
  const claim = changeStatus(findClaim(holder, id), judgement, seq)
  return { ...replaceClaim(holder, claim), nextSeq: seq + 1 }
}

/** The claim laid in the trash at `at`; one that lies there stays as it is. @throws BelegError `claim-not-found` */
export function trashClaim<H extends ClaimHolder>(holder: H, id: Id, at: Time): H {
  return findClaim(holder, id).trashedAt === null ? changeClaim(holder, id, { trashedAt: at }) : holder
}

/** @throws BelegError `claim-not-found` */
export function findClaim(holder: ClaimHolder, id: Id): Claim {
  const found = holder.claims.find((claim) => claim.id === id)
  if (!found) throw new BelegError('claim-not-found', { id })
  return found
}

function replaceClaim<H extends ClaimHolder>(holder: H, claim: Claim): H {
  return { ...holder, claims: holder.claims.map((other) => (other.id === claim.id ? claim : other)) }
}
