import { z } from 'zod'
import { Claim } from './claim.ts'
import { Collection } from './collection.ts'
import { Id, Time } from './id.ts'

/** `notebook.json` */
export const NotebookFile = z.looseObject({
  schemaVersion: z.literal(1),
  id: Id,
  name: z.string().min(1),
  createdAt: Time,
})
export type NotebookFile = z.infer<typeof NotebookFile>

/** `inbox.json`: what belongs to no article, claims and the library's collections. */
export const InboxFile = z.looseObject({
  schemaVersion: z.literal(2),
  nextSeq: z.int().nonnegative(),
  claims: z.array(Claim),
  /** Not there before the first. */
  collections: z.array(Collection).optional(),
})
export type InboxFile = z.infer<typeof InboxFile>
