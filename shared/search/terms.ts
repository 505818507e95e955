import { fold } from './fold.ts'

const WORDS = /\p{N}+(?:[.,'’\u00a0\u202f]\p{N}+)*|[\p{L}\p{N}]+/gu
const SHORTEST = 3
/** What German and English words end on in their other forms; never so much that less than four letters are left. */
const ENDINGS = /(?<=.{4})(?:ern|e[mnrs]|e|n|s)$/u
const EXPANDED = /(?<=[aou])e/gu

/** Words that hold sentences together in German and English, folded: what two texts share of them tells nothing. */
const EMPTY = new Set(
  (
    'aber als also auch auf aus bei bis das dass dem den der des die dies diese dieser doch durch ein eine einem einen einer ' +
    'eines er es fur hat haben hatte ich ihr ihre im in ist kann kein keine laut mehr mit nach nicht noch nur oder schon ' +
    'sein seine seit sich sie sind so soll sollen uber um und uns unter vom von vor war waren was wegen wenn werden wie wir ' +
    'wird wurde wurden zu zum zur zwischen ' +
    'about after all also and any are been but can could did does for from had has have her his how into its may more most ' +
    'not now one only other our out over said say says she should some such than that the their them then there these they ' +
    'this those under was were what when which who will with would you'
  ).split(' '),
)

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

/** Null for what tells nothing. */
function makeTerm(word: string): string | null {
  if (/^\p{N}/u.test(word)) return word.replace(/[^\p{L}\p{N}]/gu, '').toLowerCase()
  const folded = fold(word)
  if (folded.length < SHORTEST || EMPTY.has(folded)) return null
  return folded.replace(EXPANDED, '').replace(ENDINGS, '')
}
