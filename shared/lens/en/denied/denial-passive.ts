import { phrases } from '../contractions.ts'
import { near } from '../../sentence.ts'

const ACCUSED =
  /^(?:allegations?|claims?|accusations?|charges?|reports?|accounts?|story|stories|involvement|links?|rumou?rs?|suggestions?|versions?)$/u

/** “The allegations were denied by the ministry.” */
export const denialPassive = phrases({
  name: 'denial-passive',
  class: 'denied',
  patterns: [
    'was|were|been|is|are … denied|disputed|rejected|dismissed|refuted|contested|rebutted|contradicted|challenged … by',
    'was|were|been|is|are … dismissed|rejected … as',
  ],
  not: [
    'by a|the? court|judge|jury|voters',
    'not|never been? disputed|denied|contested|contradicted|challenged|refuted|rebutted|dismissed|rejected',
  ],
  unless: (sentence, { from }) => !near(sentence, from, ({ lower }) => ACCUSED.test(lower)),
  examples: [
    'The allegations were denied by the ministry.',
    'The allegations have been dismissed as absurd.',
  ],
  counterExamples: [
    'The claims were rejected by the court.',
    'They were denied entry by the guards.',
    'Its report has not been disputed by any paper.',
  ],
})
