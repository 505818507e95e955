import type { Appearance, Claim } from '../../../shared/model/claim.ts'
import type { ClaimHolder } from '../../../shared/model/claim-edits.ts'
import type { Id, Time } from '../../../shared/model/id.ts'
import type { Notebook } from '../../notebook/types.ts'
import { derivedId } from '../../notebook/migrations/derived-id.ts'
import { asTheirs, copyOfClaim, idOfCopy } from './decided.ts'
import { conflictOf } from './differences.ts'
import type { Plan } from './plan.ts'
import { hasAll } from './same.ts'

/** Claims that come in beside ours, by the id they have in the bundle: their appearances come in for them too. */
export type Copies = Map<Id, Id>

/** Plans what becomes of the claims that one file of a bundle holds. */
export async function planClaims(
  plan: Plan,
  mine: Notebook,
  from: { home: Id | null; isHere: boolean; claims: readonly Claim[] },
  copies: Copies,
  at: Time,
): Promise<void> {
  for (const theirs of from.claims) {
    const here = await claimHere(mine, theirs.id)
    if (here) plan.elsewhere.add(theirs.id)
    if (!here) {
      plan.add('claims')
      // An article that comes in has it already.
      if (from.home === null || from.isHere) plan.claims(from.home, (holder) => withClaims(holder, [theirs]))
    } else if (hasAll(here.claim, theirs)) plan.brought.same++
    else {
      const copy = idOfCopy(theirs)
      const title = theirs.statement || here.claim.statement
      plan.conflict(conflictOf('claim', { id: theirs.id, article: here.home, title }, here.claim, theirs), {
        isDone: (await claimHere(mine, copy)) !== null,
        theirs: () => plan.claims(here.home, (holder) => withTheirs(holder, theirs, at)),
        both: () => {
          copies.set(theirs.id, copy)
          plan.claims(here.home, (holder) => withClaims(holder, [copyOfClaim(theirs, copy)]))
        },
      })
    }
  }
}

/** A claim as it is here, and where it is at home; null when it is not here. */
async function claimHere(mine: Notebook, id: Id): Promise<{ home: Id | null; claim: Claim } | null> {
  let home: Id | null
  try {
    home = mine.homeOf(id)
  } catch {
    return null
  }
  const { claims } = home === null ? await mine.inbox() : await mine.record(home)
  const claim = claims.find((claim) => claim.id === id)
  return claim ? { home, claim } : null
}

/** Appearances for the copies of the claims they are of. */
export function appearancesOfCopies(appearances: readonly Appearance[], copies: Copies): Appearance[] {
  return appearances.flatMap((appearance) => {
    const claim = copies.get(appearance.claim)
    return claim === undefined ? [] : [{ ...appearance, id: derivedId(`${appearance.id} ${claim}`), claim }]
  })
}

/** Further claims; their numbers were given out elsewhere, the next one to give out is behind them. */
function withClaims<H extends ClaimHolder>(holder: H, claims: readonly Claim[]): H {
  const known = new Set(holder.claims.map(({ id }) => id))
  const added = claims.filter(({ id }) => !known.has(id))
  return added.length === 0
    ? holder
    : { ...holder, nextSeq: behind(holder.nextSeq, added), claims: [...holder.claims, ...added] }
}

function withTheirs<H extends ClaimHolder>(holder: H, theirs: Claim, at: Time): H {
  const claims = holder.claims.map((claim) =>
    claim.id === theirs.id ? asTheirs(claim, theirs, at, holder.nextSeq) : claim,
  )
  return { ...holder, nextSeq: behind(holder.nextSeq, claims), claims }
}

function behind(nextSeq: number, claims: readonly Claim[]): number {
  return claims.reduce((next, { seq, history, evidence }) => {
    const numbers = [seq, ...history.map((entry) => entry.seq), ...evidence.map((one) => one.seq)]
    return Math.max(next, ...numbers.map((number) => number + 1))
  }, nextSeq)
}
