import type { Rule } from '../../rule.ts'
import { tokenAt } from '../../sentence.ts'
import { wordsOf } from '../../words.ts'

/** Behind a denial, what is quoted goes on with it: “There was no such meeting.” */
export const denialGoesOn: Rule = {
  name: 'denial-goes-on',
  class: 'denied',
  words: wordsOf(
    "no never nothing none nobody didn't didn’t wasn't wasn’t haven't haven’t weren't weren’t hasn't hasn’t",
  ),
  beside: [
    'denial',
    'denial-phrase',
    'denial-passive',
    'denying',
    'called-false',
    'is-false',
    'disavowed',
    'false-claims',
    'denial-goes-on',
  ],
  carriesOn: true,
  find(sentence, at) {
    if (tokenAt(sentence, at).quotation === -1) return null
    // “no evidence to confirm it”: nothing is known, and nothing denied.
    if ([1, 2].some((step) => /^(?:evidence|comment|information)$/u.test(tokenAt(sentence, at + step).lower)))
      return null
    return { cue: { from: at, to: at + 1 } }
  },
  examples: [
    'The singer denied the report. "There was no such meeting," she said.',
    'He denied the charge. "We never spoke of money."',
    'He denied the charge. "We never spoke of money." "There was no meeting."',
  ],
  counterExamples: [
    '"There was no such meeting," she said.',
    'The singer denied the report. She never sang there again.',
    'The singer denied the report. The agency has "no corroborating evidence" for it.',
  ],
}
