import type { Element, ElementContent } from 'hast'
import { h } from 'hastscript'
import { assertNever } from '../../errors.ts'
import type { PlannedArticle } from '../plan.ts'
import { eventsOf, provenanceOf, type Fact } from '../provenance.ts'
import type { Words } from '../words.ts'
import { definitions, outLink, section, timeElement, written, type HtmlContext } from './context.ts'

/** Where the article comes from, and the hashes that prove it is the one that was read. */
export function provenanceHtml(context: HtmlContext, planned: PlannedArticle): Element {
  const { words } = context
  const rows = provenanceOf(words, planned.article).map((fact) =>
    h('tr', [h('th', { scope: 'row' }, fact.term), h('td', value(words, fact))]),
  )
  const table = h('table', { className: ['provenance'] }, [h('tbody', rows)])
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
  return section(context, planned, 'provenance', words.m.reportProvenance, table, ...list)
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
