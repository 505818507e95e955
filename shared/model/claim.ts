import { z } from 'zod'
import { BelegError } from '../errors.ts'
import { Evidence } from './evidence.ts'
import { Id, Sha256, Time } from './id.ts'
import { ImportedFrom } from './imported-from.ts'
import { Passage } from './passage.ts'
import { Placement } from './placement.ts'

/** Every status there is, the first being where each claim starts, and whether setting it asks for a basis: evidence or a reason. */
export const statusTable = {
  unconfirmed: { needsBasis: false },
  confirmed: { needsBasis: true },
  refuted: { needsBasis: true },
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
  importedFrom: ImportedFrom.optional(),
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
  trashedAt: Time.nullable(),
  /** The claim it was made for, where a merge or a split has given it to another. */
  madeFor: Id.optional(),
  importedFrom: ImportedFrom.optional(),
})
export type Appearance = z.infer<typeof Appearance>

/** A judgement of the analyst: what it is, why, and which of the claim's evidence it rests on. */
export type Judgement = Pick<StatusChange, 'to' | 'reason' | 'evidence' | 'at'>

/**
 * The claim with the analyst's new status and one more entry in its history. Setting the same status again is a new
 * judgement and is recorded too.
 * @throws BelegError `reason-required` when the status asks for a basis and neither evidence nor more than white space is
 *   given; `evidence-not-found` for evidence that is none of the claim's or lies in the trash
 */
export function changeStatus(claim: Claim, judgement: Judgement, seq: number): Claim {
  const { to, reason, evidence, at } = judgement
  const missing = evidence.find(
    (id) => !claim.evidence.some((one) => one.id === id && one.trashedAt === null),
  )
  if (missing !== undefined) throw new BelegError('evidence-not-found', { id: missing })
  if (!hasBasis(to, reason, evidence)) throw new BelegError('reason-required', { status: to })
  const change: StatusChange = { seq, from: claim.status, to, at, reason, evidence }
  return { ...claim, status: to, history: [...claim.history, change] }
}

/** True when a status may be set with this reason and this evidence. */
export function hasBasis(status: Status, reason: string, evidence: readonly Id[]): boolean {
  return !statusTable[status].needsBasis || evidence.length > 0 || reason.trim() !== ''
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
 * whose `undoes` names the first entry that came after `earlier`. Evidence recorded since goes to the trash.
 */
export function revertClaim(claim: Claim, earlier: Claim, at: Time, seq: number): Claim {
  const stands = standingChange(claim.history)?.seq === standingChange(earlier.history)?.seq
  const evidence = evidenceBack(claim, earlier, at)
  if (stands && claim.status === earlier.status) return { ...earlier, evidence, history: claim.history }
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
  return { ...earlier, evidence, history: [...claim.history, change] }
}

/** Only a copy that no judgement rests on goes without a trace: what it is a copy of is still there. */
function evidenceBack(claim: Claim, earlier: Claim, at: Time): Evidence[] {
  const judgedBy = new Set(claim.history.flatMap((change) => change.evidence))
  const known = new Set(earlier.evidence.map(({ id }) => id))
  const since = claim.evidence
    .filter(({ id, copyOf }) => !known.has(id) && (copyOf === undefined || judgedBy.has(id)))
    .map((evidence) => ({ ...evidence, trashedAt: evidence.trashedAt ?? at }))
  return [...earlier.evidence, ...since]
}
