import { blockStarts, type Block } from '../model/block.ts'
import { align, type Pair } from './align.ts'
import { compareWords } from './compare-words.ts'
import type { ComparedRow, Piece } from './row.ts'

/** What differs between two captures of an article: their blocks side by side, and in those that changed the words. */
export function compare(before: readonly Block[], after: readonly Block[]): ComparedRow[] {
  const [left, right] = [sidesOf(before), sidesOf(after)]
  const rows = compareTexts(
    before.map(({ text }) => text),
    after.map(({ text }) => text),
  )
  return rows.map(({ pair: [b, a], pieces }) => ({
    before: (b === null ? null : left[b]) ?? null,
    after: (a === null ? null : right[a]) ?? null,
    pieces,
  }))
}

/** What differs between two lists of paragraphs: which belong together, and what became of their words. */
export function compareTexts(
  before: readonly string[],
  after: readonly string[],
): { pair: Pair; pieces: Piece[] }[] {
  return align(before, after).map((pair) => {
    const [b, a] = pair
    const [was, is] = [b === null ? null : before[b], a === null ? null : after[a]]
    return { pair, pieces: piecesOf(was ?? null, is ?? null) }
  })
}

function sidesOf(blocks: readonly Block[]) {
  const starts = blockStarts(blocks)
  return blocks.map(({ type }, index) => ({ type, start: starts[index] ?? 0 }))
}

function piecesOf(before: string | null, after: string | null): Piece[] {
  if (before === null) return [{ kind: 'added', text: after ?? '' }]
  if (after === null) return [{ kind: 'removed', text: before }]
  return before === after ? [{ kind: 'same', text: before }] : compareWords(before, after)
}
