import type { BlockContent, RootContent, TableRow } from 'mdast'
import { standingChange, statuses } from '../../model/claim.ts'
import type { DossierClaim, DossierPlan } from '../plan-dossier.ts'
import type { Words } from '../words.ts'
import { evidenceLine } from './evidence.ts'
import { changeText } from './history.ts'
import { heading, phrasing, type Inlines } from './nodes.ts'
import { statusSigns, verdict } from './status.ts'

/** A dossier as tables: the claims of each status, their evidence, their histories, and the articles they are made in. */
export function dossierMarkdown(words: Words, plan: DossierPlan): RootContent[] {
  const { m } = words
  return [
    heading(1, `${m.reportDossier}: ${plan.input.notebook}`),
    ...statuses.flatMap((status) => {
      const claims = plan.claims.filter(({ claim }) => claim.status === status)
      const title = `${statusSigns[status]} ${m.reportStatusHeading(status)} (${claims.length})`
      return part(title, claimRows(words, claims), [
        m.reportNumber,
        m.reportStatusColumn,
        m.reportStatement,
        m.reportSpeaker,
        m.reportTags,
        m.reportSources,
        m.reportReason,
        m.reportRecheck,
      ])
    }),
    ...part(m.reportEvidence, evidenceRows(words, plan), [m.reportNumber, m.reportEvidence]),
    ...part(m.reportHistory, historyRows(words, plan), [m.reportNumber, m.reportHistory]),
    ...part(m.reportSources, sourceRows(words, plan), [
      m.reportSource,
      m.reportTitleField,
      m.reportAuthors,
      m.reportPublisher,
      m.reportPublished,
      m.reportCaptured,
      m.reportSha256,
    ]),
  ]
}

function part(title: string, rows: Inlines[][], head: string[]): BlockContent[] {
  if (rows.length === 0) return []
  const children = [head.map((cell): Inlines => [cell]), ...rows].map((row): TableRow => ({
    type: 'tableRow',
    children: row.map((cell) => ({ type: 'tableCell', children: phrasing(cell) })),
  }))
  return [heading(2, title), { type: 'table', children }]
}

function claimRows(words: Words, claims: readonly DossierClaim[]): Inlines[][] {
  return claims.map(({ number, claim, places }) => [
    [String(number)],
    verdict(words, claim.status),
    [claim.statement || (places[0]?.appearance.passage.exact ?? '')],
    [claim.speaker],
    [claim.tags.join(', ')],
    [places.map(({ source, named }) => source?.label ?? named?.title ?? words.m.reportSourceGone).join(', ')],
    [standingChange(claim.history)?.reason ?? ''],
    [claim.recheck === null ? '' : words.day(claim.recheck)],
  ])
}

function evidenceRows(words: Words, { input, claims }: DossierPlan): Inlines[][] {
  return claims.flatMap(({ number, claim }) =>
    claim.evidence.map((one) => [[String(number)], evidenceLine(words, input, one)]),
  )
}

function historyRows(words: Words, { input, claims }: DossierPlan): Inlines[][] {
  if (!input.choices.history) return []
  return claims.flatMap(({ number, claim }) =>
    claim.history.map((change) => [[String(number)], [changeText(words, change)]]),
  )
}

function sourceRows(words: Words, { sources }: DossierPlan): Inlines[][] {
  return sources.map(({ label, article }) => [
    [label],
    [article.title],
    [article.authors.join(', ')],
    [article.publisher],
    [words.day(article.published)],
    [words.time(article.capture.importedAt)],
    [{ type: 'inlineCode', value: article.capture.sha256 }],
  ])
}
