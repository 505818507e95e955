import type { Claim } from '../../../shared/model/claim.ts'
import type { Evidence } from '../../../shared/model/evidence.ts'
import type { Emptying } from '../../notebook/emptying/plan.ts'
import type { Change, Part, Step } from './step.ts'

/** True for a step that changed something that is gone for good, or that would lead back to it. */
export function isOfGone({ parts }: Step, gone: Emptying): boolean {
  return parts.some((part) => isPartOfGone(part, gone))
}

function isPartOfGone(part: Part, gone: Emptying): boolean {
  const { home, claims, highlights, appearances, collections, face } = part
  if (home !== null && gone.articles.has(home)) return true
  const filed = [...(face?.before.collections ?? []), ...(face?.after.collections ?? [])]
  return (
    filed.some((id) => gone.collections.has(id)) ||
    collections.some(({ id }) => gone.collections.has(id)) ||
    highlights.some(({ id }) => gone.highlights.has(id)) ||
    appearances.some(({ id }) => gone.appearances.has(id)) ||
    states(appearances).some(({ claim }) => gone.claims.has(claim)) ||
    states(claims).some((claim) => knowsGone(claim, gone))
  )
}

function knowsGone({ id, mergedInto, evidence }: Claim, gone: Emptying): boolean {
  return (
    gone.claims.has(id) ||
    (mergedInto !== null && gone.claims.has(mergedInto)) ||
    evidence.some((one) => gone.evidence.has(one.id) || citesGone(one, gone))
  )
}

function citesGone({ citation }: Evidence, gone: Emptying): boolean {
  return citation.type === 'article' && gone.articles.has(citation.article)
}

function states<T>(changes: readonly Change<T>[]): T[] {
  return changes.flatMap(({ before, after }) => (before ? [before, after] : [after]))
}
