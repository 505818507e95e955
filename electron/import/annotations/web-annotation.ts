import { z } from 'zod'
import { captureIn } from './capture.ts'
import { embedding } from './embedded.ts'
import type { AnnotationFile, ForeignAnnotations } from './foreign.ts'
import { linked, many, term, textOr, type Json } from './json-ld.ts'
import { joinReplies, type Threaded } from './replies.ts'
import { timeOf } from './time.ts'
import { parsed, unreadable } from './unreadable.ts'
import { saidIn } from './web-annotation-bodies.ts'
import { copiesOf, documentOf, quotesIn } from './web-annotation-targets.ts'

const CONTEXT = 'http://www.w3.org/ns/anno.jsonld'
/** Pages that are inside each other beyond this are not annotations any more. */
const MAX_PAGES = 10_000

const Annotation = z.looseObject({
  id: z.string().optional(),
  target: z.unknown().refine((target) => many(target).length > 0, 'no target'),
  bodyValue: z.string().optional(),
  created: z.string().optional(),
})

/** One annotation, a list or a graph of them, a page, or a collection with its first page in it. */
export function isWebAnnotation({ json }: AnnotationFile): boolean {
  const [first] = Array.isArray(json) ? json : [json]
  const { '@context': context, ...rest } = linked(first)
  return kindOf(rest) !== null || many(context).includes(CONTEXT)
}

/**
 * Web Annotations as W3C recommends them. Those that assess a statement become claims; how they judge it is kept as text.
 * @throws BelegError `annotations-unreadable`, also where the annotations are elsewhere: nothing is fetched
 */
export function readWebAnnotations({ file, json }: AnnotationFile): ForeignAnnotations {
  const nodes = many(json).flatMap(nodesIn)
  const ids = nodes.map((node) => textOr(linked(node)['id'])).filter((id) => id !== '')
  const from = { file, beside: new Set<unknown>(ids) }
  const found = nodes.flatMap((node, index) => annotationsIn(from, node, index))
  return { tool: 'web-annotation', annotations: joinReplies(found) }
}

/** The file, and the names of what stands in it on its own, and is read there where something else names it. */
interface From {
  file: string
  beside: ReadonlySet<unknown>
}

/** What a graph holds of annotations beside all else; what is no graph is itself. */
function nodesIn(item: unknown): unknown[] {
  const graph = many(linked(item)['@graph']).map(linked)
  const inside = graph.filter((node) => kindOf(node) !== null)
  return inside.length === 0 ? [item] : inside.map(embedding(graph.filter((node) => kindOf(node) === null)))
}

function kindOf(node: Json): 'annotation' | 'page' | 'collection' | null {
  const types = many(node['type']).map(term)
  if (types.includes('Annotation')) return 'annotation'
  if (types.includes('AnnotationPage')) return 'page'
  return types.includes('AnnotationCollection') ? 'collection' : null
}

function annotationsIn(from: From, item: unknown, index: number): Threaded[] {
  const { file, beside } = from
  const node = linked(item)
  switch (kindOf(node)) {
    case 'annotation':
      return [toAnnotation(file, node, String(index))]
    case 'page':
      return pagesFrom(from, node).flatMap((page) =>
        many(page['items'])
          .filter((each) => !beside.has(each))
          .map((each, at) => toAnnotation(file, linked(each), `items.${at}`)),
      )
    case 'collection':
      return fromCollection(from, node)
    case null:
      throw unreadable(file, `${index}: no annotation, page or collection`)
  }
}

function fromCollection(from: From, { first, total }: Json): Threaded[] {
  const { file, beside } = from
  if (beside.has(first)) return []
  if (typeof first === 'object' && first !== null)
    return annotationsIn(from, { ...linked(first), type: 'AnnotationPage' }, 0)
  if (total === 0) return []
  if (typeof first === 'string') throw unreadable(file, `the first page is not in the file but at ${first}`)
  if (total === undefined) return []
  throw unreadable(file, 'the collection has no first page')
}

/** A page and those that follow it. */
function pagesFrom({ file, beside }: From, first: Json): Json[] {
  const pages = [first]
  for (let { next } = first; next !== undefined && next !== null; next = pages.at(-1)?.['next']) {
    if (beside.has(next)) break
    if (typeof next === 'string') throw unreadable(file, `the next page is not in the file but at ${next}`)
    if (pages.push(linked(next)) > MAX_PAGES) throw unreadable(file, 'too many pages in each other')
  }
  return pages
}

function toAnnotation(file: string, node: Json, at: string): Threaded {
  const { id = '', target, bodyValue, created = '' } = parsed(Annotation, node, { file, at })
  const motivations = many(node['motivation']).map(term)
  const { statement, status, speaker, claim, ...said } = saidIn(
    [...many(bodyValue), ...many(node['body'])],
    motivations,
  )
  const targets = many(target)
  const creator = linked(many(node['creator'])[0])
  return {
    annotation: {
      id,
      kind: statement !== '' || status !== '' ? 'claim' : 'highlight',
      quotes: targets.flatMap((each) => quotesIn(each)),
      ...said,
      statement,
      status,
      speaker,
      claim,
      author: textOr(creator['name']) || textOr(creator['nickname']),
      createdAt: timeOf(created),
      document: { url: documentOf(targets[0]), title: '', capture: captureIn(copiesOf(targets[0])) },
    },
    answers: motivations.includes('replying') ? targets.map(documentOf) : [],
  }
}
