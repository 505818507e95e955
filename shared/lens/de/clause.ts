import { lastRemembered } from '../clauses.ts'
import { REACH, tokenAt, type Range, type Sentence } from '../sentence.ts'

const BORDERS = new Set(',;:–—()"„“”»«‚‘›‹.!?…')

/** True for a sign that ends a clause, and beside the sentence. */
export function isBorder(sentence: Sentence, at: number): boolean {
  const token = sentence.tokens[at]
  if (!token || token.kind !== 'sign') return !token
  return BORDERS.has(token.text) || (token.text === '-' && standsAlone(sentence, at))
}

/** A hyphen for a dash: “abgestürzt - keine Bestätigung”, but not “Ein- und Ausfahrt”. */
function standsAlone({ tokens }: Sentence, at: number): boolean {
  return at > 0 && (tokens[at - 1]?.end ?? 0) < (tokens[at]?.start ?? 0)
}

/** The first token of the clause that `at` stands in. Names and titles in quote marks or brackets do not end it. */
export const clauseStart = lastRemembered((sentence, at) => {
  let start = at
  while (start > 0 && at - start < REACH) {
    const before = start - 1
    if (!isBorder(sentence, before)) start--
    else {
      const skipped = skipAside(sentence, before, -1)
      if (skipped === before) break
      start = skipped + 1
    }
  }
  return start
})

/** The token after the last one of the clause. */
export const clauseEnd = lastRemembered((sentence, at) => {
  let end = at + 1
  while (end < sentence.tokens.length && end - at < REACH) {
    if (!isBorder(sentence, end)) end++
    else {
      const skipped = skipAside(sentence, end, 1)
      if (skipped === end) break
      end = skipped
    }
  }
  return end
})

/** An abbreviation's full stop, a short quotation or a short bracket: an aside within the clause. */
function skipAside(sentence: Sentence, at: number, step: 1 | -1): number {
  const token = tokenAt(sentence, at)
  const dot =
    token.text === '.' && at < sentence.tokens.length - 1 && tokenAt(sentence, at + 1).kind !== 'sign'
  if (dot) return at + step
  if (token.quotation !== -1 && token.text !== ',') {
    for (let other = at + step; Math.abs(other - at) <= 7; other += step)
      if (tokenAt(sentence, other).quotation !== token.quotation) return other
  }
  const partner = step === 1 ? ['(', ')'] : [')', '(']
  if (token.text === partner[0])
    for (let other = at + step; Math.abs(other - at) <= 6; other += step)
      if (tokenAt(sentence, other).text === partner[1]) return other + step
  return at
}

/** Where a bracket that closes at `at` opens; `at` without one: “des Amtes (BVA), Jan Moor, …”. */
export function beforeBracket(sentence: Sentence, at: number): number {
  if (tokenAt(sentence, at).text !== ')') return at
  for (let open = at - 1; open > at - 7; open--) if (tokenAt(sentence, open).text === '(') return open - 1
  return at
}

/** The clause that `at` stands in. */
export function clauseOf(sentence: Sentence, at: number): Range {
  return { from: clauseStart(sentence, at), to: clauseEnd(sentence, at) }
}

/** True for a match in a clause that says what would be: “wenn sie keine Auskunft erhält”. */
export function isConditional(sentence: Sentence, { from }: Range): boolean {
  return /^(?:wenn|falls|sofern|solange)$/u.test(tokenAt(sentence, clauseStart(sentence, from)).lower)
}
