import { HeadingLevel, Paragraph, type Table } from 'docx'
import type { ClaimView, HighlightView } from '../../shared/api/views.ts'
import { statusSigns } from '../../shared/export/markdown/status.ts'
import type { Numbered, PlannedArticle } from '../../shared/export/plan.ts'
import { eventsOf, provenanceOf, type Fact } from '../../shared/export/provenance.ts'
import type { Words } from '../../shared/export/words.ts'
import type { ArticleView } from '../../shared/api/views.ts'
import { statuses } from '../../shared/model/claim.ts'
import { articleBlocks } from './blocks.ts'
import { claimTable, evidenceTable, type Listed } from './claim-tables.ts'
import type { DocxContext } from './context.ts'
import { notePart } from './note.ts'
import { heading, line, link, table, type Cell } from './parts.ts'
import { saidPart } from './said.ts'
import { styleIds } from './styles.ts'
import { isRightToLeft, runs } from './text.ts'

type Part = Paragraph | Table

/** An article with everything that was said about it. `base` is the level of its title; 0 where it is the document's. */
export function articlePart(context: DocxContext, planned: PlannedArticle, base: number): Part[] {
  const { words, input } = context
  const { article, claims, highlights } = planned
  const { m } = words
  const listed = claims.map((claim) => listedOf(words, claim))
  return [
    new Paragraph({
      heading: base === 0 ? HeadingLevel.TITLE : HeadingLevel.HEADING_1,
      bidirectional: isRightToLeft(article.title),
      children: runs(article.title),
    }),
    ...byline(words, planned),
    ...articleBlocks(context, planned, base),
    heading(base + 1, m.reportClaims),
    ...(listed.length === 0 ? [line([m.reportNoClaims])] : claimTable(words, listed)),
    ...evidenceTable(words, input, listed, base + 2),
    ...highlightTable(words, highlights, base + 1),
    ...lost(words, planned, base + 1),
    ...saidPart(context, planned, base + 1),
    ...notePart(context, article, base + 1),
    ...(input.choices.provenance ? provenance(words, article, base + 1) : []),
  ]
}

function byline(words: Words, { article, claims, highlights }: PlannedArticle): Paragraph[] {
  const about = [article.authors.join(', '), article.publisher, words.day(article.published)].filter(
    (part) => part !== '',
  )
  const counts = statuses.map((status) => {
    const count = claims.filter(({ view }) => view.status === status).length
    return `${statusSigns[status]} ${count} ${words.m.reportStatus(status)}`
  })
  return [
    ...(about.length === 0 ? [] : [line([about.join(' · ')], styleIds.byline)]),
    ...(article.url === '' ? [] : [line(link(article.url, article.url), styleIds.byline)]),
    line([[...counts, words.m.reportHighlightCount(highlights.length)].join(' · ')], styleIds.byline),
  ]
}

function listedOf({ m }: Words, { number, view, page, placed }: Numbered<ClaimView>): Listed {
  const where = !placed
    ? lostBecause(m, view)
    : page === null
      ? ''
      : `${m.reportPage} ${m.pageNumber(page.page, page.pageLabel)}`
  return { number, claim: view, quotes: [{ exact: view.passage.exact, where }] }
}

function highlightTable({ m }: Words, highlights: readonly Numbered<HighlightView>[], level: number): Part[] {
  if (highlights.length === 0) return []
  const rows = highlights.map(({ number, view }): Cell[] => [
    [m.reportHighlightMarker(number, view.color)],
    [m.quoted(view.passage.exact)],
    [view.comment, view.tags.length === 0 ? '' : `${m.reportTags}: ${view.tags.join(', ')}`].filter(
      (text) => text !== '',
    ),
  ])
  const head = [m.reportHighlights, m.reportSource, m.reportComment]
  return [heading(level, m.reportHighlights), table(head, rows, [20, 45, 35])]
}

/** What has no comment in the text, because nobody knows where. */
function lost({ m }: Words, { claims, highlights }: PlannedArticle, level: number): Part[] {
  const entry = ({ view }: Numbered<ClaimView | HighlightView>, name: string) =>
    line([`${name}, ${lostBecause(m, view)}: ${m.quoted(view.passage.exact)}`])
  const entries = [
    ...claims.filter(({ placed }) => !placed).map((item) => entry(item, m.reportClaim(item.number))),
    ...highlights.filter(({ placed }) => !placed).map((item) => entry(item, m.reportHighlight(item.number))),
  ]
  return entries.length === 0 ? [] : [heading(level, m.reportLost), line([m.reportLostExplained]), ...entries]
}

function lostBecause(m: Words['m'], { anchor }: ClaimView | HighlightView): string {
  return anchor === 'ambiguous' ? m.reportAnchorAmbiguous : m.reportAnchorLost
}

function provenance(words: Words, article: ArticleView, level: number): Part[] {
  const { m } = words
  const value = ({ value, kind }: Fact) =>
    kind === 'link' ? link(value, value) : runs(kind === 'time' ? words.time(value) : value)
  const rows = provenanceOf(words, article).map((fact): Cell[] => [[fact.term], [value(fact)]])
  return [
    heading(level, m.reportProvenance),
    table([m.reportField, m.reportValue], rows, [25, 75]),
    ...eventsOf(words, article).flatMap(({ at, what, facts }) => [
      line([`${words.time(at)}: ${what}`]),
      line([facts.map(({ term, value }) => `${term}: ${value}`).join(' · ')], styleIds.byline),
    ]),
  ]
}
