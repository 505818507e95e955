import { z } from 'zod'

/** How many UTF-16 units of context a passage keeps on either side. */
export const CONTEXT = 32

/** An anchored span of a capture's text; offsets are UTF-16 units and never split a grapheme. */
export const Passage = z.object({
  exact: z.string().min(1),
  prefix: z.string(),
  suffix: z.string(),
  start: z.int().nonnegative(),
  end: z.int().positive(),
})
export type Passage = z.infer<typeof Passage>

/** How a passage stands in the text it is looked for in. Only `placed` and `changed` have a place. */
export const anchorStates = ['placed', 'changed', 'lost', 'ambiguous'] as const
export type AnchorState = (typeof anchorStates)[number]

/** True when two passages have the same words: the same text in normal form, wherever it stands. */
export function sameQuote(a: Passage, b: Passage): boolean {
  return a.exact.normalize('NFC') === b.exact.normalize('NFC')
}
