import type { ClaimRow, ClaimView, HighlightView } from '../../shared/api/views.ts'
import type { StatusChange } from '../../shared/model/claim.ts'

/** A highlight as scripts read it. */
export function highlightShape({ id, passage, comment, tags, color, anchor }: HighlightView) {
  return { id, passage, comment, tags, color, anchor }
}

/** A claim as scripts read it. */
export function claimShape(claim: ClaimView | ClaimRow) {
  const { id, passage, statement, speaker, tags, status, anchor } = claim
  return { id, passage, statement, speaker, tags, status, history: claim.history.map(changeShape), anchor }
}

/** A claim out of the whole notebook, with the article it is made in. */
export function claimRowShape(row: ClaimRow) {
  const article = row.article && { id: row.article.id, title: row.article.title }
  return { ...claimShape(row), article }
}

function changeShape({ from, to, at, reason }: StatusChange) {
  return { from, to, at, reason }
}
