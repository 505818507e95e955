import type { Rule } from '../../rule.ts'
import { tokenAt, type Sentence } from '../../sentence.ts'
import { isBorder } from '../clause.ts'
import { nameIn } from '../speaker-name.ts'
import { phraseEnd } from '../subject.ts'
import { adverbs, auxiliaries, clauseWords, prepositions } from '../words.ts'

/** “…,” grumbled manager Paul Horn: whatever the verb, who follows it is who was quoted. */
export const quotationVerb: Rule = {
  name: 'quotation-verb',
  class: 'attributed',
  words: ['”', '"', '’', "'", "''"],
  find(sentence, at) {
    const { quotation } = tokenAt(sentence, at)
    if (quotation === -1 || tokenAt(sentence, at + 1).quotation === quotation) return null
    const before = tokenAt(sentence, at - 1).text
    if (before !== ',' && before !== '?' && before !== '!') return null
    if (!isVerb(sentence, at + 1)) return null
    const from = at + 2
    const to = phraseEnd(sentence, from)
    const first = tokenAt(sentence, from)
    if (to <= from || prepositions.has(first.lower) || adverbs.has(first.lower)) return null
    const range = { from, to }
    return { cue: { from: at + 1, to: at + 2 }, speaker: { ...range, name: nameIn(sentence, range) } }
  },
  examples: [
    '"I can live with the point," grumbled manager Paul Horn.',
    "''I can live with the point,'' grumbled manager Paul Horn.",
  ],
  counterExamples: ['The film "Never Again" opened on Friday.', '"Never again," as they put it.'],
}

function isVerb(sentence: Sentence, at: number): boolean {
  const { lower, kind, capital, quotation } = tokenAt(sentence, at)
  if (kind !== 'word' || capital || quotation !== -1) return false
  if (auxiliaries.has(lower) || prepositions.has(lower) || clauseWords.has(lower) || adverbs.has(lower))
    return false
  return /(?:ed|s)$/u.test(lower) && lower.length > 4
}

const isNarrated = (lower: string) => auxiliaries.has(lower) || (/(?:ed|s)$/u.test(lower) && lower.length > 4)

/** “Opposite number Rudy Lamb was unhappy: “…””: who opens the sentence is quoted behind the colon. */
export const colonQuotation: Rule = {
  name: 'colon-quotation',
  class: 'attributed',
  words: [':'],
  find(sentence, at) {
    if (tokenAt(sentence, at + 1).quotation === -1 || tokenAt(sentence, at).quotation !== -1) return null
    const cue = { from: at, to: at + 1 }
    for (let verb = 1; verb < Math.min(at, 12) && !isBorder(sentence, verb - 1); verb++) {
      const { lower, capital } = tokenAt(sentence, verb)
      if (capital || !isNarrated(lower)) continue
      const range = { from: 0, to: verb }
      return { cue, speaker: { ...range, name: nameIn(sentence, range) } }
    }
    return { cue }
  },
  examples: ['Opposite number Rudy Lamb was unhappy: "That was a stonewall penalty."'],
  counterExamples: ['The ingredients: flour, eggs, milk.'],
}
