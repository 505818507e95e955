import { blockStarts, type Block } from '../../shared/model/block.ts'
import type { DraftHighlight } from './draft.ts'

/** Highlights of the blocks' text as they stand in it when the blocks at the places in `gone`, which have no text, are not there. */
export function movedBy(
  gone: readonly number[],
  blocks: readonly Block[],
  highlights: readonly DraftHighlight[],
): DraftHighlight[] {
  const starts = blockStarts(blocks)
  const moved = (offset: number) => offset - gone.filter((index) => (starts[index] ?? 0) < offset).length
  return highlights.map((highlight) => ({
    ...highlight,
    start: moved(highlight.start),
    end: moved(highlight.end),
  }))
}
