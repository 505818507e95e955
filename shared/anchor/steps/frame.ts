import { CONTEXT, type Passage } from '../../model/passage.ts'
import { part, wordsAt } from '../text/part.ts'
import { sizeIn } from '../text/sizes.ts'
import { wordsOf, type Words } from '../text/words.ts'

/** The start and end of a quote from a text we do not have: nothing follows from its context being short. */
export const ELSEWHERE = Number.MAX_SAFE_INTEGER

/** How far around a quote its own text is taken for context, in words. */
export const REACH = 16

/** A quote among the words around it, in whatever text those stand: what is looked for. */
export interface Frame extends Words {
  /** The quote, in UTF-16 units of the text. */
  start: number
  end: number
  /** Its words: those that it has at least a part of, `to` excluded. */
  from: number
  to: number
  /** The number of its first word in the text. */
  base: number
}

/** A passage with the context it carries. */
export function frameOf({ prefix, exact, suffix, start }: Passage): Frame {
  const words = wordsOf(prefix + exact + suffix)
  const quote = { start: prefix.length, end: prefix.length + exact.length }
  const { from, to } = wordsAt(words, quote.start, quote.end)
  // Context that is not cut off ends where the text did; where it is, its outermost word may be only a part of one.
  const fromStart = start <= prefix.length
  const toEnd = (start !== ELSEWHERE && suffix.length < CONTEXT / 2) || suffix.endsWith('\n')
  const least = !fromStart && from > 0 && words.starts[0] === 0 ? 1 : 0
  const most =
    words.hashes.length -
    (!toEnd && to < words.hashes.length && words.ends.at(-1) === words.text.length ? 1 : 0)
  const frame = { ...part(words, least, most), ...quote, from: from - least, to: to - least, base: 0 }
  frame.opens[0] = fromStart ? 1 : 0
  return { ...frame, closed: toEnd }
}

/** A span of a text, with `reach` words of it on either side. */
export function frameIn(words: Words, start: number, end: number, reach: number): Frame {
  const { from, to } = wordsAt(words, start, end)
  const least = Math.max(0, from - reach)
  const most = Math.min(words.hashes.length, to + reach)
  return { ...part(words, least, most), start, end, from: from - least, to: to - least, base: least }
}

/** How many words a quote has to a reader. */
export function sizeOf(frame: Frame): number {
  return Math.ceil(sizeIn(frame, frame.from, frame.to) - TINY)
}

/** Parts of a word do not add up to it exactly. */
const TINY = 1e-6
