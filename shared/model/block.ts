import { z } from 'zod'
import { BlockImage } from './image.ts'
import { Page } from './page.ts'

/** Inline formatting of `[start, end)` in UTF-16 units of the block's own text. */
export const Mark = z.object({
  start: z.int().nonnegative(),
  end: z.int().positive(),
  type: z.enum(['bold', 'italic', 'link']),
  href: z.string().optional(),
})
export type Mark = z.infer<typeof Mark>

const text = {
  text: z.string(),
  marks: z.array(Mark),
  /** The page the block begins on, and where in its text further pages begin. */
  ...Page.partial().shape,
  turns: z.array(Page.extend({ at: z.int().positive() })).optional(),
}

/**
 * The closed model every format is turned into. Flat on purpose: the text of a capture is the blocks' texts joined by
 * `\n`, so one list gives order, offsets and structure. Neighbouring items, quotes and cells form one list, quotation or table.
 */
export const Block = z.discriminatedUnion('type', [
  z.object({ type: z.literal('paragraph'), ...text }),
  z.object({ type: z.literal('heading'), level: z.int().min(1).max(6), ...text }),
  z.object({
    type: z.literal('item'),
    depth: z.int().min(0).max(8),
    ordered: z.boolean(),
    number: z.int().nonnegative().optional(),
    ...text,
  }),
  z.object({ type: z.literal('quote'), ...text }),
  z.object({ type: z.literal('code'), ...text }),
  z.object({
    type: z.literal('cell'),
    table: z.int().nonnegative(),
    row: z.int().nonnegative(),
    column: z.int().nonnegative(),
    header: z.boolean(),
    ...text,
  }),
  /** A picture. Its text is the caption, or without one what the source says for those who do not see it. */
  z.object({
    type: z.literal('image'),
    image: BlockImage,
    /** What the source says for those who do not see it, when its text is a caption; else empty. */
    alt: z.string(),
    ...text,
  }),
])
export type Block = z.infer<typeof Block>

/** The text all offsets of a capture refer to: NFC, LF, blocks joined by one `\n`. */
export function textOf(blocks: readonly Block[]): string {
  return blocks.map((block) => block.text).join('\n')
}

/** Where each block begins in {@link textOf}, in UTF-16 units. */
export function blockStarts(blocks: readonly Block[]): number[] {
  let next = 0
  return blocks.map((block) => {
    const start = next
    next += block.text.length + 1
    return start
  })
}
