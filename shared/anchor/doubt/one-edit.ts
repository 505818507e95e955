import type { Frame } from '../steps/frame.ts'
import { sameAtEdges } from '../text/rows.ts'
import type { Words } from '../text/words.ts'
import type { Found } from './edges.ts'

/** How many words a word may be that was edited: a name with an apostrophe, a number with its groups. */
const PARTS = 3

/** Which words of a quote, `to` excluded, have become one other, or nothing, or had one put in between; null where more was edited. */
export function oneEdit(
  { first, last }: Pick<Found, 'first' | 'last'>,
  frame: Frame,
  now: Words,
): { from: number; to: number } | null {
  const { from, to, hashes } = frame
  const [head, tail] = sameAtEdges(hashes.subarray(from, to), now.hashes.subarray(first, last + 1))
  const isOne = isOneWord(frame, from + head, to - tail) && isOneWord(now, first + head, last + 1 - tail)
  return isOne ? { from: from + head, to: to - tail } : null
}

/** True when some words, `to` excluded, are one to a reader, or none. */
function isOneWord({ text, starts, ends }: Words, from: number, to: number): boolean {
  return to <= from || (to - from <= PARTS && !/\s/u.test(text.slice(starts[from], ends[to - 1])))
}
