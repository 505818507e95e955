import { testOf } from '../frame.ts'
import { tokenAt, type Sentence } from '../sentence.ts'
import { isBorder } from './clause.ts'
import { adverbs, auxiliaries, clauseWords } from './words.ts'

/** How many tokens before a verb its negation is looked for. */
const FAR = 12
/** How many words that mean something may stand between: “none of the seven reports could be confirmed”, “not return calls or answer”. */
const MOST_AFTER_NO = 6
const MOST_AFTER_OR = 4

const isNot = /^(?:not|never|cannot|.*n['’]t)$/u
const isNo = testOf('no nor none neither nobody no-one nothing')
const isFailing = testOf('unable impossible difficult hard failed fails yet reluctant hesitant')
/** Between “not” and the verb these change nothing: “has not been able to”, “did not want to”. */
const isHelping = testOf(
  'to able want wanted wish wished willing ready prepared possible try trying been be yet any so far or',
)
const isHypothetical = testOf('if unless should whether')

/** Where the word stands that negates the verb at `at`; -1 when none does, or only in a condition. */
export function negationOf(sentence: Sentence, at: number): number {
  let words = 0
  let or = false
  for (let other = at - 1; other >= Math.max(0, at - FAR); other--) {
    const { lower } = tokenAt(sentence, other)
    const infinitive = tokenAt(sentence, other + 1).lower === 'to'
    if (isNot.test(lower)) {
      const reaches = words === 0 || (or && words <= MOST_AFTER_OR)
      return reaches && !infinitive && !isSupposed(sentence, other) ? other : -1
    }
    if (isNo(lower)) return words <= MOST_AFTER_NO && !isSupposed(sentence, other) ? other : -1
    if (isFailing(lower) && infinitive && words === 0) return other
    if (lower === 'or') or = true
    if (isHelping(lower) || auxiliaries.has(lower) || adverbs.has(lower) || lower.endsWith('ly')) continue
    if (tokenAt(sentence, other).text === ',') {
      const opens = insertionBefore(sentence, other)
      if (opens === -1) return -1
      other = opens
      continue
    }
    if (clauseWords.has(lower) || lower === 'but' || isBorder(sentence, other)) return -1
    words++
  }
  return -1
}

/** “has not, as of Tuesday, been confirmed”: the comma where an insertion opens that closes at `comma`; -1 for none. */
function insertionBefore(sentence: Sentence, comma: number): number {
  if (!auxiliaries.has(tokenAt(sentence, comma + 1).lower)) return -1
  for (let other = comma - 2; other > comma - 7; other--)
    if (tokenAt(sentence, other).text === ',') return other
  return -1
}

/** “if they do not confirm it”. */
function isSupposed(sentence: Sentence, at: number): boolean {
  for (let other = at - 1; other > at - 6 && !isBorder(sentence, other); other--)
    if (isHypothetical(tokenAt(sentence, other).lower)) return true
  return false
}
