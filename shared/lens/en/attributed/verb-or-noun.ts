import { testOf } from '../../frame.ts'
import { tokenAt, type Sentence } from '../../sentence.ts'
import { isBorder } from '../clause.ts'
import type { SpeechForm } from '../speech-verbs.ts'
import { subjectOf } from '../subject.ts'
import { adverbs, auxiliaries, determiners, modals, prepositions } from '../words.ts'
import { hasContent } from './content.ts'

/** True where a form that may be a noun or an adjective too is a verb. */
export function isVerb(sentence: Sentence, at: number, kind: SpeechForm['kind']): boolean {
  const before = tokenAt(sentence, wordBefore(sentence, at)).lower
  if (kind === 'base') return isPlural(sentence, at) && !isNoun(sentence, at)
  if (kind === 'ing') return isBorder(sentence, at - 1) || isBe(before)
  // “there are fears that”
  if (kind === 'present') return !isNoun(sentence, at) && !isBe(before)
  return (
    !isNoun(sentence, at) &&
    !/^(?:having|that|than|as|when|if|be|been|being|is|are|was|were|got|get)$/u.test(before)
  )
}

/** True when the word before a plain form can be a plural subject: “officials say”, “they say”, “he will say”. */
function isPlural(sentence: Sentence, at: number): boolean {
  const { lower } = tokenAt(sentence, wordBefore(sentence, at))
  if (lower === 'will') return FORETOLD(tokenAt(sentence, at).lower) && hasContent(sentence, at)
  if (modals.has(lower) || modals.has(tokenAt(sentence, at - 1).lower)) return false
  const subject = subjectOf(sentence, at)
  if (!subject) return false
  let last = subject.from
  for (let other = subject.from; other < subject.to; other++) {
    const { lower: word } = tokenAt(sentence, other)
    if (word === 'and') return true
    if (prepositions.has(word)) break
    last = other
  }
  // “the newspaper's report”
  const { lower: head } = tokenAt(sentence, last)
  return PLURAL.test(head) && !/['’]s$/u.test(head)
}

const FORETOLD = testOf('say tell warn argue announce urge')
const PLURAL =
  /(?:[^su]s|ics|people|police|media|taliban|hezbollah|shabaab|they|we|i|you|who|many|some|others|both|most|few|men|women|children|here|there)$/u

/** Past adverbs to the word that decides what a form is. */
export function wordBefore(sentence: Sentence, at: number): number {
  let before = at - 1
  while (at - before < 5) {
    const { lower } = tokenAt(sentence, before)
    if (!adverbs.has(lower) && !(lower.endsWith('ly') && lower.length > 4)) break
    before--
  }
  return before
}

/** Forms of “be” and of “get”, as they make a passive. */
export const isBe = testOf("is are was were be been being am 're get gets got")

/** Behind an article, a possessive or a preposition stands no finite verb: “the reported losses”, “in claims”. */
export function isNoun(sentence: Sentence, at: number): boolean {
  const before = tokenAt(sentence, at - 1)
  const { lower } = before
  if (/^(?:this|that|these|those|all|both|one|others|some|many|most|more|several|few|her)$/u.test(lower))
    return false
  // “have since confirmed”
  if (RAISED.test(lower) && tokenAt(sentence, at).lower.endsWith('s')) return true
  // “the director's remarks”
  if (lower.endsWith('s') && tokenAt(sentence, at).lower.endsWith('s') && OWNS.test(lower)) return true
  if (lower === 'since' && auxiliaries.has(tokenAt(sentence, at - 2).lower)) return false
  return (
    determiners.has(lower) ||
    prepositions.has(lower) ||
    (lower === 'and' && determiners.has(tokenAt(sentence, at - 2).lower))
  )
}

const OWNS = /^(?!(?:he|she|who|there|it|that|what)['’]).*['’]s$/u

/** “raised questions”, “answered claims”: what follows is a noun. */
const RAISED =
  /^(?:rais(?:e|es|ed|ing)|ask(?:s|ed|ing)?|answer(?:s|ed|ing)?|pos(?:e|es|ed|ing)|fac(?:e|es|ed|ing)|return(?:s|ed|ing)?|new)$/u
