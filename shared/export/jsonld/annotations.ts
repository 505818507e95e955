import type { ArticleView, ClaimView, HighlightView, Placed } from '../../api/views.ts'
import { textOf } from '../../model/block.ts'
import { inTextOrder } from '../annotated.ts'
import { captureIri, iriOf, sourceIri } from '../names.ts'
import { isPlacedIn } from '../plan.ts'
import { claimBodies, highlightBodies, type TextualBody } from './bodies.ts'
import { codePointsIn } from './code-points.ts'

/** A Web Annotation as it stands in a page, which has the `@context` for it. */
export interface Annotation {
  id: string
  type: 'Annotation'
  motivation: string | string[]
  created: string
  body: TextualBody[]
  target: object
}

/**
 * One annotation for each highlight and each appearance of a claim, in text order. What has a place names the capture and has
 * its position there in code points; what is lost has the words it was about.
 */
export function annotationsOf(article: ArticleView): Annotation[] {
  const target = targetsIn(article)
  return inTextOrder(article).map(({ kind, view }) =>
    kind === 'highlight' ? ofHighlight(view, target(view)) : ofClaim(view, target(view)),
  )
}

function ofHighlight(view: HighlightView, target: object): Annotation {
  const { id, comment, tags, createdAt } = view
  const further = [...(comment === '' ? [] : ['commenting']), ...(tags.length === 0 ? [] : ['tagging'])]
  return {
    id: iriOf(id),
    type: 'Annotation',
    motivation: further.length === 0 ? 'highlighting' : ['highlighting', ...further],
    created: createdAt,
    body: highlightBodies(view),
    target,
  }
}

function ofClaim(view: ClaimView, target: object): Annotation {
  return {
    id: iriOf(view.appearance),
    type: 'Annotation',
    motivation: 'assessing',
    created: view.createdAt,
    body: claimBodies(view),
    target,
  }
}

function targetsIn(article: ArticleView): (view: Placed) => object {
  const text = textOf(article.blocks)
  const codePoints = codePointsIn(text)
  const { sha256, savedAt, importedAt } = article.capture
  const source = sourceIri(article)
  const state = { type: 'TimeState', sourceDate: savedAt ?? importedAt, cached: captureIri(sha256) }
  return (view) => {
    const { exact, prefix, suffix, start, end } = view.passage
    const quote = { type: 'TextQuoteSelector', exact, prefix, suffix }
    if (!isPlacedIn(text, view)) return { type: 'SpecificResource', source, selector: [quote] }
    const position = { type: 'TextPositionSelector', start: codePoints(start), end: codePoints(end) }
    return { type: 'SpecificResource', source, state, selector: [quote, position] }
  }
}
