import { z } from 'zod'
import { Status } from './claim.ts'
import { Id } from './id.ts'
import { Passage } from './passage.ts'

/** A passage in a note, and the article it stands in. */
export const QuotedPassage = z.object({ article: Id, passage: Passage })
export type QuotedPassage = z.infer<typeof QuotedPassage>

/** What is kept of a claim where it is put into a note: its words and status at that moment. */
export const PutClaim = z.object({ claim: Id, statement: z.string(), status: Status })
export type PutClaim = z.infer<typeof PutClaim>

/** A link from a note to an article, with the title it had then. */
export const LinkedArticle = z.object({ article: Id, title: z.string() })
export type LinkedArticle = z.infer<typeof LinkedArticle>

/** Something of the notebook that can be put into a note. */
export const NoteThing = z.discriminatedUnion('type', [
  QuotedPassage.extend({ type: z.literal('quote') }),
  PutClaim.extend({ type: z.literal('claim') }),
  LinkedArticle.extend({ type: z.literal('article') }),
])
export type NoteThing = z.infer<typeof NoteThing>
