import { annotationsOf } from './jsonld/annotations.ts'
import { collectionIri } from './jsonld/collection-iri.ts'
import type { ReportInput } from './report.ts'

/**
 * Highlights and claims as a W3C Web Annotation collection with its only page in it (Web Annotation Data Model, 2017). Offsets
 * are code points of the capture's text.
 */
export function renderJsonLd(input: ReportInput): string {
  const items = input.articles.flatMap(annotationsOf)
  const [first, ...others] = input.articles
  const about = {
    id: collectionIri(input.articles.map(({ id }) => id)),
    type: 'AnnotationCollection',
    label: first === undefined || others.length > 0 ? input.notebook : first.title,
    total: items.length,
  }
  const id = `${about.id}#page-1`
  const page = { id, type: 'AnnotationPage', startIndex: 0, partOf: about, items }
  const collection = {
    '@context': 'http://www.w3.org/ns/anno.jsonld',
    ...about,
    generator: { type: 'Software', name: `Beleg ${input.version}` },
    generated: input.generatedAt,
    ...(items.length > 0 && { first: page, last: id }),
  }
  return `${JSON.stringify(collection, null, 2)}\n`
}
