import { tokenAt, type Sentence, type Speaker } from '../sentence.ts'
import { nounPhraseAt } from './noun-phrase.ts'
import { fillers, genitives, oblique, prepositions, times } from './words.ts'

/** A noun phrase that can be a subject. */
export function candidate(sentence: Sentence, from: number): Speaker | null {
  const { lower } = tokenAt(sentence, from)
  if (oblique.has(lower) || prepositions.has(lower)) return null
  const found = nounPhraseAt(sentence, from)
  return found?.pronoun && (lower === 'es' || lower === 'man') ? null : found
}

/** Past a small word or a group with a preposition; `from` when neither stands there. */
export function skip(sentence: Sentence, from: number): number {
  const { lower, kind, capital } = tokenAt(sentence, from)
  if (prepositions.has(lower)) return skipGroup(sentence, from + 1)
  // “wie es Ende Mai mitteilte”
  if (capital && times.has(lower)) return skipGroup(sentence, from)
  if (oblique.has(lower) && !fillers.has(lower)) return skipGroup(sentence, from)
  return fillers.has(lower) || (kind === 'word' && !capital && !genitives.has(lower)) ? from + 1 : from
}

/** Past the rest of a group with a preposition, an indirect object or a date. */
export function skipGroup(sentence: Sentence, from: number): number {
  let at = from
  let nouns = 0
  while (at - from < 10) {
    const { kind, capital, lower, text } = tokenAt(sentence, at)
    const isDate = kind === 'number' || (text === '.' && tokenAt(sentence, at - 1).kind === 'number')
    if (capital) nouns++
    else if (
      !(isDate || (nouns === 0 && kind === 'word') || (nouns > 0 && genitives.has(lower) && lower !== 'der'))
    )
      break
    at++
  }
  return Math.max(at, from)
}
