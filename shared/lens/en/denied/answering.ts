import type { Rule } from '../../rule.ts'
import { tokenAt, type Sentence } from '../../sentence.ts'
import { wordsOf } from '../../words.ts'
import { isBorder } from '../clause.ts'
import { auxiliaries } from '../words.ts'
import { isHarmless, isPosition, nextWord } from './harmless.ts'
import { isSaid } from './said.ts'

const CONTRACTED = `didn't didn’t hasn't hasn’t haven't haven’t hadn't hadn’t wasn't wasn’t weren't weren’t doesn't doesn’t isn't isn’t aren't aren’t
  don't don’t`

/** “He was never in the house”, in answer to an accusation in this sentence or the one before. */
export const answering: Rule = {
  name: 'answering',
  class: 'denied',
  words: wordsOf(`not never no none nothing nobody neither ${CONTRACTED}`),
  beside: ['accusation'],
  carriesOn: true,
  find(sentence, at) {
    const { lower } = tokenAt(sentence, at)
    if (
      isSupposed(sentence, at) ||
      (isHarmless(nextWord(sentence, at)) && !knowsNobody(sentence, at)) ||
      isPosition(sentence, at)
    )
      return null
    // “organizations that didn't report it”
    if ([1, 2].some((step) => /^(?:that|who|which)$/u.test(tokenAt(sentence, at - step).lower))) return null
    if (lower === 'not' && !auxiliaries.has(tokenAt(sentence, at - 1).lower)) return null
    if (MODAL.test(tokenAt(sentence, at - 1).lower)) return null
    if (/^(?:does|do|is|are)$/u.test(tokenAt(sentence, at - 1).lower) || /^(?:do|does|is|are)n/u.test(lower))
      return null
    if (lower === 'no' && !isSaidNot(sentence, at)) return null
    if (tokenAt(sentence, at).quotation === -1 && !isSaid(sentence, at)) return null
    return { cue: { from: at, to: at + 1 } }
  },
  examples: [
    'The clerk was accused of hiding the files. "The key was never in my desk," he said.',
    'The dealer was accused of bribing a clerk. He said he did not know the man.',
    'Neighbours alleged that the farm kept wolves. The owner said no animals were held there.',
  ],
  counterExamples: [
    '"The key was never in my desk," he said.',
    'The mayor was accused of waste. He said he was not in a position to say more.',
    'The clerk was accused of hiding the files. He would not comment, he said.',
    'The clerk was accused of hiding the files. The office is not far from the station.',
    'The mayor was accused of waste. "We are not worried," he said.',
    "The mayor was accused of waste. He thanked the papers that didn't print it.",
    'The mayor was accused of waste. "That is never acceptable," she said.',
    'The mayor was accused of waste. She said no new tax would be raised.',
    'The mayor was accused of waste. "I have nothing much to say," she said.',
    'The mayor was accused of waste. She said her view had not changed.',
  ],
}

/** “said no animals were held”: what is said not to have been. */
function isSaidNot(sentence: Sentence, at: number): boolean {
  return [2, 3, 4].some((step) => /^(?:was|were|had|has|have|did)$/u.test(tokenAt(sentence, at + step).lower))
}

/** “did not know the man”, “neither know nor met him”: who is accused has nothing to do with them. */
function knowsNobody(sentence: Sentence, at: number): boolean {
  return (
    /^(?:know|knew|known)$/u.test(nextWord(sentence, at)) &&
    [2, 3, 4].some((step) => KNOWN.test(tokenAt(sentence, at + step).lower)) &&
    ![2, 3].some((step) =>
      /^(?:what|who|why|how|if|whether|when|where)$/u.test(tokenAt(sentence, at + step).lower),
    )
  )
}

const KNOWN = /^(?:the|him|her|them|mr|ms|mrs|any|either|anyone|nor|of)$/u
const MODAL = /^(?:will|would|can|could|may|might|must|should|shall|to)$/u

function isSupposed(sentence: Sentence, at: number): boolean {
  for (let other = at - 1; other > at - 7 && !isBorder(sentence, other); other--)
    if (/^(?:if|whether|unless|why|because|who|which|should)$/u.test(tokenAt(sentence, other).lower))
      return true
  return false
}
