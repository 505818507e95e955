import { BelegError } from '../errors.ts'
import type { ArticleRecord } from './article.ts'
import { changeStatus, type Appearance, type Claim, type Judgement } from './claim.ts'
import type { Id, Time } from './id.ts'

/** What holds claims: the record of an article, or the inbox. */
export interface ClaimHolder {
  nextSeq: number
  claims: Claim[]
}

/** The record with a new claim, which starts unconfirmed, and the appearance it was found in. */
export function addClaim(
  record: ArticleRecord,
  claim: Pick<Claim, 'id' | 'statement' | 'speaker' | 'cue' | 'tags' | 'createdAt'>,
  appearance: Pick<Appearance, 'id' | 'capture' | 'passage'>,
): ArticleRecord {
  const seq = record.nextSeq
  const { createdAt } = claim
  const added: Claim = {
    ...claim,
    seq,
    status: 'unconfirmed',
    history: [],
    evidence: [],
    recheck: null,
    trashedAt: null,
    mergedInto: null,
  }
  const seen: Appearance = {
    ...appearance,
    placements: [],
    seq: seq + 1,
    claim: claim.id,
    createdAt,
    trashedAt: null,
  }
  return {
    ...record,
    nextSeq: seq + 2,
    claims: [...record.claims, added],
    appearances: [...record.appearances, seen],
  }
}

/** @throws BelegError `claim-not-found` */
export function changeClaim<H extends ClaimHolder>(
  holder: H,
  id: Id,
  change: Partial<Pick<Claim, 'statement' | 'speaker' | 'cue' | 'tags' | 'recheck' | 'trashedAt'>>,
): H {
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
