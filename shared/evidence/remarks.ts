import type { Claim } from '../model/claim.ts'
import { standingChange } from '../model/claim.ts'
import type { Stance } from '../model/evidence.ts'
import { originsOf } from './origins.ts'

/**
 * Something about a claim's evidence that the analyst may want to know. None of them changes anything.
 * - `grade-one`: graded as confirmed by other sources, with fewer than two independent origins that support it
 * - `one-origin`: several pieces that support it, all from one origin
 * - `against`: evidence that speaks against the status the claim has
 * - `basis-gone`: evidence the judgement rests on lies in the trash
 */
export type Remark =
  | { kind: 'grade-one'; origins: number }
  | { kind: 'one-origin'; evidence: number; origin: string }
  | { kind: 'against'; evidence: number; stance: Stance }
  | { kind: 'basis-gone'; evidence: number }

/** What there is to remark on a claim's evidence, none where all is in order. */
export function remarks(claim: Pick<Claim, 'status' | 'history' | 'evidence'>): Remark[] {
  const live = claim.evidence.filter(({ trashedAt }) => trashedAt === null)
  const supporting = live.filter(({ stance }) => stance === 'supports')
  const origins = originsOf(supporting)
  const against = live.filter(({ stance }) => stance === AGAINST[claim.status])
  const basis = standingChange(claim.history)?.evidence ?? []
  const gone = basis.filter((id) => !live.some((one) => one.id === id))
  const found: Remark[] = []
  if (origins.length < 2 && supporting.some(({ information }) => information === '1'))
    found.push({ kind: 'grade-one', origins: origins.length })
  const [only] = origins
  if (only && origins.length === 1 && supporting.length > 1)
    found.push({ kind: 'one-origin', evidence: supporting.length, origin: only.origin })
  const stance = AGAINST[claim.status]
  if (stance && against.length > 0) found.push({ kind: 'against', evidence: against.length, stance })
  if (gone.length > 0) found.push({ kind: 'basis-gone', evidence: gone.length })
  return found
}

/** The stance that speaks against a status. */
const AGAINST: Readonly<Record<Claim['status'], Stance | null>> = {
  unconfirmed: null,
  confirmed: 'contradicts',
  refuted: 'supports',
}
