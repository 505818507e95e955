import { phrases } from '../../pattern.ts'
import type { Rule } from '../../rule.ts'
import { toldWrongly } from './told-wrongly.ts'

/** Turns by which a fact-check begins to tell how it was. */
const debunked = phrases({
  name: 'debunked',
  class: 'denied',
  patterns: [
    'keineswegs um ein|eine|einen|einem',
    'existiert|existieren|existierte|existierten … gar|überhaupt nicht',
    'um ein|eine|einen <word>? <word>? und|, nicht um',
    'so nicht|nie gesagt|geäußert|gefallen|passiert|stattgefunden|korrekt|richtig|zutreffend|haltbar',
    'äußerte|äußerten sich so nicht',
    'genau|gerade das gegenteil',
    'hat|haben|gibt|gab es so? nie|niemals gegeben|stattgefunden',
    'frei erfunden|erfundene|erfundenes|erfundener',
    'von der wahrheit|realität weit entfernt',
    'an der sache|angelegenheit|geschichte ist|sei nichts dran',
    'nichts dran .|,|!',
    'stimmt|stimmen nicht ganz|so',
    'stimmt so|jedoch|allerdings|aber? nicht .|,|:',
    'ein|einen fake|hoax',
    'als fake|fälschung|falschmeldung|falsch|unwahr entlarvt|enttarnt|eingestuft|bewertet|identifiziert',
    'manipuliertes|manipulierte|manipulierten|bearbeitetes|bearbeitete foto|fotos|bild|bilder|video|videos|aufnahme|aufnahmen',
  ],
  not: ['genau|gerade das gegenteil von', 'frei erfundene figur|figuren|welt|geschichte'],
  examples: [
    'Keineswegs um einen „Harem“.',
    'Der genannte Paragraf existiert gar nicht.',
    'Es handle sich um eine Übung und nicht um einen Putsch.',
    'Das ist so nicht gefallen, sagt der Sender.',
    'Sie äußerte sich so nicht zu der Sabotage.',
    'Zu sehen ist genau das Gegenteil.',
    'Ein solches Treffen hat es nie gegeben.',
    'An der Sache ist nichts dran.',
    'Das stimmt so nicht.',
    'Der Tweet ist ein Fake.',
    'Das Bild wurde als Fälschung entlarvt.',
    'Ein manipuliertes Foto macht die Runde.',
  ],
  counterExamples: [
    'Er tat das Gegenteil.',
    'Sie trug eine Perücke.',
    'Der Roman hat eine frei erfundene Figur.',
  ],
})

/** “In Wahrheit wirbt sie für ein Produkt”, behind a sentence that calls something untrue. */
const inTruth: Rule = {
  name: 'in-truth',
  class: 'denied',
  words: ['wahrheit', 'wirklichkeit'],
  beside: ['told-wrongly', 'debunked', 'told-untrue', 'is-false', 'not-genuine', 'no', 'called-false'],
  recalls: 2,
  find({ tokens }, at) {
    return at > 0 && at < 4 && tokens[at - 1]?.lower === 'in' ? { cue: { from: at - 1, to: at + 1 } } : null
  },
  examples: ['Das Video ist gefälscht. In Wahrheit zeigt es einen Hafen in Chile.'],
  counterExamples: ['In Wahrheit liebte er den Hafen.'],
}

/** What fact-checks say of posts. */
export const debunks: readonly Rule[] = [toldWrongly, debunked, inTruth]
