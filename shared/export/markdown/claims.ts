import type { BlockContent } from 'mdast'
import type { ClaimView } from '../../api/views.ts'
import { statuses, type StatusChange } from '../../model/claim.ts'
import type { Numbered, PlannedArticle } from '../plan.ts'
import type { Words } from '../words.ts'
import { bullets, footnote, heading, paragraph, quotation, type MarkdownContext } from './nodes.ts'
import { statusSigns, verdict } from './status.ts'

/** All claims of an article by status, each with its history. */
export function claimsMarkdown({ words, base }: MarkdownContext, { claims }: PlannedArticle): BlockContent[] {
  const { m } = words
  const groups = statuses.flatMap((status): BlockContent[] => {
    const ofStatus = claims.filter(({ view }) => view.status === status)
    if (ofStatus.length === 0) return []
    return [
      heading(base + 2, `${statusSigns[status]} ${m.reportStatusHeading(status)} (${ofStatus.length})`),
      bullets(ofStatus.map((claim) => entry(words, claim))),
    ]
  })
  return [heading(base + 1, m.reportClaims), ...(groups.length > 0 ? groups : [paragraph(m.reportNoClaims)])]
}

function entry(words: Words, { view, label, page }: Numbered<ClaimView>): BlockContent[] {
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
      [paragraph(`${m.reportClaimed}, ${words.time(view.createdAt)}`)],
      ...view.history.map((change) => [paragraph(changeText(words, change))]),
    ]),
  ]
}

function changeText(words: Words, { from, to, at, reason, undoes }: StatusChange): string {
  const { m } = words
  const states = [from, to].map((status) => `${statusSigns[status]} ${m.reportStatus(status)}`).join(' → ')
  const why = reason !== '' ? reason : undoes === undefined ? m.reportNoReason : m.reportUndone
  return `${states}, ${words.time(at)}: ${why}`
}
