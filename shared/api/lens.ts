import { z } from 'zod'
import type { LensReading } from '../lens/index.ts'
import type { LensLanguage } from '../lens/languages.ts'
import { Id, Sha256 } from '../model/id.ts'
import { method } from './method.ts'

/** What the lens sees in one capture of an article. */
export interface LensView extends LensReading {
  /** The language it was read as; null when the article's is none the lens knows, and then there are no marks. */
  language: LensLanguage | null
  capture: Sha256
}

export const lens = {
  /** Reads an article through the lens, in its newest capture where none is named. Changes nothing, sets no status. */
  'lens.read': method<LensView>()(z.strictObject({ article: Id, capture: Sha256.optional() })),
  /** Puts what `rules` say about a sentence aside, in this and in every newer version of the article that has it. */
  'lens.dismiss': method<null>()(
    z.strictObject({
      article: Id,
      sentence: z.string().trim().min(1),
      rules: z.array(z.string().min(1)).min(1).max(100),
    }),
  ),
  /** Suggests again what was put aside. */
  'lens.bringBack': method<null>()(z.strictObject({ article: Id, ids: z.array(Id).min(1) })),
}
