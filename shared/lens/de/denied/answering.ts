import { hasWord, testOf } from '../../frame.ts'
import type { Rule } from '../../rule.ts'
import { near, tokenAt, type Range, type Sentence } from '../../sentence.ts'
import { wordsOf } from '../../words.ts'
import { clauseOf } from '../clause.ts'
import { HARMLESS, isAgainst } from './harmless.ts'

/** Who answers: the accused and who speaks for them, as they stand beside their verb. */
const THEY = `er sie man ich wir mandant mandantin angeklagte angeklagter angeklagten beschuldigte beschuldigter beschuldigten
  *unternehmen *konzern *firma *ministerium *behörde *armee *regierung *verein`
const isReportedVerb = testOf('habe hätten hätte sei seien wäre wären')
const isOwnVerb = testOf('habe haben hatte hatten bin sind war waren')
/** “Er habe ihn nicht berührt”, in answer to an accusation in this sentence or the one before. */
export const answering: Rule = {
  name: 'answering',
  class: 'denied',
  words: wordsOf('nicht nie niemals nichts niemanden niemandem kein keine keinen keinerlei'),
  beside: ['accusation', 'accused', 'denial', 'denying', 'denial-phrase', 'answering'],
  carriesOn: true,
  find(sentence, at) {
    const clause = clauseOf(sentence, at)
    const verb = verbOf(sentence, clause, tokenAt(sentence, at).quotation !== -1)
    if (verb === -1 || hasWord(sentence, clause, HARMLESS)) return null
    if (near(sentence, at, ({ lower }) => isAgainst(lower))) return null
    return { cue: { from: Math.min(at, verb), to: Math.max(at, verb) + 1 } }
  },
  examples: [
    'Der Angeklagte weist das von sich. Er habe den Mann nicht berührt.',
    'Der Wirt ist wegen Betrugs angeklagt. „Ich habe niemanden betrogen“, sagte er vor Gericht.',
    'Der Beschuldigte sagte, dass er das nicht gewesen sei.',
    'Der Mann wurde festgenommen, doch der Verdächtige sagt, dass er das nicht war.',
  ],
  counterExamples: [
    'Er habe den Mann nicht berührt.',
    'Der Angeklagte habe keine Reue gezeigt, sagte der Richter.',
    'Der Angeklagte schwieg. Er könne sich nicht erinnern, sagte er später.',
    'Der Angeklagte kam spät. Der Saal war nicht groß.',
    'Der Angeklagte sprach von ihr. Er habe nichts Böses in ihr gesehen.',
  ],
}

/** The verb in the mouth of the accused: told in the Konjunktiv, or quoted in the first person. -1 for another. */
function verbOf(sentence: Sentence, { from, to }: Range, quoted: boolean): number {
  for (let at = from; at < to; at++) {
    const { lower } = tokenAt(sentence, at)
    if (quoted) {
      if (isOwnVerb(lower) && hasWord(sentence, { from, to }, 'ich wir')) return at
    } else if (
      (isReportedVerb(lower) || (isOwnVerb(lower) && tokenAt(sentence, from).lower === 'dass')) &&
      hasWord(sentence, { from, to }, THEY)
    )
      return at
  }
  return -1
}
