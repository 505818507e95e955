import { z } from 'zod'
import { Status } from '../model/claim.ts'
import { HighlightColor } from '../model/highlight.ts'
import { Id } from '../model/id.ts'
import { Note } from '../model/note.ts'
import { BulkChange } from './archive.ts'
import { method } from './method.ts'
import { Span } from './span.ts'
import type { UndoState, UndoStep } from './undo.ts'
import type { NoteClaim, NoteVersion, ClaimDetail, ClaimView, HighlightView } from './views.ts'

/** What can be done to many cards of an article at once: what suits claims only leaves highlights as they are, and the other way round. */
export const CardChange = z.discriminatedUnion('type', [
  ...BulkChange.options,
  z.strictObject({ type: z.literal('color'), color: HighlightColor }),
])
export type CardChange = z.infer<typeof CardChange>

/** Each tag once: what is tagged twice with the same is tagged with it. */
const tags = z
  .array(z.string().min(1).max(200))
  .max(100)
  .transform((given) => [...new Set(given)])

export const annotations = {
  'highlights.add': method<HighlightView>()(
    z.strictObject({ article: Id, span: Span, color: HighlightColor, comment: z.string(), tags }),
  ),
  'highlights.change': method<HighlightView>()(
    z.strictObject({
      article: Id,
      id: Id,
      color: HighlightColor.optional(),
      comment: z.string().optional(),
      tags: tags.optional(),
    }),
  ),
  'highlights.trash': method<null>()(z.strictObject({ article: Id, id: Id })),
  /** A new claim; it starts unconfirmed, a further status is recorded as the analyst's first change. */
  'claims.add': method<ClaimView>()(
    z.strictObject({
      article: Id,
      span: Span,
      statement: z.string(),
      speaker: z.string(),
      cue: z.string().optional(),
      tags,
      status: Status,
      reason: z.string(),
      /** The day to look at it again. */
      recheck: z.iso.date().optional(),
    }),
  ),
  'claims.change': method<ClaimDetail>()(
    z.strictObject({
      id: Id,
      statement: z.string().optional(),
      speaker: z.string().optional(),
      cue: z.string().optional(),
      tags: tags.optional(),
    }),
  ),
  /** The analyst's judgement; confirming and refuting ask for a basis: live evidence of the claim, or a reason. */
  'claims.status': method<ClaimDetail>()(
    z.strictObject({ id: Id, status: Status, reason: z.string(), evidence: z.array(Id).optional() }),
  ),
  'claims.trash': method<null>()(z.strictObject({ id: Id })),
  /** One change of many cards, in one step of undo. Says how many were changed. */
  'cards.bulk': method<{ changed: number }>()(
    z.strictObject({
      article: Id,
      highlights: z.array(Id).max(20_000),
      claims: z.array(Id).max(20_000),
      change: CardChange,
    }),
  ),
  'notes.save': method<null>()(z.strictObject({ article: Id, content: Note.shape.content.nullable() })),
  /** The kept versions of an article's note, newest first. */
  'notes.versions': method<NoteVersion[]>()(z.strictObject({ article: Id })),
  /** What a version says. */
  'notes.version': method<Note['content']>()(z.strictObject({ article: Id, version: z.string() })),
  /** Keeps the note as it is on disk now, whatever is written next. */
  'notes.keep': method<null>()(z.strictObject({ article: Id })),
  /** How claims a note shows stand now; one that is gone is not among them, one in the trash says so. */
  'notes.claims': method<NoteClaim[]>()(z.strictObject({ ids: z.array(Id).max(1000) })),
  /** Articles whose notes lead to a claim or an article. */
  'notes.mentions': method<{ id: Id; title: string }[]>()(z.strictObject({ id: Id })),
  /** What could be taken back and done again. */
  'undo.state': method<UndoState>()(z.strictObject({})),
  /** Takes the newest step back, or one that is named, also from under newer ones; `done` is null where there is none. */
  'undo.undo': method<{ done: UndoStep | null; state: UndoState }>()(
    z.strictObject({ step: z.int().optional() }),
  ),
  'undo.redo': method<{ done: UndoStep | null; state: UndoState }>()(z.strictObject({})),
}
