import { testOf } from '../../frame.ts'
import type { Rule } from '../../rule.ts'
import { tokenAt, type Sentence } from '../../sentence.ts'
import {
  hasElsewhere,
  isFinal,
  isOfThing,
  isPointing,
  isStatement,
  isStrong,
  untrueWords,
} from './untrue-words.ts'

/** To call it so. */
const CALLS = `denouncing slamming branding labelling labeling termed terms terming blasting decrying condemning characterizing called calls calling call described
  describes describing describe dismissed dismisses dismissing dismiss branded brands labelled labeled labels slammed slams denounced denounces
  blasted rejected rejects rejecting decried condemned deemed considers considered speaks spoke spoken scoffed scoffs laughed laughs
  characterized characterised declared exposed exposes unmasked outed flagged revealed debunked`
/** How far before the word a verb of calling is looked for, and how far where “as” leads up to it: “described a video of the raid as false”. */
const CALL_REACH = 14
const AS_REACH = 26

const isCall = testOf(CALLS)

/** Somebody calls a statement untrue. */
export const calledFalse: Rule = {
  name: 'called-false',
  class: 'denied',
  words: untrueWords,
  find(sentence, at) {
    if (hasElsewhere(sentence, at) || isOfThing(sentence, at)) return null
    const call = callBefore(sentence, at)
    const from = call === -1 ? exclamationAt(sentence, at) : call
    return from === -1 ? null : { cue: { from, to: at + 1 } }
  },
  examples: [
    'The player called the rumour "total rubbish".',
    'The government speaks of misinformation.',
    'The campaign called the charges unsubstantiated.',
    'The dealer called the report just a rumor.',
    'He dismissed as nonsense the claims about his taxes.',
    '"Complete fabrication," the embassy said.',
    'The police described a video of an attack on a truck loaded with rice by some people of the town as false.',
    'The recording was exposed as a forgery.',
  ],
  counterExamples: [
    'The picture hangs the wrong way round.',
    'The fake now hangs in a museum.',
    'She called the plan absurd.',
    'Traders called it a false dawn.',
    'Editors were told that he "fabricated" the offer.',
    'They obtained the signatures under what were termed false pretenses.',
  ],
}

/** “Total nonsense,” the player said: where a quotation opens that says no more than that; -1 for none. */
function exclamationAt(sentence: Sentence, at: number): number {
  const { lower, quotation } = tokenAt(sentence, at)
  if (quotation === -1 || !isStrong(lower) || !/^[,.!?]$/u.test(tokenAt(sentence, at + 1).text)) return -1
  for (let other = at - 1; other > at - 5; other--) {
    const before = tokenAt(sentence, other)
    if (before.kind === 'sign') return before.quotation === quotation ? other + 1 : -1
  }
  return -1
}

function callBefore(sentence: Sentence, at: number): number {
  const strong = isFinal(sentence, at)
  const reach = [1, 2].some((step) => tokenAt(sentence, at - step).lower === 'as') ? AS_REACH : CALL_REACH
  let statement = [1, 2, 3, 4].some((step) => isStatement(tokenAt(sentence, at + step).lower))
  for (let other = at - 1; other >= Math.max(0, at - reach); other--) {
    const { lower, text } = tokenAt(sentence, other)
    if (/^[.;!?]$/u.test(text)) return -1
    if (isCall(lower)) {
      const of = tokenAt(sentence, other + 1).lower === 'of'
      const before = [1, 2, 3, 4, 5, 6].some((step) => isStatement(tokenAt(sentence, other - step).lower))
      return statement || before || (strong && of) ? other : -1
    }
    if (isStatement(lower) || (strong && isPointing(lower))) statement = true
  }
  return -1
}
