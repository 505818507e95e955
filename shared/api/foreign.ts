import { z } from 'zod'
import { Id } from '../model/id.ts'
import { method } from './method.ts'

/** The largest file of annotations that is taken in, in bytes. */
export const MAX_ANNOTATION_BYTES = 32 * 1024 * 1024

/** What became of the annotations in a file. */
export interface BroughtIn {
  /** Those that have a place in the article now. */
  added: number
  /** Those that were there already, or stand twice in the file. */
  skipped: number
  /** Those that were kept with their quote, but have no place: the quote is not there, or at several places, or there is none. */
  lost: number
  /** Those of other documents, which were left out. */
  elsewhere: number
}

export const foreign = {
  /** Brings in annotations another tool has made of this article. `bytes` is base64. */
  'annotations.import': method<BroughtIn>()(
    z.strictObject({ article: Id, file: z.string(), bytes: z.base64() }),
  ),
}
