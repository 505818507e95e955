import type { HighlightColor } from '../../../shared/model/highlight.ts'
import type { Time } from '../../../shared/model/id.ts'

/** Words that were marked in another tool, with as much context as it kept; `exact` is never blank. */
export interface ForeignQuote {
  exact: string
  prefix: string
  suffix: string
  /** Where the quote began in the text the other tool saw, which need not be ours. */
  start: { at: number; unit: 'utf-16' | 'code-point' } | null
  /** Of a stretch of which only its beginning is quoted: the words before which it ends. */
  until?: ForeignQuote
}

/** An annotation of another tool, before it is known where in the article it belongs. */
export interface ForeignAnnotation {
  /** Its id in the other tool, or one made of what it says. */
  id: string
  kind: 'highlight' | 'claim'
  /** Empty when it is about the document as a whole, or names its place by other means than words. */
  quotes: ForeignQuote[]
  comment: string
  tags: string[]
  color: HighlightColor | null
  /** Of a claim: what it says, empty when only the quote does; and how it was judged there, empty when it was not. */
  statement: string
  status: string
  /** Of a claim: who said it, and by what name its other appearances know it; empty when unknown. */
  speaker: string
  claim: string
  author: string
  /** When it was made, null when unknown. */
  createdAt: Time | null
  /** What it is about, as far as the file says; `capture` is the hash of the very version, empty when unknown. */
  document: { url: string; title: string; capture: string }
}

/** What a file of annotations looks like to the formats. */
export interface AnnotationFile {
  file: string
  text: string
  /** The parsed text, undefined where it is not JSON. */
  json: unknown
}

/** Its annotations, and the tool that `ForeignAnnotation.id` is an id of. */
export interface ForeignAnnotations {
  tool: string
  annotations: ForeignAnnotation[]
}
