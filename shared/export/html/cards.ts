import type { Element, ElementContent } from 'hast'
import { h } from 'hastscript'
import type { ClaimView, HighlightView } from '../../api/views.ts'
import { statuses } from '../../model/claim.ts'
import type { Numbered, PlannedArticle } from '../plan.ts'
import type { Words } from '../words.ts'
import { definitions, heading, section, tagList, writtenLines, type HtmlContext } from './context.ts'
import { claimFacts, claimHead, pageValue, quote } from './claim.ts'
import { statusIcon } from './icon.ts'
import { tintClass } from './tints.ts'

/** All claims of an article by status, each with why it has it. */
export function claimsHtml(context: HtmlContext, planned: PlannedArticle): Element {
  const { m } = context.words
  const groups = statuses.flatMap((status) => {
    const claims = planned.claims.filter(({ view }) => view.status === status)
    if (claims.length === 0) return []
    return [
      heading(
        context.base + 2,
        { className: 'status' },
        statusIcon(status),
        m.reportStatusHeading(status),
        h('span', { className: ['count'] }, String(claims.length)),
      ),
      h(
        'ol',
        { className: ['cards'] },
        claims.map((claim) => claimCard(context, planned, claim)),
      ),
    ]
  })
  const content = groups.length > 0 ? groups : [h('p', { className: ['quiet'] }, m.reportNoClaims)]
  return section(context, planned, 'claims', m.reportClaims, ...content)
}

function claimCard(context: HtmlContext, planned: PlannedArticle, claim: Numbered<ClaimView>): Element {
  const { words } = context
  const { view, label } = claim
  const quoted = view.statement === '' || view.statement === view.passage.exact
  return h('li', { id: label, className: ['card', 'claim'] }, [
    claimHead(words, view.status, claim.number, backLink(words, claim)),
    ...(quoted ? [] : [writtenLines('statement', view.statement)]),
    quote(planned.article, view.passage.exact, quoted),
    ...(view.anchor === 'changed' ? [h('p', { className: ['quiet'] }, words.m.reportAnchorChanged)] : []),
    ...claimFacts(context, view, [[words.m.reportPage, pageValue(words, claim)]]),
  ])
}

/** All highlights of an article in text order; nothing when it has none. */
export function highlightsHtml(context: HtmlContext, planned: PlannedArticle): Element[] {
  if (planned.highlights.length === 0) return []
  const cards = planned.highlights.map((highlight) => highlightCard(context, planned, highlight))
  const list = h('ol', { className: ['cards'] }, cards)
  return [section(context, planned, 'highlights', context.words.m.reportHighlights, list)]
}

function highlightCard(
  { words }: HtmlContext,
  planned: PlannedArticle,
  highlight: Numbered<HighlightView>,
): Element {
  const { m } = words
  const { view, number, label } = highlight
  return h('li', { id: label, className: ['card'] }, [
    h('p', { className: ['head'] }, [
      h('span', { className: ['swatch', tintClass([view.color])] }),
      h('span', { className: ['number'] }, m.reportHighlightMarker(number, view.color)),
      ' ',
      ...backLink(words, highlight),
    ]),
    quote(planned.article, view.passage.exact, true),
    ...(view.anchor === 'changed' ? [h('p', { className: ['quiet'] }, m.reportAnchorChanged)] : []),
    ...(view.comment === '' ? [] : [writtenLines('comment', view.comment)]),
    ...definitions('facts', [
      [m.reportPage, pageValue(words, highlight)],
      [m.reportTags, tagList(view.tags)],
    ]),
  ])
}

function backLink({ m }: Words, { placed, label }: Numbered<ClaimView | HighlightView>): ElementContent[] {
  if (placed) return [h('a', { href: `#${label}-at`, className: ['back'] }, m.reportToPassage)]
  return [h('a', { href: `#${label}-lost`, className: ['back'] }, m.reportLost)]
}
