import type { Rule } from '../../rule.ts'
import { tokenAt, type Sentence } from '../../sentence.ts'
import { isBorder } from '../clause.ts'
import { nounPhraseAt } from '../noun-phrase.ts'
import { conjunctions, fillers, oblique, prepositions, subordinators } from '../words.ts'

/** “„…“, empört sich der Betriebsrat”: whatever the verb, who follows it is who was quoted. */
export const quotationVerb: Rule = {
  name: 'quotation-verb',
  class: 'attributed',
  words: [',', '“', '”', '"', '«', '»', "''"],
  find(sentence, at) {
    const { quotation, text } = tokenAt(sentence, at)
    const closes = text === ',' ? endsQuotation(sentence, at - 1) : endsQuotation(sentence, at)
    if (!closes || (text !== ',' && quotation === -1)) return null
    const verb = at + 1
    if (!isVerb(sentence, verb)) return null
    let from = verb + 1
    while (from < verb + 4 && fillers.has(tokenAt(sentence, from).lower)) from++
    if (oblique.has(tokenAt(sentence, from).lower)) return null
    const speaker = nounPhraseAt(sentence, from)
    return speaker ? { cue: { from: verb, to: verb + 1 }, speaker } : null
  },
  examples: ['„Das ist ein Skandal“, empört sich der Betriebsrat.', '„Nie wieder“, lacht Jana Pohl.'],
  counterExamples: [
    'Der Film „Nie wieder“, ein Drama, läuft an.',
    'Die „Lübeck“, die im Hafen liegt, ist alt.',
  ],
}

function endsQuotation(sentence: Sentence, at: number): boolean {
  const { quotation, kind } = tokenAt(sentence, at)
  return quotation !== -1 && kind === 'sign' && tokenAt(sentence, at + 1).quotation !== quotation
}

function isVerb(sentence: Sentence, at: number): boolean {
  const { lower, kind, capital, quotation } = tokenAt(sentence, at)
  if (kind !== 'word' || capital || quotation !== -1) return false
  if (conjunctions.has(lower) || fillers.has(lower) || prepositions.has(lower) || subordinators.has(lower))
    return false
  // “die vom „Falter“ genannten Summen”
  if (/^ge\p{L}+t(?:e|en|er|es)$|nannten$/u.test(lower)) return false
  return /(?:t|te|en|ten)$/u.test(lower) || /^(?:rief|schrieb|sprach|gab|schrie)$/u.test(lower)
}

/** “Augenzeugin Rita M. ist fassungslos: „…“”: who opens the sentence is quoted behind the colon. */
export const colonQuotation: Rule = {
  name: 'colon-quotation',
  class: 'attributed',
  words: [':'],
  find(sentence, at) {
    if (
      tokenAt(sentence, at + 1).quotation === -1 ||
      !isBorder(sentence, at) ||
      tokenAt(sentence, at).quotation !== -1
    )
      return null
    const speaker = nounPhraseAt(sentence, 0)
    return { cue: { from: at, to: at + 1 }, ...(speaker && speaker.to <= at && { speaker }) }
  },
  examples: ['Augenzeugin Rita Moor ist fassungslos: „Da war nur noch Rauch.“'],
  counterExamples: ['Die Zutaten: Mehl, Eier, Milch.'],
}
