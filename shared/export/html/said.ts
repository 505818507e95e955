import type { Element } from 'hast'
import { h } from 'hastscript'
import type { PlannedArticle } from '../plan.ts'
import { saidIn } from '../said.ts'
import { langOf, section, written, type HtmlContext } from './context.ts'

/** What the article reports on others' word, as the lens sees it; nothing when it was not asked for. */
export function saidHtml(context: HtmlContext, planned: PlannedArticle): Element[] {
  const { words, plan } = context
  const said = saidIn(words, plan.input, planned)
  if (said.length === 0) return []
  const items = said.map(({ exact, classes, speaker }) =>
    h('li', [
      h('q', { dir: 'auto', ...langOf(planned.article.language) }, exact),
      ' ',
      h('span', { className: ['quiet'] }, [classes, ...(speaker === '' ? [] : [': ', written(speaker)])]),
    ]),
  )
  return [
    section(
      context,
      planned,
      'said',
      words.m.reportSaid,
      h('p', { className: ['quiet'] }, words.m.reportSaidHint),
      h('ol', { className: ['said'] }, items),
    ),
  ]
}
