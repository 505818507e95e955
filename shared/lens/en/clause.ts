import { lastRemembered } from '../clauses.ts'
import { REACH, tokenAt, type Range, type Sentence } from '../sentence.ts'

const BORDERS = new Set(',;:–—-()"“”‘’«».!?…`')

/** True for a sign that ends a clause, and beside the sentence. */
export function isBorder(sentence: Sentence, at: number): boolean {
  const token = sentence.tokens[at]
  if (!token || token.text === "''" || token.text === '``') return true
  if (token.text === "'") return token.quotation !== -1
  if (token.kind !== 'sign' || !BORDERS.has(token.text)) return token.text === '--'
  return !(token.text === '.' && isAbbreviated(sentence, at))
}

/** “Mr.”, “U.S.”: a full stop within the sentence. */
function isAbbreviated(sentence: Sentence, at: number): boolean {
  const next = tokenAt(sentence, at + 1)
  return at < sentence.tokens.length - 1 && next.kind !== 'sign' && tokenAt(sentence, at - 1).text.length <= 5
}

/** The first token of the clause that `at` stands in. */
export const clauseStart = lastRemembered((sentence, at) => {
  let start = at
  while (start > 0 && at - start < REACH && !isBorder(sentence, start - 1)) start--
  return start
})

/** The token after the last one of the clause. */
export const clauseEnd = lastRemembered((sentence, at) => {
  let end = at + 1
  while (end < sentence.tokens.length && end - at < REACH && !isBorder(sentence, end)) end++
  return end
})

/** The clause that `at` stands in. */
export function clauseOf(sentence: Sentence, at: number): Range {
  return { from: clauseStart(sentence, at), to: clauseEnd(sentence, at) }
}

/** “if there is any evidence”, “when the cause is uncertain”, “requires her to provide an explanation”: nothing of the kind has happened. */
export function isSupposed(sentence: Sentence, { from, to }: Range): boolean {
  for (let at = from; at < to; at++) if (REQUIRES.test(tokenAt(sentence, at).lower)) return true
  for (let at = from; at > from - 8 && !isBorder(sentence, at); at--)
    if (SUPPOSES.test(tokenAt(sentence, at).lower)) return true
  return false
}

const SUPPOSES = /^(?:if|when|whenever|unless|must|requir(?:es?|ed|ing))$/u
const REQUIRES = /^requires?$/u
