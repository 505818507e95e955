import type { Frame } from '../steps/frame.ts'

/** What an edit costs, in bits, however many words it concerns, what each of these costs, and that a block ends within it. */
export const EDIT = 4
export const EDITED_WORD = 1
export const ACROSS_BLOCKS = 6

export const IMPOSSIBLE = -1e9

/** What it costs to begin with the words from `row` on. */
export function beginning({ from, opens }: Frame, row: number): number {
  if (row > from) return IMPOSSIBLE
  return row === 0 || opens[row] === 1 ? 0 : -EDIT
}

/** What it costs to end with the words before `row`. */
export function ending({ to, hashes, opens }: Frame, row: number): number {
  if (row < to) return IMPOSSIBLE
  return row === hashes.length || opens[row] === 1 ? 0 : -EDIT
}
