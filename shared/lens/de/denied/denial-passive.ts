import { remembered } from '../../frame.ts'
import { phrases } from '../../pattern.ts'
import { near } from '../../sentence.ts'

/** What can be brought against somebody and denied. */
export const isAccusation = remembered(
  /^(?:.*vorw[uü]rfe?n?|.*anschuldigung(?:en)?|.*berichte?n?|.*darstellung(?:en)?|.*behauptung(?:en)?|.*meldung(?:en)?|.*gerüchte?n?|.*beteiligung|.*verdacht|.*verwicklung|schuld)$/u,
)

/** “Die Vorwürfe werden von der Klinik bestritten.” */
export const denialPassive = phrases({
  name: 'denial-passive',
  class: 'denied',
  patterns: ['wird|werden|wurde|wurden|worden … dementiert|bestritten|abgestritten|zurückgewiesen'],
  not: ['gericht|gerichts|gerichtshof|senat|kammer … zurückgewiesen'],
  unless: (sentence, { from }) => !near(sentence, from, ({ lower }) => isAccusation(lower)),
  examples: ['Die Vorwürfe werden von der Klinik bestritten.'],
  counterExamples: [
    'Das Finale wurde von zwei Außenseitern bestritten.',
    'Die Bewerbung wurde vom Gericht zurückgewiesen.',
  ],
})
