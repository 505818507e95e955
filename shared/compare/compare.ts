import { blockStarts, type Block } from '../model/block.ts'
import { align } from './align.ts'
import { compareWords } from './compare-words.ts'
import type { ComparedRow, Piece } from './row.ts'

/** What differs between two captures of an article: their blocks side by side, and in those that changed the words. */
export function compare(before: readonly Block[], after: readonly Block[]): ComparedRow[] {
  const [left, right] = [sidesOf(before), sidesOf(after)]
  const pairs = align(
    before.map(({ text }) => text),
    after.map(({ text }) => text),
  )
  return pairs.map(([b, a]) => {
    const [was, is] = [b === null ? null : left[b], a === null ? null : right[a]]
    return {
      before: was ? was.block : null,
      after: is ? is.block : null,
      pieces: piecesOf(was?.text ?? null, is?.text ?? null),
    }
  })
}

function sidesOf(blocks: readonly Block[]) {
  const starts = blockStarts(blocks)
  return blocks.map(({ type, text }, index) => ({ text, block: { type, start: starts[index] ?? 0 } }))
}

function piecesOf(before: string | null, after: string | null): Piece[] {
  if (before === null) return [{ kind: 'added', text: after ?? '' }]
  if (after === null) return [{ kind: 'removed', text: before }]
  return before === after ? [{ kind: 'same', text: before }] : compareWords(before, after)
}
