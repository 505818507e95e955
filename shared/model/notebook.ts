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

/** How the archive is laid out, and the searches kept to be made again, each as the window wrote it. */
export const ArchiveDesk = z.looseObject({
  /** Shown columns in order, with their widths in px. */
  columns: z.array(z.looseObject({ id: z.string(), width: z.number().positive() })),
  facets: z.boolean(),
  sort: z.looseObject({ column: z.string(), descending: z.boolean() }).nullable(),
  group: z.string().nullable(),
  searches: z.array(z.looseObject({ id: Id, name: z.string().min(1), filter: z.looseObject({}) })),
})
export type ArchiveDesk = z.infer<typeof ArchiveDesk>

/** Whether the lens marks the text, and which of its classes are shown; names of a newer program stay. */
export const LensDesk = z.looseObject({ on: z.boolean(), classes: z.array(z.string()) })
export type LensDesk = z.infer<typeof LensDesk>

/** Commands and articles that were used last, newest first. */
export const Recent = z.looseObject({ commands: z.array(z.string()), articles: z.array(Id) })
export type Recent = z.infer<typeof Recent>

/** `desk.json`: how the analyst left the window. Nothing in it is work; a damaged one is set aside. */
export const DeskFile = z.looseObject({
  schemaVersion: z.literal(1),
  /** Widths of library and cards in percent of the window. */
  panes: z.object({ library: z.number().min(0).max(100), cards: z.number().min(0).max(100) }),
  article: Id.nullable(),
  /** First visible UTF-16 offset of each article's text. */
  reading: z.record(Id, z.int().nonnegative()),
  archive: ArchiveDesk.optional(),
  lens: LensDesk.optional(),
  recent: Recent.optional(),
})
export type DeskFile = z.infer<typeof DeskFile>
