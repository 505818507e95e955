import { testOf } from '../frame.ts'
import type { LensClass } from '../mark.ts'
import type { Rule } from '../rule.ts'
import { tokenAt, type Range, type Sentence } from '../sentence.ts'
import { wordsOf } from '../words.ts'
import { clauseEnd, clauseStart } from './clause.ts'
import { withContractions } from './contractions.ts'
import { negationOf } from './negation.ts'

/** How many tokens behind a verb the question may begin that it leaves open. */
const QUESTION_REACH = 4

/** Verbs that say something when they are negated. All are lists of words in lower case. */
export interface NegatedVerbs {
  words: string
  /** Of each list one word has to stand in the clause. */
  and?: readonly string[]
  /** None of these may stand in the clause. */
  not?: string
  /** One of these has to follow: an indirect question. */
  asks?: string
  /** None of these may be what negates. */
  notBy?: string
}

/** A rule of verbs in the reach of a negation: “could not be independently verified”, “none of the reports were confirmed”. */
export function negated(data: {
  name: string
  class: LensClass
  sets: readonly NegatedVerbs[]
  unless?: (sentence: Sentence, cue: Range) => boolean
  examples: readonly string[]
  counterExamples: readonly string[]
}): Rule {
  const byWord = new Map<string, NegatedVerbs[]>()
  for (const given of data.sets) {
    const set = given.and ? { ...given, and: given.and.map(withContractions) } : given
    for (const word of wordsOf(set.words)) byWord.set(word, [...(byWord.get(word) ?? []), set])
  }
  const { name, examples, counterExamples } = data
  return {
    ...{ name, class: data.class, examples, counterExamples, words: [...byWord.keys()] },
    find(sentence, at) {
      const negation = negationOf(sentence, at)
      if (negation === -1) return null
      for (const set of byWord.get(tokenAt(sentence, at).lower) ?? []) {
        const to = endOf(sentence, at, set)
        if (to === -1 || !fits(sentence, at, negation, set)) continue
        const cue = { from: negation, to }
        if (!data.unless?.(sentence, cue)) return { cue }
      }
      return null
    },
  }
}

/** Where the cue ends; -1 without the question it needs. “did not know how to swim” leaves nothing open. */
function endOf(sentence: Sentence, at: number, { asks }: NegatedVerbs): number {
  if (asks === undefined) return at + 1
  const isAsked = testOf(asks)
  for (let other = at + 1; other <= at + QUESTION_REACH; other++)
    if (isAsked(tokenAt(sentence, other).lower))
      return tokenAt(sentence, other + 1).lower === 'to' ? -1 : other + 1
  return -1
}

function fits(sentence: Sentence, at: number, negation: number, { and, not, notBy }: NegatedVerbs): boolean {
  if (notBy !== undefined && testOf(notBy)(tokenAt(sentence, negation).lower)) return false
  const from = clauseStart(sentence, at)
  const to = clauseEnd(sentence, at)
  const words = sentence.tokens.slice(from, to).map(({ lower }) => lower)
  if (not !== undefined && words.some(testOf(not))) return false
  return (and ?? []).every((list) => words.some(testOf(list)))
}
