import uFuzzy from '@leeoniya/ufuzzy'
import { fold } from './fold.ts'

const EXPANDED = /(?<=[aou])e/gu

/** What stands between words. A list, because classes of Unicode take many times as long to look through ten thousand names. */
const BETWEEN = String.raw`[\s!-&(-/:-@\[-\`{-~…·]`

const fuzzy = new uFuzzy({
  interSplit: `${BETWEEN}+`,
  interBound: BETWEEN,
  intraSplit: null,
  intraBound: null,
  intraChars: String.raw`\S`,
  intraIns: Infinity,
})

/** How many words of what was typed are tried in any order. */
const PERMUTED = 3

/** Folded, with `ü`, `ue` and `u` as one, so that names are found in every German spelling. */
const keyOf = (text: string): string => fold(text).replace(EXPANDED, '')

/**
 * Looks through short texts for what was typed with letters left out: every word of it has to stand in a text, letter for
 * letter in that order and within one word. The answer names the texts by their place, best first; all of them for nothing.
 */
export function fuzzyFinder(texts: readonly string[]): (typed: string) => number[] {
  const keys = texts.map(keyOf)
  return (typed) => {
    const wanted = keyOf(typed.trim())
    if (wanted === '') return texts.map((_, index) => index)
    const [found, info, order] = fuzzy.search(keys, wanted, PERMUTED)
    // Signs alone are no words to it.
    if (!found) return keys.flatMap((key, index) => (key.includes(wanted) ? [index] : []))
    return order ? order.flatMap((at) => info.idx[at] ?? []) : found
  }
}
