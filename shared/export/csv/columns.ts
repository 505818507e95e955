import type { ClaimRow } from '../../api/views.ts'
import { originsOf } from '../../evidence/origins.ts'
import { standingChange } from '../../model/claim.ts'
import { stances, type Evidence } from '../../model/evidence.ts'
import type { Page } from '../../model/page.ts'
import { cited } from '../evidence.ts'
import type { ReportInput } from '../report.ts'
import type { Words } from '../words.ts'

/** A claim with where it is made first in the report, and what is needed to say it. */
export interface Row {
  claim: ClaimRow
  article: ReportInput['articles'][number] | null
  appearance: ClaimRow['appearances'][number] | null
  page: Page | null
  words: Words
  input: ReportInput
}

type Column = readonly [name: string, value: (row: Row) => string]

const countOf = (evidence: readonly Evidence[], stance: Evidence['stance']) =>
  String(evidence.filter((one) => one.stance === stance).length)

/** The columns of a table of claims. Scripts rely on the names and the order: new ones come last. Lists stand one a line. */
export const columns: readonly Column[] = [
  ['claim_id', ({ claim }) => claim.id],
  ['status', ({ claim }) => claim.status],
  // In the language of the report: "not confirmed".
  ['verdict', ({ claim, words }) => words.m.reportVerdict(claim.status)],
  ['statement', ({ claim }) => claim.statement],
  ['quote', ({ appearance }) => appearance?.passage.exact ?? ''],
  ['speaker', ({ claim }) => claim.speaker],
  ['cue', ({ claim }) => claim.cue],
  ['tags', ({ claim }) => claim.tags.join('\n')],
  ['reason', ({ claim }) => standingChange(claim.history)?.reason ?? ''],
  ['judged_at', ({ claim }) => standingChange(claim.history)?.at ?? ''],
  ...stances.map((stance): Column => [`evidence_${stance}`, ({ claim }) => countOf(claim.evidence, stance)]),
  [
    'evidence_origins',
    ({ claim }) => String(originsOf(claim.evidence.filter(({ stance }) => stance === 'supports')).length),
  ],
  ['evidence', ({ claim, ...row }) => claim.evidence.map((one) => evidenceText(row, one)).join('\n')],
  ['history', historyText],
  ['recheck', ({ claim }) => claim.recheck ?? ''],
  ['created_at', ({ claim }) => claim.createdAt],
  ['article_id', ({ appearance }) => appearance?.article ?? ''],
  ['article_title', (row) => sourceOf(row)?.title ?? ''],
  ['article_authors', (row) => sourceOf(row)?.authors.join('\n') ?? ''],
  ['article_publisher', (row) => sourceOf(row)?.publisher ?? ''],
  ['article_url', (row) => sourceOf(row)?.url ?? ''],
  ['article_published', (row) => sourceOf(row)?.published ?? ''],
  ['article_language', (row) => sourceOf(row)?.language ?? ''],
  ['capture_sha256', ({ article }) => article?.capture.sha256 ?? ''],
  ['captured_at', ({ article }) => article?.capture.importedAt ?? ''],
  ['page', ({ page }) => (page === null ? '' : (page.pageLabel ?? String(page.page)))],
  ['anchor', ({ appearance }) => appearance?.anchor ?? ''],
  ['appearances', ({ claim }) => String(claim.appearances.length)],
  ['article_tags', ({ article }) => article?.tags.join('\n') ?? ''],
  // What is said in every row cannot be lost when rows are sorted, cut or put together with others.
  ['not_included', ({ words, input }) => words.m.reportMissing(input.leftOut)],
]

function sourceOf({ article, appearance, input }: Row) {
  return article ?? (appearance && input.sources.get(appearance.article))
}

function evidenceText({ words, input }: Omit<Row, 'claim'>, evidence: Evidence): string {
  const { name, quote } = cited(words, input, evidence.citation)
  const parts = [
    words.m.evidenceStanceName(evidence.stance),
    `${evidence.source}${evidence.information}`,
    name,
    quote,
    evidence.origin,
    evidence.date,
    evidence.note,
  ]
  return parts.filter((part) => part !== '').join('; ')
}

function historyText({ claim }: Row): string {
  return claim.history.map(({ from, to, at, reason }) => `${at} ${from} > ${to}: ${reason}`).join('\n')
}
