import { isUnspaced } from './characters.ts'
import type { Words } from './words.ts'

/** Signs that join the parts of a name, a number or an address. */
const JOINING = "-‐‑.,:'’/@_+&"

/** Those that join the parts of a number only. */
const IN_NUMBER = '.,:'

/** True when a word and the one after it are parts of one word to a reader. */
export function joinsNext({ text, starts, ends }: Words, word: number): boolean {
  const sign = signBetween({ text, starts, ends }, word)
  if (sign === '') return false
  return !IN_NUMBER.includes(sign) || (isDigit(text, ends[word]! - 1) && isDigit(text, starts[word + 1]!))
}

/** The one sign that joins a word and the one after it; none where more stands between them, or something else. */
function signBetween({ text, starts, ends }: Pick<Words, 'text' | 'starts' | 'ends'>, word: number): string {
  const end = ends[word]
  if (end === undefined || starts[word + 1] !== end + 1) return ''
  const sign = text[end]!
  return JOINING.includes(sign) ? sign : ''
}

const isDigit = (text: string, at: number) => /\d/u.test(text[at] ?? '')

/**
 * What each of some words is to a reader, `to` excluded: one word; half of one, of a script without spaces; or its part of one that others
 * belong to as well, as the digit groups of a number do and the parts of a name.
 */
export function partsIn(words: Words, from: number, to: number): Float64Array {
  const { text, starts } = words
  const parts = new Float64Array(Math.max(0, to - from)).fill(1)
  for (let first = from; first < to;) {
    let next = first + 1
    while (next < to && signBetween(words, next - 1) !== '') next++
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
