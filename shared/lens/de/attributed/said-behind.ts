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
    'Die Stadt verkauft den Park. Das berichtete das „Nordheimer Abendblatt“ am Montag.',
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
  return (
    tokens.some(({ text, lower }) => text === ':' || lower === 'dass') ||
    tokens.some((_, at) => opensSpeech(tokens, at))
  )
}

/** How many words the name of a paper has at most. */
const LONGEST_NAME = 4

/** A quotation opens that is not the name of a paper: “das „Abendblatt““. */
function opensSpeech(tokens: Sentence['tokens'], at: number): boolean {
  const quotation = tokens[at]?.quotation ?? -1
  if (quotation === -1 || tokens[at - 1]?.quotation === quotation) return false
  const words = tokens.filter((token) => token.quotation === quotation && token.kind !== 'sign')
  return words.length > LONGEST_NAME || !/^(?:der|die|das|dem|den|des)$/u.test(tokens[at - 1]?.lower ?? '')
}
