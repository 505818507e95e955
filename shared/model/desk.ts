import { z } from 'zod'
import { Id, Sha256, Time } from './id.ts'

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
const LensDesk = z.looseObject({ on: z.boolean(), classes: z.array(z.string()) })

/** Commands and articles that were used last, newest first. */
export const Recent = z.looseObject({ commands: z.array(z.string()), articles: z.array(Id) })
export type Recent = z.infer<typeof Recent>

/** How articles are set on the screen; names of a newer program stay. */
const TypeDesk = z.looseObject({
  face: z.string(),
  /** In percent of the usual size. */
  size: z.number().positive(),
  leading: z.string(),
  measure: z.string(),
})

/** What was chosen last for a report; names of a newer program stay. */
const ReportDesk = z.looseObject({ format: z.string(), choices: z.looseObject({}) })

/** That something was handed over: a digest of what it was about, in which format, and when. */
const HandedOver = z.looseObject({
  subject: Sha256,
  format: z.string(),
  at: Time,
  /** Of a search: the last twelve digits of the id of every claim it found. */
  found: z.string().optional(),
})
export type HandedOver = z.infer<typeof HandedOver>

/** How far an article has been read. */
export const Seen = z.looseObject({
  /** When it was opened last; null for one that never was. */
  at: Time.nullable(),
  /** The furthest that was on screen, a UTF-16 offset into its text. */
  reached: z.int().nonnegative(),
  /** `read` or `unread` where the analyst has said so, whatever was on screen; names of a newer program stay. */
  mark: z.string().nullable(),
})
export type Seen = z.infer<typeof Seen>

/** The articles that are open, in the order of their tabs, and the two that are beside each other. */
const TabsDesk = z.looseObject({
  open: z.array(Id),
  pair: z.looseObject({ left: Id, right: Id }).nullable(),
})

/** How the library is laid out and narrowed; names of a newer program stay. */
export const LibraryDesk = z.looseObject({
  sort: z.looseObject({ by: z.string(), descending: z.boolean() }),
  /** Which articles are shown: `all`, `unread`, or a collection's id. */
  shelf: z.string(),
  /** Articles with all of these are shown. */
  tags: z.array(z.string()),
  /** Whether the collections are unfolded. */
  shelves: z.boolean(),
})
export type LibraryDesk = z.infer<typeof LibraryDesk>

const shape = {
  /** Widths of library and cards in percent of the window. */
  panes: z.object({ library: z.number().min(0).max(100), cards: z.number().min(0).max(100) }),
  article: Id.nullable(),
  tabs: TabsDesk.optional(),
  /** Width of the left one of two articles beside each other, in percent of the room they share. */
  beside: z.number().min(0).max(100).optional(),
  /** First visible UTF-16 offset of each article's text. */
  reading: z.record(Id, z.int().nonnegative()),
  seen: z.record(Id, Seen).optional(),
  library: LibraryDesk.optional(),
  archive: ArchiveDesk.optional(),
  lens: LensDesk.optional(),
  /** How cards are listed; a name of a newer program stays. */
  cardOrder: z.string().optional(),
  /** The step of the tour that is shown, counted from 0; null where nobody is shown around. */
  tour: z.int().nonnegative().nullable().optional(),
  recent: Recent.optional(),
  type: TypeDesk.optional(),
  report: ReportDesk.optional(),
  /** Newest first. */
  handedOver: z.array(HandedOver).optional(),
}

/** `desk.json`: how the analyst left the window. Nothing in it is work; a damaged one is set aside. */
export const DeskFile = z.looseObject({ schemaVersion: z.literal(1), ...shape })
export type DeskFile = z.infer<typeof DeskFile>

/** How the window was left, without what only the file is about. */
export type Desk = z.infer<z.ZodObject<typeof shape>>

/** A change of the desk: what is named is replaced, what is said of single articles is added to what is said of others. */
export const DeskPatch = z.strictObject(shape).partial()
export type DeskPatch = z.infer<typeof DeskPatch>

/** Puts a change on a desk, or on another change that is still to be saved. */
export function withPatch<D extends DeskPatch>(desk: D, patch: DeskPatch): D {
  return {
    ...desk,
    ...patch,
    ...(patch.reading && { reading: { ...desk.reading, ...patch.reading } }),
    ...(patch.seen && { seen: { ...desk.seen, ...patch.seen } }),
  }
}
