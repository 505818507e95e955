import type { BlockContent, FootnoteDefinition } from 'mdast'
import type { ClaimView, HighlightView } from '../../api/views.ts'
import { standingChange } from '../../model/claim.ts'
import type { Numbered, PlannedArticle } from '../plan.ts'
import type { Words } from '../words.ts'
import { paragraph, quotation, strong, type MarkdownContext } from './nodes.ts'
import { verdict } from './status.ts'

/** One footnote for every claim and every highlight of an article. */
export function footnotesMarkdown(
  { words }: MarkdownContext,
  { claims, highlights }: PlannedArticle,
): FootnoteDefinition[] {
  return [
    ...claims.map((claim) => definition(claim, claimContent(words, claim.view))),
    ...highlights.map((highlight) => definition(highlight, highlightContent(words, highlight))),
  ]
}

function definition({ label }: Numbered<unknown>, children: BlockContent[]): FootnoteDefinition {
  return { type: 'footnoteDefinition', identifier: label, label, children }
}

function claimContent(words: Words, view: ClaimView): BlockContent[] {
  const { m } = words
  const reason = standingChange(view.history)?.reason ?? ''
  return [
    paragraph(...verdict(words, view.status), ...(view.statement === '' ? [] : [': ', view.statement])),
    quotation(view.passage.exact),
    ...anchorRemark(words, view),
    ...said(m.reportSpeaker, view.speaker),
    ...said(m.reportReason, reason),
    ...said(m.reportTags, view.tags.join(', ')),
  ]
}

function highlightContent(words: Words, { view, number }: Numbered<HighlightView>): BlockContent[] {
  const { m } = words
  return [
    paragraph(strong(m.reportHighlightMarker(number, view.color))),
    quotation(view.passage.exact),
    ...anchorRemark(words, view),
    ...said(m.reportComment, view.comment),
    ...said(m.reportTags, view.tags.join(', ')),
  ]
}

function anchorRemark({ m }: Words, { anchor }: ClaimView | HighlightView): BlockContent[] {
  return anchor === 'changed' ? [paragraph(m.reportAnchorChanged)] : []
}

function said(term: string, value: string): BlockContent[] {
  return value === '' ? [] : [paragraph(`${term}: `, value)]
}
