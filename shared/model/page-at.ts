import { blockStarts, type Block } from './block.ts'
import type { Page } from './page.ts'

/** The page on which the unit at `offset` of the blocks' text stands; null where the document has no pages. */
export function pageAt(blocks: readonly Block[], offset: number): Page | null {
  const starts = blockStarts(blocks)
  const index = starts.findLastIndex((start) => start <= offset)
  const block = blocks[index]
  if (block?.page === undefined) return null
  const within = offset - (starts[index] ?? 0)
  const { page, pageLabel } = block.turns?.findLast(({ at }) => at <= within) ?? {
    page: block.page,
    pageLabel: block.pageLabel,
  }
  return { page, ...(pageLabel !== undefined && { pageLabel }) }
}
