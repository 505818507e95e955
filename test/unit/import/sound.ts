import { expect } from 'vitest'
import type { ArticleDraft } from '../../../electron/import/draft.ts'
import { ArticleMeta } from '../../../shared/model/article.ts'
import { Block, blockStarts, textOf } from '../../../shared/model/block.ts'
import { isKept } from '../../../shared/model/image.ts'

/** That a draft can be kept: every block is one, its offsets point at its text, and its text is clean. */
export function expectSound({ meta, blocks, images, highlights, extension }: ArticleDraft): void {
  const text = textOf(blocks)
  expect(ArticleMeta.safeParse(meta).error).toBeUndefined()
  expect(extension).toMatch(/^[a-z0-9]{1,8}$/)
  expect(text).toBe(text.normalize('NFC'))
  // oxlint-disable-next-line no-control-regex -- that there is none is what is shown
  expect(text).not.toMatch(/[\u0000-\u0008\u000b-\u001f\u007f-\u009f\u2028\u2029]|\p{Surrogate}/u)
  const starts = blockStarts(blocks)
  const kept = new Set(images.map(({ sha256 }) => sha256))
  for (const [index, block] of blocks.entries()) {
    const start = starts[index] ?? -1
    expect(text.slice(start, start + block.text.length)).toBe(block.text)
    expect(Block.safeParse(block).error).toBeUndefined()
    if (block.type === 'image' && isKept(block.image)) expect(kept).toContain(block.image.sha256)
    expect(block.type === 'code' || !block.text.includes('\n')).toBe(true)
    expect(block.marks.filter(({ start, end }) => start >= end || end > block.text.length)).toEqual([])
  }
  expect(highlights.filter(({ start, end }) => start < 0 || start >= end || end > text.length)).toEqual([])
}
