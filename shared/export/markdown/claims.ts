import type { BlockContent } from 'mdast'
import type { ClaimView } from '../../api/views.ts'
import { statuses } from '../../model/claim.ts'
import type { Numbered, PlannedArticle } from '../plan.ts'
import { evidenceLine } from './evidence.ts'
import { changeText } from './history.ts'
import { bullets, footnote, heading, paragraph, quotation, type MarkdownContext } from './nodes.ts'
import { statusSigns, verdict } from './status.ts'

/** All claims of an article by status, each with its history. */
export function claimsMarkdown(context: MarkdownContext, { claims }: PlannedArticle): BlockContent[] {
  const { words, base } = context
  const { m } = words
  const groups = statuses.flatMap((status): BlockContent[] => {
    const ofStatus = claims.filter(({ view }) => view.status === status)
    if (ofStatus.length === 0) return []
    return [
      heading(base + 2, `${statusSigns[status]} ${m.reportStatusHeading(status)} (${ofStatus.length})`),
      bullets(ofStatus.map((claim) => entry(context, claim))),
    ]
  })
  return [heading(base + 1, m.reportClaims), ...(groups.length > 0 ? groups : [paragraph(m.reportNoClaims)])]
}

function entry({ words, plan }: MarkdownContext, { view, label, page }: Numbered<ClaimView>): BlockContent[] {
  const { m } = words
  const quoted = view.statement === '' || view.statement === view.passage.exact
  return [
    paragraph(
      ...verdict(words, view.status),
      ...(quoted ? [] : [': ', view.statement]),
      ' ',
      footnote(label),
    ),
    quotation(view.passage.exact),
    bullets([
      ...(page === null ? [] : [[paragraph(`${m.reportPage}: `, m.pageNumber(page.page, page.pageLabel))]]),
      ...(view.speaker === '' ? [] : [[paragraph(`${m.reportSpeaker}: `, view.speaker)]]),
      ...(view.tags.length === 0 ? [] : [[paragraph(`${m.reportTags}: `, view.tags.join(', '))]]),
      ...view.evidence.map((one) => [
        paragraph(`${m.reportEvidence}: `, ...evidenceLine(words, plan.input, one)),
      ]),
      ...(view.recheck === null ? [] : [[paragraph(`${m.reportRecheck}: ${words.day(view.recheck)}`)]]),
      [paragraph(`${m.reportClaimed}, ${words.time(view.createdAt)}`)],
      ...view.history.map((change) => [paragraph(changeText(words, change))]),
    ]),
  ]
}
