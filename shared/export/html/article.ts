import type { Element, ElementContent } from 'hast'
import { h } from 'hastscript'
import { statuses } from '../../model/claim.ts'
import type { PlannedArticle } from '../plan.ts'
import { blocksHtml } from './blocks.ts'
import { claimsHtml, highlightsHtml } from './cards.ts'
import { heading, langOf, outLink, written, type HtmlContext } from './context.ts'
import { statusIcon } from './icon.ts'
import { lostHtml } from './lost.ts'
import { noteHtml } from './note.ts'
import { provenanceHtml } from './provenance.ts'
import { saidHtml } from './said.ts'

/** One article with everything that was said about it. */
export function articleHtml(context: HtmlContext, planned: PlannedArticle): Element {
  const { article, number } = planned
  return h('article', { id: `a${number}`, ariaLabelledBy: `title-${number}` }, [
    h('header', { className: ['title'] }, [
      heading(
        context.base,
        { id: `title-${number}`, dir: 'auto', ...langOf(article.language) },
        article.title,
      ),
      h('p', { className: ['byline'] }, byline(context, planned)),
      h('p', { className: ['counts'] }, countsHtml(context, planned)),
    ]),
    h('div', { className: ['text'], ...langOf(article.language) }, blocksHtml(context, planned)),
    claimsHtml(context, planned),
    ...highlightsHtml(context, planned),
    ...lostHtml(context, planned),
    ...saidHtml(context, planned),
    ...noteHtml(context, planned),
    ...provenanceHtml(context, planned),
  ])
}

function byline({ words }: HtmlContext, { article }: PlannedArticle): ElementContent[] {
  const parts: ElementContent[][] = [
    article.authors.length > 0 ? [written(article.authors.join(', '))] : [],
    article.publisher === '' ? [] : [written(article.publisher)],
    article.published === '' ? [] : [written(words.day(article.published))],
    article.url === '' ? [] : outLink(article.url, 'out', written(article.url)),
  ]
  return separated(parts.filter((part) => part.length > 0))
}

/** How many claims of each status, and how many highlights. */
export function countsHtml(
  { words: { m } }: HtmlContext,
  { claims, highlights }: PlannedArticle,
): ElementContent[] {
  const ofStatus = statuses.map((status): ElementContent[] => {
    const count = claims.filter(({ view }) => view.status === status).length
    return [
      h('span', { className: ['nowrap', status] }, [
        statusIcon(status),
        `${count} ${m.reportStatus(status)}`,
      ]),
    ]
  })
  return separated([
    ...ofStatus,
    [h('span', { className: ['nowrap'] }, m.reportHighlightCount(highlights.length))],
  ])
}

function separated(parts: readonly ElementContent[][]): ElementContent[] {
  return parts.flatMap((part, index) => (index === 0 ? part : [{ type: 'text', value: ' · ' }, ...part]))
}
