import type { Rule } from '../../rule.ts'
import { tokenAt } from '../../sentence.ts'
import { nameIn } from '../speaker-name.ts'
import { phraseEnd, subjectOf } from '../subject.ts'
import { speechForms } from '../speech-verbs.ts'

/** “That is according to the ministry.”, “That was what the mayor said.”: says of the sentence before whose word it is. */
export const saidBehind: Rule = {
  name: 'said-behind',
  class: 'attributed',
  words: ['that', "that's", 'that’s', 'this', 'those'],
  pointsBack: true,
  find(sentence, at) {
    if (at !== 0) return null
    const joined = /['’]s$/u.test(tokenAt(sentence, 0).lower)
    if (!joined && !/^(?:is|was|are|were)$/u.test(tokenAt(sentence, 1).lower)) return null
    const next = joined ? 1 : 2
    const word = tokenAt(sentence, next).lower
    if (word === 'according' && tokenAt(sentence, next + 1).lower === 'to') {
      const speaker = { from: next + 2, to: phraseEnd(sentence, next + 2) }
      return { cue: { from: 0, to: next + 2 }, speaker: { ...speaker, name: nameIn(sentence, speaker) } }
    }
    if (word !== 'what' && word !== 'how') return null
    for (let verb = next + 2; verb < next + 10; verb++) {
      if (!speechForms.has(tokenAt(sentence, verb).lower)) continue
      const speaker = subjectOf(sentence, verb)
      return speaker && { cue: { from: 0, to: verb + 1 }, speaker }
    }
    return null
  },
  examples: [
    'Two bridges have collapsed. That is according to the ministry.',
    "Nobody was hurt. That's what the mayor told the council.",
  ],
  counterExamples: ['It rained. That is what farmers like.', 'It rained. That was a surprise.'],
}
