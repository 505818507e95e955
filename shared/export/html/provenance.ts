import type { Element, ElementContent } from 'hast'
import { h } from 'hastscript'
import { assertNever } from '../../errors.ts'
import type { PlannedArticle } from '../plan.ts'
import { provenanceOf, type Fact } from '../provenance.ts'
import type { Words } from '../words.ts'
import { heading, outLink, timeElement, written, type HtmlContext } from './context.ts'

/** Where the article comes from, and the hashes that prove it is the one that was read. */
export function provenanceHtml({ words, base }: HtmlContext, { article, number }: PlannedArticle): Element {
  const id = `provenance-${number}`
  return h('section', { ariaLabelledBy: id }, [
    heading(base + 1, { id }, words.m.reportProvenance),
    h('table', { className: ['provenance'], ariaLabelledBy: id }, [
      h(
        'tbody',
        provenanceOf(words, article).map((fact) =>
          h('tr', [h('th', { scope: 'row' }, fact.term), h('td', value(words, fact))]),
        ),
      ),
    ]),
  ])
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
