import type { Element, ElementContent } from 'hast'
import { h } from 'hastscript'
import type { ArticleView } from '../../api/views.ts'
import { assertNever } from '../../errors.ts'
import type { PlannedArticle } from '../plan.ts'
import { eventsOf, provenanceOf, type Fact } from '../provenance.ts'
import type { Words } from '../words.ts'
import { definitions, outLink, section, timeElement, written, type HtmlContext } from './context.ts'

/** Where the article comes from, and the hashes that prove it is the one that was read; nothing when not chosen. */
export function provenanceHtml(context: HtmlContext, planned: PlannedArticle): Element[] {
  const { words, plan } = context
  if (!plan.input.choices.provenance) return []
  const events = eventsOf(words, planned.article).map(({ at, what, facts }) =>
    h('li', { className: ['card'] }, [
      h('p', { className: ['head'] }, [timeElement(words, at), ' ', written(what)]),
      ...definitions(
        'facts',
        facts.map((fact) => [fact.term, value(words, fact)]),
      ),
    ]),
  )
  const list = events.length > 0 ? [h('ol', { className: ['cards'] }, events)] : []
  const facts = factsHtml(words, planned.article)
  return [section(context, planned, 'provenance', words.m.reportProvenance, facts, ...list)]
}

/** The facts about an article and the capture that was read, as a table. */
export function factsHtml(words: Words, article: ArticleView): Element {
  const rows = provenanceOf(words, article).map((fact) =>
    h('tr', [h('th', { scope: 'row' }, fact.term), h('td', value(words, fact))]),
  )
  return h('table', { className: ['provenance'] }, [h('tbody', rows)])
}

function value(words: Words, { kind, value: text }: Fact): ElementContent[] {
  switch (kind) {
    case 'text':
      return [written(text)]
    case 'link':
      return outLink(text, 'out', text)
    case 'time':
      return [timeElement(words, text)]
    case 'hash':
      return [h('code', { className: ['hash'] }, text)]
    case 'own':
      return [{ type: 'text', value: text }]
    default:
      return assertNever(kind)
  }
}
