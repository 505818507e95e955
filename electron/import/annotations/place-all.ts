import { resolver, type Resolution } from '../../../shared/anchor/resolve.ts'
import { ofArticle, type Document } from './documents.ts'
import type { ForeignAnnotation } from './foreign.ts'
import { idOf, isKnown, type Known } from './known.ts'
import { parseAnnotations } from './parse.ts'
import { placer } from './place.ts'
import { unreadable } from './unreadable.ts'

/** A file of annotations, and the article they are to be placed in. */
export interface AnnotationWork {
  file: string
  bytes: Uint8Array
  text: string
  article: Document
  known: Known
}

/** An annotation with what was found for each of its quotes; `places` is null for one the article has already. */
export interface PlacedAnnotation {
  annotation: ForeignAnnotation
  places: Resolution[] | null
}

/** The annotations of the article in a file; `elsewhere` counts those of other documents. */
export interface PlacedAnnotations {
  tool: string
  annotations: PlacedAnnotation[]
  elsewhere: number
}

/** More than anybody makes of one article. */
const MAX_ANNOTATIONS = 20_000

/**
 * Reads the annotations in a file and looks for their quotes in the article.
 * @throws BelegError as `parseAnnotations`
 */
export function placeAll({ file, bytes, text, article, known }: AnnotationWork): PlacedAnnotations {
  const { tool, annotations } = parseAnnotations(file, bytes)
  const own = ofArticle(annotations, article, text)
  if (own.length > MAX_ANNOTATIONS) throw unreadable(file, `more than ${MAX_ANNOTATIONS} annotations`)
  const place = placer(text, resolver(text))
  const placed = own.map((annotation) => ({
    annotation,
    places: isKnown(known, tool, idOf(annotation))
      ? null
      : annotation.quotes.map((quote) => place(quote, annotation.document.capture === article.capture)),
  }))
  return { tool, annotations: placed, elsewhere: annotations.length - own.length }
}
