import { z } from 'zod'
import { BelegError } from '../errors.ts'
import { Evidence } from './evidence.ts'
import { Id, Sha256, Time } from './id.ts'
import { Passage } from './passage.ts'
import { Placement } from './placement.ts'

/** Every status there is, the first being where each claim starts, and what setting it asks for. */
export const statusTable = {
  unconfirmed: { needsReason: false },
  confirmed: { needsReason: true },
  refuted: { needsReason: true },
} as const

export const statuses = [
  'unconfirmed',
  'confirmed',
  'refuted',
] as const satisfies (keyof typeof statusTable)[]
export const Status = z.enum(statuses)
export type Status = z.infer<typeof Status>

/** One entry of a claim's append-only history. `undoes` names the `seq` of an entry: the status is again as it was before that one. */
export const StatusChange = z.looseObject({
  seq: z.int().nonnegative(),
  from: Status,
  to: Status,
  at: Time,
  reason: z.string(),
  /** The evidence the judgement rests on. */
  evidence: z.array(Id),
  undoes: z.int().nonnegative().optional(),
})
export type StatusChange = z.infer<typeof StatusChange>

/** A statement that can be true or false. Its passages are {@link Appearance}s. */
export const Claim = z.looseObject({
  id: Id,
  seq: z.int().nonnegative(),
  statement: z.string(),
  speaker: z.string(),
  /** The words of the article that say who said it; empty when unknown. */
  cue: z.string(),
  tags: z.array(z.string()),
  status: Status,
  history: z.array(StatusChange),
  evidence: z.array(Evidence),
  /** The day to look at it again, as YYYY-MM-DD. */
  recheck: z.iso.date().nullable(),
  createdAt: Time,
  trashedAt: Time.nullable(),
  /** The claim this one became a part of; it then lies in the trash. */
  mergedInto: Id.nullable(),
})
export type Claim = z.infer<typeof Claim>

/** A passage in which a claim is made. Kept with the article it is in; the claim may live in another record. */
export const Appearance = z.looseObject({
  id: Id,
  seq: z.int().nonnegative(),
  claim: Id,
  capture: Sha256,
  passage: Passage,
  placements: z.array(Placement),
  createdAt: Time,
})
export type Appearance = z.infer<typeof Appearance>

/**
 * The claim with the analyst's new status and one more entry in its history. Setting the same status again is a new
 * judgement and is recorded too.
 * @throws BelegError `reason-required` when the status asks for a reason and none but white space is given.
 */
export function changeStatus(claim: Claim, to: Status, reason: string, at: Time, seq: number): Claim {
  if (statusTable[to].needsReason && reason.trim() === '')
    throw new BelegError('reason-required', { status: to })
  const change: StatusChange = { seq, from: claim.status, to, at, reason, evidence: [] }
  return { ...claim, status: to, history: [...claim.history, change] }
}

/**
 * The change of status that stands: the newest one, or, where an undo came after it, the one in force before what was
 * undone. Undefined while nobody has judged the claim.
 */
export function standingChange(history: readonly StatusChange[]): StatusChange | undefined {
  const last = history.at(-1)
  if (last?.undoes === undefined) return last
  const undone = history.findIndex((change) => change.seq === last.undoes)
  return standingChange(history.slice(0, Math.max(undone, 0)))
}

/**
 * `claim` put back to how `earlier` had it. History only grows: going back to another judgement is itself an entry,
 * whose `undoes` names the first entry that came after `earlier`.
 */
export function revertClaim(claim: Claim, earlier: Claim, at: Time, seq: number): Claim {
  const stands = standingChange(claim.history)?.seq === standingChange(earlier.history)?.seq
  if (stands && claim.status === earlier.status) return { ...earlier, history: claim.history }
  const undone = claim.history[earlier.history.length] ?? claim.history.at(-1)
  const change: StatusChange = {
    seq,
    from: claim.status,
    to: earlier.status,
    at,
    reason: '',
    evidence: [],
    ...(undone && { undoes: undone.seq }),
  }
  return { ...earlier, history: [...claim.history, change] }
}
