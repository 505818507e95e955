import type { Rule } from '../../rule.ts'
import { tokenAt, type Sentence } from '../../sentence.ts'
import { speechVerb } from './speech-verb.ts'

/** Verbs that are said of something just told, and not of what is only talked about. */
const TELLS =
  /^(?:sagt|sagten?|sagte|teilt|teilten?|teilte|erklärt|erklärten?|erklärte|bericht\p{L}+|meldet|meldeten?|bestätigt|bestätigten?|bestätigte|geht|ging|gab|gibt|gaben|schreibt|schrieb|schrieben|betont|betonte|betonten|hat|haben|verkündete|verkündeten|wird|wurde)$/u

/** “Das teilte die Stadt mit.”: says of the sentence before whose word it is. */
export const saidBehind: Rule = {
  name: 'said-behind',
  class: 'attributed',
  words: ['das', 'dies'],
  pointsBack: true,
  find(sentence, at) {
    if (at !== 0 || !TELLS.test(tokenAt(sentence, 1).lower) || goesOn(sentence)) return null
    for (let verb = 1; verb < sentence.tokens.length; verb++) {
      const found = speechVerb.find(sentence, verb)
      if (found?.speaker) return { ...found, cue: { from: 0, to: found.cue.to } }
    }
    return null
  },
  examples: [
    'Der Park wird geschlossen. Das teilte die Stadt mit.',
    'Er tritt zurück. Dies bestätigte sein Sprecher am Abend.',
    'Die Preise sind gestiegen. Das geht aus einem Bericht der Bank hervor.',
    'Die Preise sind gestiegen. Das geht aus dem heute veröffentlichten Bericht hervor.',
    'Eine Rakete ist gestartet. Dies wird vom hiesigen Militär gemeldet.',
  ],
  counterExamples: [
    'Der Park wird geschlossen. Das sagte die Stadt: „Er war teuer.“',
    'Es regnet. Das hat die Stadt nicht gehört.',
    'Es regnet. Das freut die Bauern.',
  ],
}

/** What is said stands in the sentence itself. */
function goesOn({ tokens }: Sentence): boolean {
  return tokens.some(({ text, quotation, lower }) => text === ':' || quotation !== -1 || lower === 'dass')
}
