import { z } from 'zod'
import { Claim } from './claim.ts'
import { Id, Time } from './id.ts'

/** `notebook.json` */
export const NotebookFile = z.looseObject({
  schemaVersion: z.literal(1),
  id: Id,
  name: z.string().min(1),
  createdAt: Time,
})
export type NotebookFile = z.infer<typeof NotebookFile>

/** `inbox.json`: claims that belong to no article. */
export const InboxFile = z.looseObject({
  schemaVersion: z.literal(2),
  nextSeq: z.int().nonnegative(),
  claims: z.array(Claim),
})
export type InboxFile = z.infer<typeof InboxFile>

/** `desk.json`: how the analyst left the window. Nothing in it is work; a damaged one is set aside. */
export const DeskFile = z.looseObject({
  schemaVersion: z.literal(1),
  /** Widths of library and cards in percent of the window. */
  panes: z.object({ library: z.number().min(0).max(100), cards: z.number().min(0).max(100) }),
  article: Id.nullable(),
  /** First visible UTF-16 offset of each article's text. */
  reading: z.record(Id, z.int().nonnegative()),
})
export type DeskFile = z.infer<typeof DeskFile>
