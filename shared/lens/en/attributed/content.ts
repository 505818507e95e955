import { testOf } from '../../frame.ts'
import { tokenAt, type Sentence } from '../../sentence.ts'
import { clauseEnd, isBorder } from '../clause.ts'
import { auxiliaries, clauseWords, determiners, prepositions, pronouns, times } from '../words.ts'

const OPENS = testOf('that whether if how why what when who')

/** True when something reported stands around a verb: a quotation, a clause with “that”, a clause without, or the verb behind a comma. */
export function hasContent(sentence: Sentence, at: number): boolean {
  if (at > 0 && isBorder(sentence, at - 1) && tokenAt(sentence, at - 1).text !== '(') return true
  const end = clauseEnd(sentence, at)
  if (tokenAt(sentence, end).text === ':') return true
  if (isQuoted(sentence, at)) return true
  for (let next = at + 1; next < Math.min(end, at + 8); next++)
    if (OPENS(tokenAt(sentence, next).lower)) return true
  return opensClause(sentence, at + 1, end) || closesClause(sentence, at, end)
}

/** True when a quotation stands beside a verb. */
export function isQuoted(sentence: Sentence, at: number): boolean {
  for (let other = Math.max(0, at - 12); other < at + 12; other++)
    if (tokenAt(sentence, other).quotation !== -1) return true
  return false
}

/** “thinks the quota is too low”: a subject and its verb right behind. */
function opensClause(sentence: Sentence, from: number, end: number): boolean {
  const first = tokenAt(sentence, from)
  if (
    first.lower.length > 4 &&
    first.lower.endsWith('ing') &&
    !/^(?:.*thing|evening|morning|during|king|ring|spring|string)$/u.test(first.lower)
  )
    return true
  const nominative = /^(?:he|she|they|we|i|it|there|you)$/u.test(first.lower)
  if (nominative) return true
  if (
    !determiners.has(first.lower) &&
    !first.capital &&
    !pronouns.has(first.lower) &&
    !/(?:s|ing)$/u.test(first.lower)
  )
    return false
  for (let at = from + 1; at < Math.min(end, from + 12); at++) {
    const { lower } = tokenAt(sentence, at)
    if (FINITE.has(lower) || isPast(sentence, at)) return true
    if (clauseWords.has(lower)) return false
  }
  return false
}

/** “suggest the man confessed to his father”: a past that nothing but a verb can be. */
function isPast(sentence: Sentence, at: number): boolean {
  const { lower } = tokenAt(sentence, at)
  if (!lower.endsWith('ed') || lower.endsWith('eed')) return false
  const next = tokenAt(sentence, at + 1).lower
  return determiners.has(next) || next === 'to'
}

const FINITE = new Set([...auxiliaries].filter((word) => !/^(?:been|being|be)$/u.test(word)))

/** “…, the coach believes.” after a comma: the reported clause came first. */
function closesClause(sentence: Sentence, at: number, end: number): boolean {
  const next = tokenAt(sentence, at + 1)
  if (end - at > 4 && next.kind === 'word' && !prepositions.has(next.lower) && !times.has(next.lower))
    return false
  for (let other = at - 1; other > Math.max(0, at - 12); other--)
    if (tokenAt(sentence, other).text === ',') return other > 2
  return false
}
