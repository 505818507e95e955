import type { BlockContent } from 'mdast'
import type { ClaimView, HighlightView } from '../../api/views.ts'
import type { Numbered, PlannedArticle } from '../plan.ts'
import { bullets, footnote, heading, paragraph, quotation, strong, type MarkdownContext } from './nodes.ts'

/** All highlights of an article in text order; nothing when it has none. */
export function highlightsMarkdown(
  { words: { m }, base }: MarkdownContext,
  { highlights }: PlannedArticle,
): BlockContent[] {
  if (highlights.length === 0) return []
  const entries = highlights.map(({ view, number, label, page }) => [
    paragraph(strong(m.reportHighlightMarker(number, view.color)), ' ', footnote(label)),
    quotation(view.passage.exact),
    ...(page === null ? [] : [paragraph(`${m.reportPage}: `, m.pageNumber(page.page, page.pageLabel))]),
    ...(view.comment === '' ? [] : [paragraph(view.comment)]),
    ...(view.tags.length === 0 ? [] : [paragraph(`${m.reportTags}: `, view.tags.join(', '))]),
  ])
  return [heading(base + 1, m.reportHighlights), bullets(entries)]
}

/** Claims and highlights whose passage has no place in the text, with the quote they were made on. */
export function lostMarkdown(
  { words: { m }, base }: MarkdownContext,
  { claims, highlights }: PlannedArticle,
): BlockContent[] {
  const entry = ({ view, label }: Numbered<ClaimView | HighlightView>, name: string) => [
    paragraph(
      strong(view.anchor === 'ambiguous' ? m.reportAnchorAmbiguous : m.reportAnchorLost),
      `: ${name} `,
      footnote(label),
    ),
    quotation(view.passage.exact),
  ]
  const entries = [
    ...claims.filter(({ placed }) => !placed).map((item) => entry(item, m.reportClaim(item.number))),
    ...highlights.filter(({ placed }) => !placed).map((item) => entry(item, m.reportHighlight(item.number))),
  ]
  if (entries.length === 0) return []
  return [heading(base + 1, m.reportLost), paragraph(m.reportLostExplained), bullets(entries)]
}
