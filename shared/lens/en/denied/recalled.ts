import { testOf } from '../../frame.ts'
import type { Rule } from '../../rule.ts'
import { near, tokenAt, type Sentence } from '../../sentence.ts'
import { wordsOf } from '../../words.ts'
import { clauseStart, isBorder } from '../clause.ts'
import { isHarmless, isPosition, nextWord } from './harmless.ts'
import { isSaid } from './said.ts'

const CONTRACTED = `didn't didn’t hasn't hasn’t haven't haven’t hadn't hadn’t wasn't wasn’t weren't weren’t`
/** Who speaks of what they have not done. */
const THEY = testOf('i we he she they it my our his her their its nobody client clients who')
const PAST = /^(?:was|were|had|has|have|did)$/u
/** What has only not come about. */
const isOutcome =
  testOf(`hurt injured killed wounded arrested arrests arrest casualties injuries damage determined decided finished completed expected planned reported found needed required scheduled announced
  ruled reached recovered won beaten tested charged sentenced published elected employed here there able allowed spoken told used in on at by yet enough
  changed failed affected impressed aware seen heard possible`)
/** Who speaks against them, judges, or only looks into it. */
const isAgainst =
  testOf(`prosecutor prosecutors prosecution prosecuting judge jury court victim victims plaintiff plaintiffs petitioner accuser accusers complainant complainants coach critics opponents
  opposition activists witness witnesses detectives investigators experts analysts researchers study`)

/** “My client never met him”, “he had not signed it”: said where somebody has been accused some sentences before. */
export const recalled: Rule = {
  name: 'recalled',
  class: 'denied',
  words: wordsOf(`not never no none nobody ${CONTRACTED}`),
  beside: ['accusation', 'accused', 'denial', 'denying', 'denial-phrase'],
  recalls: 8,
  carriesOn: true,
  find(sentence, at) {
    const { lower, quotation } = tokenAt(sentence, at)
    const next = nextWord(sentence, at)
    // “attacked nobody”: what is negated stands before it.
    const isBehind = lower === 'nobody' && next === 'yet'
    if (!isBehind && (isHarmless(next) || isOutcome(next) || isPosition(sentence, at))) return null
    if (lower !== 'no' && next.endsWith('ing')) return null
    if (!isPast(sentence, at) || isSubordinate(sentence, at)) return null
    if (near(sentence, at, (token) => isAgainst(token.lower))) return null
    if (quotation === -1 && !isSaid(sentence, at)) return null
    if (!['no', 'none', 'nobody'].includes(lower) && !isOfThem(sentence, at)) return null
    return { cue: { from: at, to: at + 1 } }
  },
  examples: [
    'The clerk was accused of theft. He is 40. "I never touched the money," he said.',
    'The dealer was charged with fraud. The trial took a week. He said he had not signed the papers.',
    'The club is accused of racism. It rained. A spokesman said there had been no chanting.',
    'The clerk was accused of theft. It rained. His client had robbed nobody, the lawyer said.',
    'There is a scandal at the office. It rained. No files were destroyed, the department said.',
    'The bank is accused of fraud. It rained. "My client has cheated no one, and he has not lied," said the lawyer.',
  ],
  counterExamples: [
    '"I never touched the money," he said.',
    'The clerk was accused of theft. It rained. No arrests were made, police said.',
    'The clerk was accused of theft. It rained. No delay was expected, the operator said.',
    'The clerk was accused of theft. It rained. The train did not stop.',
    "The clerk was accused of theft. It rained. Police say it hasn't been possible to verify the list.",
    'The clerk was accused of theft. It rained. She said the train did not stop.',
    'The clerk was accused of theft. It rained. "I have never seen such rain," she said.',
  ],
}

/** “had not signed”, “never touched”, “no files were destroyed”. */
function isPast(sentence: Sentence, at: number): boolean {
  const { lower } = tokenAt(sentence, at)
  if (/n['’]t$/u.test(lower)) return true
  const before = tokenAt(sentence, at - 1).lower
  // “had attacked nobody”, “there had been no chanting”
  if (lower === 'nobody' && before.endsWith('ed')) return true
  if (lower === 'no' && before === 'been') return true
  if (lower === 'not') return PAST.test(tokenAt(sentence, at - 1).lower)
  if (lower === 'never')
    return (
      PAST.test(tokenAt(sentence, at - 1).lower) ||
      /ed$|^(?:met|took|did|had|gave|paid|sent|hit|lied|told|made|sold|bought|said|went)$/u.test(
        nextWord(sentence, at),
      )
    )
  return [1, 2, 3, 4].some(
    (step) =>
      PAST.test(tokenAt(sentence, at + step).lower) && !isOutcome(tokenAt(sentence, at + step + 1).lower),
  )
}

/** The subject before it stands for somebody spoken of. */
function isOfThem(sentence: Sentence, at: number): boolean {
  for (let other = at - 1; other >= Math.max(clauseStart(sentence, at), at - 4); other--)
    if (THEY(tokenAt(sentence, other).lower) || (other > 0 && tokenAt(sentence, other).capital)) return true
  return false
}

/** “if they had not signed”, “who have not paid”. */
function isSubordinate(sentence: Sentence, at: number): boolean {
  for (let other = at - 1; other > at - 6 && !isBorder(sentence, other); other--)
    if (
      /^(?:if|whether|unless|why|because|who|which|should|when|until)$/u.test(tokenAt(sentence, other).lower)
    )
      return true
  return false
}
