import { testOf } from '../../frame.ts'
import type { Rule } from '../../rule.ts'
import { near, tokenAt, type Sentence } from '../../sentence.ts'
import { wordsOf } from '../../words.ts'
import { clauseEnd, clauseStart, isBorder } from '../clause.ts'
import { adverbs, auxiliaries, clauseWords } from '../words.ts'
import { isSaid } from './said.ts'

const CONTRACTED = ['did', 'has', 'have', 'had', 'was', 'were', 'is', 'are', 'does', 'do'].flatMap((verb) => [
  `${verb}n't`,
  `${verb}n’t`,
])
const DENIALS = wordsOf(
  'denial denial-phrase denial-passive denying called-false is-false disavowed false-claims no-such plainly-not rebuttal rumour reportedly',
)
/** By how many letters a word is known again: “acquiring” in “acquisition”. */
const LETTERS = 5
/** What is not said, known or decided yet is no denial, nor what somebody would or should not do. */
const isWeak = testOf(
  `if whether unless why because how until yet just only merely enough longer comment* confirm* respond* answer* discuss disclos* elaborate specif* identif*
  nam* reveal* say speculat* provide* know* sure certain clear believe think expect* want need should must will would could can may might cannot
  say* found claimed accuse* court judge* jury critic* opponent* opposition prosecutor* evidence proof indication indications doubt`,
)
/** Names of claims and of who makes them say nothing about what was claimed. */
const isOfClaim = testOf(
  `alleg* accus* claim* report* rumor* rumour* charge* said* state* spoke* police* offic* compan* minist* presid* lawye* media* peopl* about* there* their* these* those*
  which* would* could* other* after* befor* first* years* month* today* monda* tuesd* wedne* thurs* frida* satur* sunda* being* never* nothi* nobody having any*`,
)

/** “There have been no talks about an acquisition”: what was told of shortly before is negated, where it is denied or only a rumour. */
export const echoed: Rule = {
  name: 'echoed',
  class: 'denied',
  words: [...wordsOf('no not never nothing none nobody neither'), ...CONTRACTED],
  beside: DENIALS,
  recalls: 3,
  carriesOn: true,
  find(sentence, at) {
    if (tokenAt(sentence, at).quotation === -1 && !isSaid(sentence, at) && !isAccordingTo(sentence, at))
      return null
    const from = clauseStart(sentence, at)
    const to = clauseEnd(sentence, at)
    const echo: string[] = []
    for (let other = from; other < to; other++) {
      const { lower, kind } = tokenAt(sentence, other)
      if (isWeak(lower)) return null
      if (
        other > at - SUBJECT &&
        kind === 'word' &&
        lower.length >= LETTERS &&
        !isOfClaim(lower) &&
        !isSmall(lower)
      )
        echo.push(lower.slice(0, LETTERS))
    }
    return echo.length === 0 || isSubordinate(sentence, at) ? null : { cue: { from: at, to: at + 1 }, echo }
  },
  examples: [
    'The bank denied the report about an acquisition. "We have no interest in acquiring them," it said.',
    'There are rumors that the firm sells addresses. The owner said it does not sell any addresses.',
    'The aide denied raising the contract with the mayor. According to her, the contract was not discussed.',
  ],
  counterExamples: [
    'The bank said it has no interest in acquiring them.',
    'The bank denied the report about an acquisition. "We have no cash machines here," it said.',
    'The bank denied the report about an acquisition. It said it would not comment on acquisitions.',
    'The bank denied the report about an acquisition. The acquisition did not pay.',
    'The bank denied the report about an acquisition. Critics said the acquisition was not discussed.',
  ],
}

/** How far before a negation what it negates begins: “the topic was not discussed”. */
const SUBJECT = 4
const isSmall = (lower: string) => adverbs.has(lower) || auxiliaries.has(lower) || clauseWords.has(lower)

function isAccordingTo(sentence: Sentence, at: number): boolean {
  return near(sentence, at, ({ lower }) => lower === 'according')
}

/** “who have not paid”, “that did not sell”: it only tells which ones. */
function isSubordinate(sentence: Sentence, at: number): boolean {
  for (let other = at - 1; other > at - 5 && !isBorder(sentence, other); other--)
    if (/^(?:who|which|when|where)$/u.test(tokenAt(sentence, other).lower)) return true
  return false
}
