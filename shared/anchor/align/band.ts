import { ACROSS_BLOCKS } from './edit-costs.ts'
import type { Words } from '../text/words.ts'

/** Where a frame is read into a text. */
export interface Line {
  /** The word of the text that the first of the frame would be. */
  diagonal: number
  /** How far off this line to look, in words. */
  slack: number
  /** True when the quote is known to stand there word for word; then only its context is to be aligned. */
  wordForWord: boolean
}

/** The stretch of a text that a frame is read into, from the word before the first that its first may be. */
export interface Band {
  width: number
  /** The word of the text that the first of the frame would be, read as far left as possible. */
  base: number
  hashes: Int32Array
  /** Per word what it costs to take it for an edit of the one before it: more where a block begins. */
  costs: Float64Array
}

/** The band around a line of a text that so many words are read into. */
export function bandOf(text: Words, { diagonal, slack }: Line, rows: number): Band {
  const width = 2 * slack + 1
  const base = diagonal - slack
  const hashes = new Int32Array(rows + width + 1)
  const costs = new Float64Array(rows + width + 1)
  for (let at = 0; at < hashes.length; at++) {
    const place = base + at - 1
    if (place < 0 || place >= text.hashes.length) continue
    hashes[at] = text.hashes[place]!
    if (text.opens[place] === 1) costs[at] = ACROSS_BLOCKS
  }
  return { width, base, hashes, costs }
}
