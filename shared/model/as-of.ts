import type { Appearance, Claim } from './claim.ts'
import type { Id, Time } from './id.ts'

/** What of a claim changes with time. */
type Aging = Pick<Claim, 'status' | 'history' | 'evidence' | 'createdAt' | 'trashedAt' | 'mergedInto'>

/**
 * The claim as it stood at a moment: whether it was there, its status and history, its evidence, whether it lay in the
 * trash. Null before it was made. What keeps no history (its words, tags, grades) is as it is now, and what was restored
 * from the trash counts as never having been there. As of now, or later, it is the claim itself.
 */
export function asOf<C extends Aging>(claim: C, moment: Time): C | null {
  if (isAfter(claim.createdAt, moment)) return null
  const history = claim.history.filter(({ at }) => !isAfter(at, moment))
  const evidence = claim.evidence
    .filter(({ createdAt }) => !isAfter(createdAt, moment))
    .map((one) => (isAfter(one.trashedAt, moment) ? { ...one, trashedAt: null } : one))
  const trashedLater = isAfter(claim.trashedAt, moment)
  const same =
    !trashedLater &&
    history.length === claim.history.length &&
    evidence.length === claim.evidence.length &&
    evidence.every((one, at) => one === claim.evidence[at])
  if (same) return claim
  return {
    ...claim,
    status: history.at(-1)?.to ?? claim.history[0]?.from ?? claim.status,
    history,
    evidence,
    ...(trashedLater && { trashedAt: null, mergedInto: null }),
  }
}

/**
 * The claim that an appearance was of at a moment: before a merge the one that was merged, before a split the one it was
 * split from. What became of one more than once can only be told as far as the claims say it.
 */
export function ownerAt(
  { claim, madeFor }: Pick<Appearance, 'claim' | 'madeFor'>,
  moment: Time,
  find: (id: Id) => Merging | undefined,
): Id {
  if (madeFor === undefined) return claim
  const now = find(claim)
  const wasSplit = partOf(madeFor, null, find) !== claim
  return wasSplit && now && !isAfter(now.createdAt, moment) ? claim : partOf(madeFor, moment, find)
}

/** What of a claim tells what it was merged into, and when. */
type Merging = Pick<Claim, 'createdAt' | 'trashedAt' | 'mergedInto'>

/** What a claim had become a part of at a moment; null for now. */
function partOf(id: Id, moment: Time | null, find: (id: Id) => Merging | undefined): Id {
  const seen = new Set<Id>()
  for (let at = id; ;) {
    const { mergedInto = null, trashedAt = null } = find(at) ?? {}
    const merged = mergedInto !== null && (moment === null || !isAfter(trashedAt, moment))
    if (!merged || seen.has(at)) return at
    seen.add(at)
    at = mergedInto
  }
}

/** The last moment of a day, YYYY-MM-DD, where the program runs. */
export function endOfDay(day: string): Time {
  const [year = 0, month = 1, date = 1] = day.split('-').map(Number)
  return new Date(new Date(year, month - 1, date + 1).getTime() - 1).toISOString()
}

/** True for a time behind the moment; times may be written with or without fractions of a second. */
export function isAfter(time: Time | null, moment: Time): boolean {
  if (time === null) return false
  const [second, other] = [time.slice(0, SECONDS), moment.slice(0, SECONDS)]
  return second === other ? Date.parse(time) > Date.parse(moment) : second > other
}

/** How much of an ISO time says its second. */
const SECONDS = '2025-07-13T08:00:00'.length
