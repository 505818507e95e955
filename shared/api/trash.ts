import { z } from 'zod'
import { Id } from '../model/id.ts'
import { method } from './method.ts'
import type { TrashEntry } from './views.ts'

const Count = z.int().nonnegative()

/** How much leaves the trash for good, with all that belongs to it. */
export const TrashCounts = z.strictObject({
  articles: Count,
  captures: Count,
  notes: Count,
  highlights: Count,
  claims: Count,
  appearances: Count,
  evidence: Count,
  collections: Count,
})
export type TrashCounts = z.infer<typeof TrashCounts>

/**
 * A thing that stays in the trash because something that does not go needs it: a claim is made in it, evidence cites it, a note leads to
 * it, a claim was merged into it, a judgement rests on it.
 */
export interface TrashStaying extends TrashNeed {
  kind: 'article' | 'claim' | 'evidence'
  id: Id
  text: string
  /** What else needs it. */
  also: TrashNeed[]
}

/** `by` is the statement of the claim, or the title of the note's article. */
export interface TrashNeed {
  why: 'claim' | 'evidence' | 'note' | 'merged' | 'judgement'
  by: string
}

/** What emptying the trash would do, or did. */
export interface TrashOutlook {
  counts: TrashCounts
  staying: TrashStaying[]
}

export const trash = {
  'trash.list': method<TrashEntry[]>()(z.strictObject({})),
  'trash.restore': method<null>()(
    z.strictObject({
      kind: z.enum(['article', 'highlight', 'claim', 'evidence', 'appearance', 'collection']),
      id: Id,
      article: Id.nullable(),
    }),
  ),
  /** What would go for good and what would stay, of all of the trash or of one article in it. @throws `trash-unsure` */
  'trash.outlook': method<TrashOutlook>()(z.strictObject({ article: Id.optional() })),
  /**
   * Makes a backup, whose name it answers with, then removes it for good; undo does not reach behind that. With `expected`, what a
   * person agreed to, it is refused as `trash-changed` where anything else would go by now. @throws `trash-unsure`
   */
  'trash.empty': method<TrashOutlook & { backup: string | null }>()(
    z.strictObject({ article: Id.optional(), expected: TrashCounts.optional() }),
  ),
}
