import { SHORT } from './judge.ts'

/** The share of its words that an edited form of a quote has at least. */
const LEFT = 1 / 3
/** How many times as long as the quote an edited form may be. */
const LONGER = 3

/** True when an edited form of a quote may be among some words: of a short one no word may be left. */
export function isLeft(quote: Int32Array, words: Int32Array): boolean {
  return quote.length <= SHORT ? words.length > 0 : hasPart(quote, words, LEFT)
}

/** True when more than that share of the words of a quote stand near each other among others. */
export function hasPart(quote: Int32Array, words: Int32Array, share: number): boolean {
  // Per word how many more of it the quote has than the words that are looked at.
  const missing = new Map<number, number>()
  for (const word of quote) missing.set(word, (missing.get(word) ?? 0) + 1)
  const reach = quote.length * LONGER
  let count = 0
  for (let at = 0; at < words.length; at++) {
    const [next, past] = [words[at]!, words[at - reach]]
    const freed = past === undefined ? undefined : missing.get(past)
    if (freed !== undefined) {
      missing.set(past!, freed + 1)
      if (freed >= 0) count--
    }
    const wanted = missing.get(next)
    if (wanted !== undefined) {
      missing.set(next, wanted - 1)
      if (wanted > 0) count++
    }
    if (count > share * quote.length) return true
  }
  return false
}
