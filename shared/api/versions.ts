import { z } from 'zod'
import type { ComparedRow } from '../compare/row.ts'
import type { CaptureInfo } from '../model/capture.ts'
import type { Status } from '../model/claim.ts'
import type { HighlightColor } from '../model/highlight.ts'
import { Id, Sha256 } from '../model/id.ts'
import type { Passage } from '../model/passage.ts'
import { method } from './method.ts'
import { Span } from './span.ts'

/**
 * What a newer capture did to a passage: `kept` where it was, `moved` elsewhere, `changed` in its words, `lost`, or `ambiguous`
 * because several places are as good as each other.
 */
export const outcomes = ['kept', 'moved', 'changed', 'ambiguous', 'lost'] as const
export type Outcome = (typeof outcomes)[number]

/** A highlight, or a claim at one of its appearances, before and after a capture came in. */
export interface ReviewItem {
  kind: 'highlight' | 'claim'
  id: Id
  /** The highlight or the appearance: what is placed. */
  anchored: Id
  seq: number
  outcome: Outcome
  /** Where it stood, in words the analyst had agreed to. */
  before: Passage
  /** Null for `lost` and `ambiguous`. */
  after: Passage | null
  by: 'program' | 'analyst'
  /** True while it is in doubt and the analyst has not looked. */
  undecided: boolean
  /** A claim's statement, a highlight's comment. */
  text: string
  status: Status | null
  color: HighlightColor | null
}

/** What became of an article's annotations in one of its captures, in the order of the text before. */
export interface Review {
  /** The capture before, and the reviewed one. */
  from: CaptureInfo
  to: CaptureInfo
  items: ReviewItem[]
}

export const versions = {
  /** The review of a capture, the newest where none is named; null for the first, which nothing came before. */
  'versions.review': method<Review | null>()(z.strictObject({ article: Id, capture: Sha256.optional() })),
  /** What differs between the texts of two captures. */
  'versions.compare': method<ComparedRow[]>()(z.strictObject({ article: Id, from: Sha256, to: Sha256 })),
  /** Where a passage stands in the newest capture, as the analyst says: where it was found, at a span, or nowhere. */
  'versions.place': method<null>()(
    z.strictObject({
      article: Id,
      anchored: Id,
      place: z.discriminatedUnion('at', [
        z.strictObject({ at: z.literal('found') }),
        z.strictObject({ at: z.literal('span'), span: Span }),
        z.strictObject({ at: z.literal('nowhere') }),
      ]),
    }),
  ),
  /** Leaves passages without a place in the newest capture, in one step of undo. */
  'versions.leave': method<null>()(z.strictObject({ article: Id, anchored: z.array(Id).min(1).max(20_000) })),
}
