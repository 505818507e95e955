import type { ICommentOptions } from 'docx'
import type { ClaimView, HighlightView } from '../../shared/api/views.ts'
import { cited } from '../../shared/export/evidence.ts'
import type { Numbered, PlannedArticle } from '../../shared/export/plan.ts'
import type { ReportInput } from '../../shared/export/report.ts'
import type { Words } from '../../shared/export/words.ts'
import { standingChange } from '../../shared/model/claim.ts'
import { line } from './parts.ts'
import { xmlText } from './text.ts'

type Commented =
  | { kind: 'claim'; item: Numbered<ClaimView> }
  | { kind: 'highlight'; item: Numbered<HighlightView> }

/** One comment for each claim and highlight that has a place, and its number. */
export function commentsOn(
  articles: readonly PlannedArticle[],
  words: Words,
  input: ReportInput,
): { options: ICommentOptions[]; numbers: Map<Numbered<ClaimView | HighlightView>, number> } {
  const all = articles.flatMap(({ claims, highlights }): Commented[] => [
    ...claims.map((item) => ({ kind: 'claim' as const, item })),
    ...highlights.map((item) => ({ kind: 'highlight' as const, item })),
  ])
  const placed = all.filter(({ item }) => item.placed)
  const author = xmlText(input.notebook.replaceAll(/\s+/gu, ' '))
  return {
    numbers: new Map(placed.map(({ item }, id) => [item, id])),
    options: placed.map((commented, id) => {
      const lines =
        commented.kind === 'claim'
          ? claimLines(words, input, commented.item)
          : highlightLines(words, commented.item)
      return {
        id,
        author,
        initials: [...author].slice(0, 2).join(''),
        date: new Date(dateOf(commented)),
        children: lines.filter((text) => text !== '').map((text) => line([text])),
      }
    }),
  }
}

function dateOf({ kind, item }: Commented): string {
  return (kind === 'claim' ? standingChange(item.view.history)?.at : undefined) ?? item.view.createdAt
}

/** How the claim stands comes first, so that nobody reads what is not confirmed as a fact. */
function claimLines(words: Words, input: ReportInput, { view, number }: Numbered<ClaimView>): string[] {
  const { m } = words
  const reason = standingChange(view.history)?.reason ?? ''
  return [
    m.reportClaimMarker(number, view.status),
    view.statement === view.passage.exact ? '' : view.statement,
    labelled(m.reportSpeaker, view.speaker),
    labelled(m.reportReason, reason),
    ...view.evidence.map(
      ({ stance, source, information, citation }) =>
        `${m.evidenceStanceName(stance)}, ${source}${information}: ${cited(words, input, citation).name}`,
    ),
    labelled(m.reportTags, view.tags.join(', ')),
    view.anchor === 'changed' ? m.reportAnchorChanged : '',
  ]
}

function highlightLines({ m }: Words, { view, number }: Numbered<HighlightView>): string[] {
  return [
    m.reportHighlightMarker(number, view.color),
    view.comment,
    labelled(m.reportTags, view.tags.join(', ')),
    view.anchor === 'changed' ? m.reportAnchorChanged : '',
  ]
}

function labelled(term: string, value: string): string {
  return value === '' ? '' : `${term}: ${value}`
}
