import type { AnnotationFile, ForeignAnnotations } from './foreign.ts'
import { isHypothesis, readHypothesis } from './hypothesis.ts'
import { isReadwise, readReadwise } from './readwise.ts'
import { isWebAnnotation, readWebAnnotations } from './web-annotation.ts'

/** A kind of file with annotations. A further one is a file of its own and a line below. */
export interface AnnotationFormat {
  id: string
  /** Whether this file is of the format; the first that says so reads it. */
  detects(source: AnnotationFile): boolean
  /** @throws BelegError `annotations-unreadable` */
  read(source: AnnotationFile): ForeignAnnotations
}

/** Every kind there is, the most particular first. */
export const annotationFormats: readonly AnnotationFormat[] = [
  { id: 'web-annotation', detects: isWebAnnotation, read: readWebAnnotations },
  { id: 'hypothesis', detects: isHypothesis, read: readHypothesis },
  { id: 'readwise', detects: isReadwise, read: readReadwise },
]
