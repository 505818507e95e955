import type { ClaimDetail, ClaimRow, ClaimView, HighlightView } from '../../shared/api/views.ts'
import type { StatusChange } from '../../shared/model/claim.ts'
import type { Evidence } from '../../shared/model/evidence.ts'

/** A highlight as scripts read it. */
export function highlightShape({ id, passage, comment, tags, color, anchor }: HighlightView) {
  return { id, passage, comment, tags, color, anchor }
}

/** A claim as scripts read it. */
export function claimShape(claim: ClaimView | ClaimRow) {
  const { id, passage, statement, speaker, cue, tags, status, recheck, anchor } = claim
  return {
    ...{ id, passage, statement, speaker, cue, tags, status },
    history: claim.history.map(changeShape),
    evidence: claim.evidence.map(evidenceShape),
    recheck,
    appearances: claim.appearances.map(({ id, article, passage, anchor }) => ({
      ...{ id, article, passage, anchor },
    })),
    anchor,
  }
}

/** A claim out of the whole notebook, with the article it is made in. */
export function claimRowShape(row: ClaimRow) {
  const article = row.article && { id: row.article.id, title: row.article.title }
  return { ...claimShape(row), article }
}

/** A claim by its id; where it went when it was merged into another. */
export function claimDetailShape(claim: ClaimDetail) {
  const { trashedAt, mergedInto } = claim
  return { ...claimRowShape(claim), trashedAt, ...(mergedInto !== null && { mergedInto }) }
}

function changeShape({ from, to, at, reason, evidence }: StatusChange) {
  return { from, to, at, reason, evidence }
}

function evidenceShape(evidence: Evidence) {
  const { id, citation, stance, source, information, origin, note, date, createdAt } = evidence
  return { id, citation, stance, source, information, origin, note, date, createdAt }
}
