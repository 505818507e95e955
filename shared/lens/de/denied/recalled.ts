import { hasWord, remembered, testOf } from '../../frame.ts'
import type { Rule } from '../../rule.ts'
import { near, tokenAt, type Range, type Sentence } from '../../sentence.ts'
import { wordsOf } from '../../words.ts'
import { clauseOf } from '../clause.ts'
import { HARMLESS, isAgainst } from './harmless.ts'
import { REPORTED } from './said.ts'

/** Verbs that tell whose word a clause beside them is. */
const SAYS = `sagte sagt sagten erklärte erklärt erklärten betonte betont betonten versicherte versichert versicherten beteuerte beteuert beteuerten
  entgegnete erwiderte argumentierte argumentiert unterstrich bekräftigte bekräftigt schrieb schreibt schreiben so kontert konterte stellte hieß heißt gab`
/** Negations that nobody needs but to deny. */
const STRONG = 'nie niemals niemanden niemandem keinerlei'
/** Told of what came before, or of what everybody does. */
const WEAK = testOf(
  `mehr noch bislang bisher zunächst derzeit lange nur ob wenn falls solange wer was wie warum weil mussten müsse können könne konnte muss
   werde werden wird würden dürfe dürfen darf solle sollen hinweis schaden schäden verursacht veröffentlicht geklärt geschafft gelungen`,
)
const AUXILIARIES = `${REPORTED} habe haben hat hatte hatten bin ist sind war waren wurde wurden`
const isPastParticiple = remembered(
  /^(?:(?:\p{L}{0,9}ge|be|ver|er|zer|ent|miss|über|unter|wider)\p{L}{2,}(?:t|en)|\p{L}{3,}iert|worden|gewesen)$/u,
)
/** Nouns that stand for oneself or one's own people. */
const OWN =
  'ich wir uns unser unsere unserem unserer mein meine meinem meiner mandant mandantin mandanten solche solcher solches derartige'

/** “Ich kannte ihn nicht”, “Akten seien nicht vernichtet worden”: said where somebody has been accused some sentences before. */
export const recalled: Rule = {
  name: 'recalled',
  class: 'denied',
  words: wordsOf(`nicht kein keine keinen keinem keiner nichts weder ${STRONG}`),
  beside: [
    ...['accusation', 'accused', 'denial', 'denying', 'denial-phrase', 'called-false', 'wrongly-accused'],
    ...['innocence', 'rebuttal', 'disavowed', 'defence', 'rumour'],
  ],
  recalls: 8,
  carriesOn: true,
  find(sentence, at) {
    const clause = clauseOf(sentence, at)
    const quoted = tokenAt(sentence, at).quotation !== -1
    if (!isOfDeed(sentence, clause) || hasWord(sentence, clause, HARMLESS)) return null
    if (near(sentence, at, ({ lower }) => isAgainst(lower))) return null
    const own = quoted ? hasWord(sentence, clause, OWN) : isTold(sentence, clause)
    return own ? { cue: { from: at, to: at + 1 } } : null
  },
  examples: [
    'Dem Rat wird Betrug vorgeworfen. Er tagte im Mai. „Mein Mandant hat niemanden betrogen“, sagte der Anwalt.',
    'Es gibt Vorwürfe gegen das Amt. Akten seien nicht vernichtet worden, versicherte die Leiterin.',
    'Der Bote ist angeklagt. Er ist 40. „Ich habe den Mann nie berührt“, sagte er.',
    'Es gibt Gerüchte über einen Verkauf. „Wir haben mit niemandem verhandelt, wir haben nicht verkauft“, sagt die Chefin.',
  ],
  counterExamples: [
    'Akten seien nicht vernichtet worden, versicherte die Leiterin.',
    'Dem Rat wird Betrug vorgeworfen. Das Zelt sei nicht groß, sagte der Wirt.',
    'Dem Rat wird Betrug vorgeworfen. Störungen seien nicht zu erwarten, versicherte er.',
    'Dem Rat wird Betrug vorgeworfen. Er habe noch nicht entschieden, sagte er.',
    'Dem Rat wird Betrug vorgeworfen. Der Zug hat nicht gehalten.',
  ],
}

/** A deed that is over, or a negation that is only said to deny. */
function isOfDeed(sentence: Sentence, clause: Range): boolean {
  if (any(sentence, clause, (lower) => WEAK(lower))) return false
  if (!hasWord(sentence, clause, AUXILIARIES)) return false
  return (
    hasWord(sentence, clause, STRONG) ||
    any(sentence, clause, (lower, capital, before) => !capital && before !== 'zu' && isPastParticiple(lower))
  )
}

/** The Konjunktiv of the past tells it, or a verb of saying right behind the clause. */
function isTold(sentence: Sentence, clause: Range): boolean {
  return (
    hasWord(sentence, clause, `${REPORTED} dass`) &&
    near(sentence, clause.from, ({ lower }) => isSaying(lower))
  )
}

const isSaying = testOf(SAYS)

function any(
  sentence: Sentence,
  { from, to }: Range,
  test: (lower: string, capital: boolean, before: string) => boolean,
): boolean {
  for (let at = from; at < to; at++) {
    const { lower, capital } = tokenAt(sentence, at)
    if (test(lower, capital, tokenAt(sentence, at - 1).lower)) return true
  }
  return false
}
