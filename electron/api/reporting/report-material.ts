import type { ReportChoices, ReportCounts, ReportSubject } from '../../../shared/api/reports.ts'
import type { ArticleView, ClaimRow } from '../../../shared/api/views.ts'
import { assertNever } from '../../../shared/errors.ts'
import { countsOf, type ReportInput } from '../../../shared/export/report.ts'
import { endOfDay } from '../../../shared/model/as-of.ts'
import { isLive } from '../../../shared/model/article.ts'
import type { Id, Time } from '../../../shared/model/id.ts'
import type { Notebook } from '../../notebook/types.ts'
import { claimsOf } from '../views/archive-query.ts'
import { articleView, articleViewAsOf } from '../views/views.ts'

/** What a report is made of before anything is chosen from it. */
export interface Material extends Pick<ReportInput, 'kind' | 'articles' | 'claims' | 'trashed'> {
  /** The day it is of; undefined for now. */
  asOf: string | undefined
  /** All there is of the subject, in a dossier of the notebook, the trash of articles included. */
  whole: ReportCounts
}

/** Told of each article before it is read; throws to stop. */
export type Step = (done: number, total: number) => void

/** Reads what a report is about. @throws BelegError `article-not-found`, `claim-not-found`, `file-damaged` */
export async function materialOf(
  notebook: Notebook,
  subject: ReportSubject,
  choices: ReportChoices,
  step: Step,
): Promise<Material> {
  const asOf = choices.asOf ?? (subject.type === 'search' ? subject.filter.asOf : undefined)
  const moment = asOf === undefined ? null : endOfDay(asOf)
  switch (subject.type) {
    case 'articles':
      return { asOf, ...(await articlesOf(notebook, [...new Set(subject.ids)], moment, step)) }
    case 'claims':
      return { asOf, ...(await dossierOf(notebook, chosen(notebook, subject.ids, moment), moment, step)) }
    case 'search': {
      const found = await claimsOf(notebook, { ...subject.filter, asOf })
      return { asOf, ...(await dossierOf(notebook, found, moment, step)) }
    }
    default:
      return assertNever(subject)
  }
}

type Read = Omit<Material, 'asOf'>

async function articlesOf(
  notebook: Notebook,
  ids: readonly Id[],
  moment: Time | null,
  step: Step,
): Promise<Read> {
  const articles = await views(notebook, ids, moment, step)
  const rows = new Map(rowsAt(notebook, moment).map((row) => [row.id, row]))
  const shown = new Set(articles.flatMap(({ claims }) => claims.map(({ id }) => id)))
  const claims = [...shown].flatMap((id) => rows.get(id) ?? [])
  const highlights = new Set(articles.flatMap((article) => article.highlights.map(({ id }) => id)))
  const counts = countsOf({ articles, claims, images: new Map() })
  const trashed = { claims: 0, highlights: 0 }
  const missing = { claims: 0, highlights: 0 }
  for (const id of ids) {
    const record = await notebook.record(id)
    const notShown = {
      claims: record.claims.filter((claim) => !shown.has(claim.id)),
      highlights: record.highlights.filter((highlight) => !highlights.has(highlight.id)),
    }
    for (const part of ['claims', 'highlights'] as const) {
      missing[part] += notShown[part].length
      trashed[part] += notShown[part].filter((thing) => !isLive(thing)).length
    }
    if (record.note !== null && !articles.some((article) => article.id === id && article.note !== null))
      counts.notes += 1
  }
  const whole = {
    ...counts,
    articles: ids.length,
    claims: claims.length + missing.claims,
    highlights: counts.highlights + missing.highlights,
  }
  return { kind: 'articles', articles, claims, trashed, whole }
}

async function dossierOf(
  notebook: Notebook,
  rows: readonly ClaimRow[],
  moment: Time | null,
  step: Step,
): Promise<Read> {
  const known = new Set(notebook.summaries().map(({ id }) => id))
  const ids = new Set(rows.flatMap(({ appearances }) => appearances.map(({ article }) => article)))
  const articles = await views(
    notebook,
    [...ids].filter((id) => known.has(id)),
    moment,
    step,
  )
  const claims = [...rows]
  const live = notebook.summaries().filter(isLive)
  const counts = countsOf({ articles, claims, images: new Map() })
  const whole = {
    ...counts,
    articles: Math.max(live.length, articles.length),
    claims: Math.max(notebook.claims().length, claims.length),
    highlights: live.reduce((sum, { highlights }) => sum + highlights, 0),
  }
  return { kind: 'dossier', articles, claims, trashed: { claims: 0, highlights: 0 }, whole }
}

/** The articles that were there, each in the capture that was the newest. */
async function views(
  notebook: Notebook,
  ids: readonly Id[],
  moment: Time | null,
  step: Step,
): Promise<ArticleView[]> {
  const found: ArticleView[] = []
  for (const [index, id] of ids.entries()) {
    step(index, ids.length)
    const view =
      moment === null ? await articleView(notebook, id) : await articleViewAsOf(notebook, id, moment)
    if (view) found.push(view)
  }
  return found
}

/** The claims with these ids that are there, in this order. @throws BelegError `claim-not-found` for what never was a claim */
function chosen(notebook: Notebook, ids: readonly Id[], moment: Time | null): ClaimRow[] {
  const rows = new Map(rowsAt(notebook, moment).map((row) => [row.id, row]))
  return [...new Set(ids)].flatMap((id) => rows.get(notebook.claim(id).id) ?? [])
}

function rowsAt(notebook: Notebook, moment: Time | null): ClaimRow[] {
  return moment === null ? notebook.claims() : notebook.claimsAsOf(moment)
}
