import type { Element, ElementContent } from 'hast'
import { h } from 'hastscript'
import { statuses } from '../../model/claim.ts'
import type { PlannedArticle } from '../plan.ts'
import { saidIn } from '../said.ts'
import type { Words } from '../words.ts'
import { countsHtml } from './article.ts'
import type { HtmlContext } from './context.ts'
import type { DossierContext } from './dossier.ts'

/** The articles, with what there is of each. */
export function articlesNav(context: HtmlContext): Element {
  return nav(
    context.words,
    context.plan.articles.map((planned) => [
      link(`a${planned.number}`, planned.article.title),
      h('p', { className: ['counts'] }, countsHtml(context, planned)),
      h(
        'ol',
        sectionsOf(context, planned).map(([name, title]) =>
          h('li', [link(`${name}-${planned.number}`, title)]),
        ),
      ),
    ]),
  )
}

/** The claims by status, and where they come from. */
export function dossierNav({ plan, words }: DossierContext): Element {
  const { m } = words
  const groups = statuses.flatMap((status): ElementContent[][] => {
    const count = plan.claims.filter(({ claim }) => claim.status === status).length
    if (count === 0) return []
    return [[link(`status-${status}`, `${m.reportStatusHeading(status)} (${count})`)]]
  })
  const sources = [link('sources', `${m.reportSources} (${plan.sources.length})`)]
  return nav(words, [...groups, ...(plan.sources.length > 0 ? [sources] : [])])
}

function sectionsOf({ plan, words }: HtmlContext, planned: PlannedArticle): [string, string][] {
  const { m } = words
  const { article, claims, highlights } = planned
  const isLost = [...claims, ...highlights].some(({ placed }) => !placed)
  return [
    ['claims', m.reportClaims],
    ...(highlights.length > 0 ? [['highlights', m.reportHighlights] satisfies [string, string]] : []),
    ...(isLost ? [['lost', m.reportLost] satisfies [string, string]] : []),
    ...(saidIn(words, plan.input, planned).length > 0
      ? [['said', m.reportSaid] satisfies [string, string]]
      : []),
    ...(article.note === null ? [] : [['note', m.reportNote] satisfies [string, string]]),
    ...(plan.input.choices.provenance ? [['provenance', m.reportProvenance] satisfies [string, string]] : []),
  ]
}

function nav({ m }: Words, entries: readonly ElementContent[][]): Element {
  return h('nav', { ariaLabelledBy: 'contents' }, [
    h('h2', { id: 'contents' }, m.reportContents),
    h(
      'ol',
      entries.map((entry) => h('li', entry)),
    ),
  ])
}

function link(id: string, title: string): Element {
  return h('a', { href: `#${id}`, dir: 'auto' }, title)
}
