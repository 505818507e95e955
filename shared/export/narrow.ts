import type { ReportChoices } from '../api/reports.ts'
import type { ArticleView, ClaimRow, ClaimView } from '../api/views.ts'
import { standingChange, type StatusChange } from '../model/claim.ts'
import type { Id } from '../model/id.ts'
import type { ReportInput } from './report.ts'

type Material = Pick<ReportInput, 'kind' | 'articles' | 'claims'>

/** Only what the choices let through, in articles and claims alike, so that no format can show what was not chosen. */
export function narrow({ kind, articles, claims }: Material, choices: ReportChoices): Material {
  const chosen = claims.filter(({ status }) => choices.statuses.includes(status))
  const ids = new Set(chosen.map(({ id }) => id))
  return {
    kind,
    articles: articles
      .map((article) => narrowArticle(article, kind, choices, ids))
      .filter((article) => kind === 'articles' || article.claims.length > 0),
    claims: chosen.map((claim) => narrowClaim(claim, choices)),
  }
}

function narrowArticle(
  article: ArticleView,
  kind: ReportInput['kind'],
  choices: ReportChoices,
  claims: ReadonlySet<Id>,
): ArticleView {
  const highlights = kind === 'dossier' ? [] : article.highlights
  return {
    ...article,
    highlights: choices.comments ? highlights : highlights.map((one) => ({ ...one, comment: '' })),
    claims: article.claims.filter(({ id }) => claims.has(id)).map((claim) => narrowClaim(claim, choices)),
    note: choices.notes && kind === 'articles' ? article.note : null,
    provenance: choices.provenance ? article.provenance : [],
  }
}

function narrowClaim<C extends ClaimRow | ClaimView>(claim: C, { evidence, history }: ReportChoices): C {
  const changes = history ? claim.history : standingOf(claim.history)
  return {
    ...claim,
    ...(!evidence && { evidence: [] }),
    ...(!evidence && 'formerEvidence' in claim && { formerEvidence: [] }),
    history: evidence ? changes : changes.map((change) => ({ ...change, evidence: [] })),
  }
}

function standingOf(history: StatusChange[]): StatusChange[] {
  const standing = standingChange(history)
  return standing === undefined ? [] : [standing]
}
