import { z } from 'zod'
import { CaptureInfo } from './capture.ts'
import { Appearance, Claim } from './claim.ts'
import { Dismissal } from './dismissal.ts'
import { Highlight } from './highlight.ts'
import { Id, Time } from './id.ts'
import { Note } from './note.ts'
import { ProvenanceEntry } from './provenance.ts'

/** What is said about an article; every field may be empty but the title. Texts are kept as given. */
export const ArticleMeta = z.object({
  title: z.string().min(1),
  authors: z.array(z.string()),
  publisher: z.string(),
  url: z.string(),
  /** When it was published as the source states it: a year, a date or a full time; empty when unknown. */
  published: z.string(),
  /** BCP 47 tag, empty when unknown. */
  language: z.string(),
})
export type ArticleMeta = z.infer<typeof ArticleMeta>

/**
 * `articles/<id>/record.json`: all that belongs to one article. Unknown fields are kept. The newest capture is the last.
 * What is deleted stays in its list with `trashedAt` set: the trash moves nothing and restoring loses nothing.
 */
export const ArticleRecord = z.looseObject({
  schemaVersion: z.literal(3),
  id: Id,
  /** The next sequence number to give out in this record. */
  nextSeq: z.int().nonnegative(),
  ...ArticleMeta.shape,
  createdAt: Time,
  trashedAt: Time.nullable(),
  captures: z.array(CaptureInfo).min(1),
  provenance: z.array(ProvenanceEntry),
  highlights: z.array(Highlight),
  claims: z.array(Claim),
  appearances: z.array(Appearance),
  note: Note.nullable(),
  /** Not there before the first. */
  dismissals: z.array(Dismissal).optional(),
  /** Under what it is kept in the library, see `Filing`; not there before the first. */
  tags: z.array(z.string()).optional(),
  collections: z.array(Id).optional(),
})
export type ArticleRecord = z.infer<typeof ArticleRecord>

/** True for what does not lie in the trash. */
export function isLive(entity: { trashedAt: string | null }): boolean {
  return entity.trashedAt === null
}
