import type { Block } from '../model/block.ts'

/** A run of words in a comparison. */
export interface Piece {
  kind: 'same' | 'removed' | 'added'
  text: string
}

/** A block of one of the two texts: what it is, and where it begins in its text in UTF-16 units. */
export interface ComparedBlock {
  type: Block['type']
  start: number
}

/**
 * A block before and after; null where it has no counterpart. The pieces that are not `added` are the text before, those that are
 * not `removed` the text after.
 */
export interface ComparedRow {
  before: ComparedBlock | null
  after: ComparedBlock | null
  pieces: Piece[]
}

/** True for a row in which nothing differs. */
export function isSame({ pieces }: ComparedRow): boolean {
  return pieces.every(({ kind }) => kind === 'same')
}
