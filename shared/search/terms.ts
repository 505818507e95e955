import { fold } from './fold.ts'

const WORDS = /\p{N}+(?:[.,'’\u00a0\u202f]\p{N}+)*|[\p{L}\p{N}]+/gu
const SHORTEST = 3
/** What German and English words end on in their other forms; never so much that less than four letters are left. */
const ENDINGS = /(?<=.{4})(?:ern|e[mnrs]|e|n|s)$/u
const EXPANDED = /(?<=[aou])e/gu

/**
 * What a text is compared by: its words folded, without `e` behind `a`, `o` and `u` (so that ü, ue and u are one), without
 * their endings, and numbers without their separators. Each term with the word it was first made of.
 */
export function termsOf(text: string): Map<string, string> {
  const terms = new Map<string, string>()
  for (const [word] of text.matchAll(WORDS)) {
    const term = termOf(word)
    if (term !== null && !terms.has(term)) terms.set(term, word)
  }
  return terms
}

/** Words come again and again: each is looked at once. */
const known = new Map<string, string | null>()
const MOST_KNOWN = 100_000

function termOf(word: string): string | null {
  const term = known.get(word)
  if (term !== undefined) return term
  if (known.size >= MOST_KNOWN) known.clear()
  const made = makeTerm(word)
  known.set(word, made)
  return made
}

/** Null for what is too short to tell anything. */
function makeTerm(word: string): string | null {
  if (/^\p{N}/u.test(word)) return word.replace(/[^\p{L}\p{N}]/gu, '').toLowerCase()
  const folded = fold(word)
  if (folded.length < SHORTEST) return null
  return folded.replace(EXPANDED, '').replace(ENDINGS, '')
}
