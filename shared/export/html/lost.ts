import type { Element } from 'hast'
import { h } from 'hastscript'
import type { ClaimView, HighlightView } from '../../api/views.ts'
import type { Numbered, PlannedArticle } from '../plan.ts'
import { langOf, section, type HtmlContext } from './context.ts'

/** Claims and highlights whose passage has no place in the text, with the quote they were made on. */
export function lostHtml(context: HtmlContext, planned: PlannedArticle): Element[] {
  const { m } = context.words
  const entries = [
    ...lostOf(planned.claims).map((item) => entry(context, planned, item, m.reportClaim(item.number))),
    ...lostOf(planned.highlights).map((item) =>
      entry(context, planned, item, m.reportHighlight(item.number)),
    ),
  ]
  if (entries.length === 0) return []
  return [
    section(
      context,
      planned,
      'lost',
      m.reportLost,
      h('p', { className: ['quiet'] }, m.reportLostExplained),
      h('ol', { className: ['cards'] }, entries),
    ),
  ]
}

function lostOf<T>(items: readonly Numbered<T>[]): Numbered<T>[] {
  return items.filter((item) => !item.placed)
}

function entry(
  { words: { m } }: HtmlContext,
  { article }: PlannedArticle,
  { label, view: { anchor, passage } }: Numbered<ClaimView | HighlightView>,
  name: string,
): Element {
  return h('li', { id: `${label}-lost`, className: ['card', 'lost'] }, [
    h('p', { className: ['head'] }, [
      h('strong', anchor === 'ambiguous' ? m.reportAnchorAmbiguous : m.reportAnchorLost),
      ' ',
      h('a', { href: `#${label}`, className: ['number'] }, name),
    ]),
    h('blockquote', { className: ['passage'], ...langOf(article.language) }, [
      h('p', { dir: 'auto' }, [
        h('span', { className: ['context'] }, passage.prefix),
        passage.exact,
        h('span', { className: ['context'] }, passage.suffix),
      ]),
    ]),
  ])
}
