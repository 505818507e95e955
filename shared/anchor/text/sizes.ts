import { isUnspaced } from './characters.ts'
import type { Words } from './words.ts'

/** Signs that join the parts of a name, a number or an address. */
const JOINING = /^[-‐‑.,:'’/@_+&]$/u

/** Signs that join the parts of a number only. */
const IN_NUMBER = /^[.,:]$/u

/** True when a word and the one after it are parts of one word to a reader. */
export function joinsNext({ text, starts, ends }: Words, word: number): boolean {
  const [end, next] = [ends[word], starts[word + 1]]
  if (end === undefined || next === undefined) return false
  const sign = text.slice(end, next)
  if (!JOINING.test(sign)) return false
  return !IN_NUMBER.test(sign) || (isDigit(text, end - 1) && isDigit(text, next))
}

const isDigit = (text: string, at: number) => /\d/u.test(text[at] ?? '')

/**
 * What each of some words is to a reader, `to` excluded: one word; half of one, of a script without spaces; or its part of one that others
 * belong to as well, as the digit groups of a number do and the parts of a name.
 */
export function partsIn({ text, starts, ends }: Words, from: number, to: number): Float64Array {
  const parts = new Float64Array(Math.max(0, to - from)).fill(1)
  for (let first = from; first < to;) {
    let next = first + 1
    while (next < to && JOINING.test(text.slice(ends[next - 1], starts[next]))) next++
    if (next - first > 1) parts.fill(1 / (next - first), first - from, next - from)
    else if (isUnspaced(text.charCodeAt(starts[first]!))) parts[first - from] = 1 / 2
    first = next
  }
  return parts
}

/** How many words some words are to a reader, `to` excluded. */
export function sizeIn(words: Words, from: number, to: number): number {
  return partsIn(words, from, to).reduce((sum, part) => sum + part, 0)
}
