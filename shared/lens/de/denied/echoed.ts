import { remembered, testOf } from '../../frame.ts'
import type { Rule } from '../../rule.ts'
import { near, tokenAt, type Range, type Sentence } from '../../sentence.ts'
import { wordsOf } from '../../words.ts'
import { clauseOf } from '../clause.ts'
import { isReported } from '../reported-forms.ts'
import { isRole } from '../roles.ts'
import { HARMLESS, isAgainst } from './harmless.ts'
import { SAYS } from './said.ts'

/** By how many letters a word is known again: “Geschäfte” in “Geschäftsbeziehungen”, “Verkauf” in “Verkaufsgespräche”. */
const LETTERS = 6
const isHarmless = testOf(HARMLESS)
const isJudging = testOf('*gericht *gerichts *kammer *opposition *kritiker *kritikern')
const isSaying = testOf(`${SAYS} mit mitgeteilt ließ lässt verlautete schwor`)
/** A wish, a plan, what has not come about yet, and what is said not to be said. */
const WEAK = testOf(
  `ob wenn falls solange sofern wer wie warum mehr nur kommentieren kommentiert äußern äußert stellungnahme kommentar müsse müssen dürfe dürfen solle
   sollen könne können kann kritisierte kritisierten bemängelte fordert forderte`,
)

/** What calls a claim by its name says nothing about what was claimed. */
const isOfClaim = remembered(
  /vorw[uü]rf|bericht|gerücht|behauptung|anschuldigung|meldung|verdacht|spekulation|kritik|beweis|hinweis|beleg|anhaltspunkt/u,
)

/** “Es werden keine Gespräche geführt”, “sie sammle weder Daten noch …”: what was told of shortly before is negated, where it is denied or only a rumour. */
export const echoed: Rule = {
  name: 'echoed',
  class: 'denied',
  words: wordsOf(
    'nicht nie niemals niemand niemanden niemandem nichts kein keine keinen keiner keinem keinerlei weder',
  ),
  beside: [
    ...[
      'denial',
      'denial-phrase',
      'denial-passive',
      'denying',
      'called-false',
      'is-false',
      'disavowed',
      'rebuttal',
      'defence',
    ],
    ...['accusation', 'rumour', 'plainly-not', 'told-untrue'],
  ],
  recalls: 6,
  carriesOn: true,
  find(sentence, at) {
    const clause = clauseOf(sentence, at)
    if (!isTold(sentence, at, clause) || isWeak(sentence, clause)) return null
    if (near(sentence, at, ({ lower }) => isAgainst(lower) || isJudging(lower))) return null
    const echo = wordsUnder(sentence, at, clause)
    return echo.length === 0 ? null : { cue: { from: at, to: at + 1 }, echo }
  },
  examples: [
    'Die Bank dementierte den Bericht über einen Verkauf. „Es werden keine Verkaufsgespräche geführt“, teilte sie mit.',
    'Die Firma dementierte den Verkauf von Adressen. Sie verkaufe weder Adressen noch Nummern.',
    'Es gibt Gerüchte über Geschäfte mit dem Nachbarland. Der Wirt teilte mit, er mache keine Geschäfte dort.',
  ],
  counterExamples: [
    'Es werden keine Verkaufsgespräche geführt, teilte sie mit.',
    'Die Bank dementierte den Bericht über einen Verkauf. Es werden keine Gebühren erhoben, teilte sie mit.',
    'Die Bank dementierte den Bericht über einen Verkauf. Die Kasse hatte keinen Verkäufer mehr.',
    'Die Bank dementierte den Bericht über einen Verkauf. Ein Verkauf sei nicht alltäglich, sagte sie.',
  ],
}

/** In the Konjunktiv, in quote marks, or beside a verb of saying. */
function isTold(sentence: Sentence, at: number, { from, to }: Range): boolean {
  if (tokenAt(sentence, at).quotation !== -1) return true
  for (let other = from; other < to; other++) if (isReported(sentence, other)) return true
  return near(sentence, at, ({ lower }) => isSaying(lower))
}

/** The beginnings of the nouns that are negated: those behind the negation, and with “niemand” all but who opens the clause. */
function wordsUnder(sentence: Sentence, at: number, { from, to }: Range): string[] {
  const words: string[] = []
  const isOfAll = /^n(?:iemand|ichts)/u.test(tokenAt(sentence, at).lower)
  for (let other = isOfAll ? from + 1 : at + 1; other < to; other++) {
    const { lower, capital, kind } = tokenAt(sentence, other)
    const isNoun = capital && kind === 'word' && lower.length >= LETTERS
    if (isNoun && !isRole(lower) && !isOfClaim(lower)) words.push(lower.slice(0, LETTERS))
  }
  return words
}

/** “noch nicht”, but “weder … noch”. */
function isWeak(sentence: Sentence, { from, to }: Range): boolean {
  for (let at = from; at < to; at++) {
    const { lower } = tokenAt(sentence, at)
    if (lower === 'noch' ? NOT_YET.test(tokenAt(sentence, at + 1).lower) : isHarmless(lower) || WEAK(lower))
      return true
  }
  return false
}

const NOT_YET = /^(?:nicht|kein|keine|keinen|keinerlei|nie)$/u
