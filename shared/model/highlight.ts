import { z } from 'zod'
import { Id, Sha256, Time } from './id.ts'
import { ImportedFrom } from './imported-from.ts'
import { Passage } from './passage.ts'
import { Placement } from './placement.ts'

/** The five highlight colours, in the order of the keys 1-5. */
export const highlightColors = ['yellow', 'green', 'blue', 'pink', 'purple'] as const
export const HighlightColor = z.enum(highlightColors)
export type HighlightColor = z.infer<typeof HighlightColor>

/** A passage with a colour; may carry a comment and tags. `trashedAt` set means it lies in the trash. */
export const Highlight = z.looseObject({
  id: Id,
  seq: z.int().nonnegative(),
  capture: Sha256,
  passage: Passage,
  placements: z.array(Placement),
  color: HighlightColor,
  comment: z.string(),
  tags: z.array(z.string()),
  createdAt: Time,
  trashedAt: Time.nullable(),
  importedFrom: ImportedFrom.optional(),
})
export type Highlight = z.infer<typeof Highlight>
