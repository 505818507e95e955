import { phrases } from '../../pattern.ts'
import { tokenAt } from '../../sentence.ts'
import { nounPhraseAt } from '../noun-phrase.ts'
import { subjectOf } from '../subject.ts'
import { times } from '../words.ts'

/** “ist der Ansicht, dass …”, “war zu hören”. */
export const opinion = phrases({
  name: 'opinion',
  class: 'attributed',
  patterns: [
    'der|den|dem|die ansicht|auffassung|meinung|überzeugung',
    'war|ist zu hören|lesen|erfahren',
    'zu hören|erfahren ist|war',
  ],
  unless: (sentence, { to }) => tokenAt(sentence, to).lower === 'nach' || tokenAt(sentence, to).capital,
  complete(sentence, cue) {
    for (let at = cue.from - 1; at >= Math.max(0, cue.from - 12); at--) {
      if (!/^(?:ist|sind|war|waren|sei|seien|vertritt|vertreten|vertrat)$/u.test(tokenAt(sentence, at).lower))
        continue
      const speaker = subjectOf(sentence, at)
      return { cue, ...(speaker && { speaker }) }
    }
    return tokenAt(sentence, cue.from).lower === 'zu' || tokenAt(sentence, cue.from + 1).lower === 'zu'
      ? { cue }
      : null
  },
  examples: ['Sie ist der Ansicht, der Plan sei gut.', 'Aus der Partei war zu hören, dass er geht.'],
  counterExamples: ['Die öffentliche Meinung schwankt.', 'Er kämpfte für die Meinung anderer.'],
})

/** “sehen darin einen Schritt”, “sieht in dem Fund einen Beleg”. */
export const seesIn = phrases({
  name: 'sees-in',
  class: 'attributed',
  patterns: ['sieht|sehen|sähe|sehe in|im|darin'],
  unless: (sentence, { to }) =>
    times.has(tokenAt(sentence, to).lower) || tokenAt(sentence, to + 1).lower === 'ferne',
  complete(sentence, cue) {
    const speaker = subjectOf(sentence, cue.from)
    return speaker ? { cue, speaker } : null
  },
  examples: [
    'Beobachter sehen in dem Treffen einen Schritt zur Allianz.',
    'Die Kanzlei sieht darin einen Verstoß.',
  ],
  counterExamples: ['Im Nebel sieht man nichts.'],
})

/** “will, dass …”; “die Studie zeigt, dass …”. */
export const wantsThat = phrases({
  name: 'wants-that',
  class: 'attributed',
  patterns: [
    'will|wollen|wollte|wollten|möchte|möchten , dass',
    'studie|studien|umfrage|umfragen|untersuchung|auswertung|bericht|gutachten|analyse … zeigt|zeigen|zeigte|zeigten|belegt|belegen|ergab|ergibt|besagt|warnt',
    'besagt|besagen|besagte , dass',
    'zeigt|zeigen|zeigte|belegt|belegen|ergab eine|die|der|neue|mehrere <word>? <word>? studie|studien|umfrage|untersuchung|analyse|auswertung|erhebung',
    'studie|umfrage|untersuchung|analyse|auswertung|erhebung … ergeben|gezeigt|belegt',
    'das|dies findet|finden|fand|fanden auch',
    'das|dies sieht|sehen|sah|sahen … ähnlich|anders|genauso|so|kritisch|gelassen',
    'ähnlich|anders|genauso|kritisch|gelassen sieht|sehen|sah|sahen das|dies|es',
    'will|wollen|wollte|wollten|mag|mögen … nichts wissen',
    'will|wollen|wollte|wollten|mochte|mochten … nicht ausschließen',
    'lässt|lassen|ließ|ließen … kein|kaum ein? gutes haar',
  ],
  complete(sentence, cue) {
    const verb =
      [cue.to - 1, cue.from, cue.from + 1, cue.to - 3].find((at) =>
        WANTS.test(tokenAt(sentence, at).lower),
      ) ?? cue.from
    const speaker = subjectOf(sentence, verb)
    return { cue: { from: verb, to: verb + 1 }, ...(speaker && { speaker }) }
  },
  examples: [
    'Sie wollen, dass der Park bleibt.',
    'Eine Studie der Hochschule zeigt, dass Pendler länger fahren.',
    'Anders sieht das die Bürgermeisterin.',
    'Die Grünen lassen an dem Plan kein gutes Haar.',
  ],
  counterExamples: [
    'Das Museum zeigt Bilder.',
    'Sie wollen den Park behalten.',
    'So sieht es der Vertrag vor.',
  ],
})

const WANTS =
  /^(?:lass|läss|ließ|wil|woll|möcht|gezeig|zeig|beleg|erg[aei]b|besag|warn|find|fand|sieht|sehen|sah)/u

/** “ist überzeugt davon, dass …”. */
export const convinced = phrases({
  name: 'convinced',
  class: 'attributed',
  patterns: [
    'überzeugt , dass',
    'überzeugt davon',
    'davon überzeugt',
    'sich sicher , dass',
    'skeptisch|zuversichtlich|optimistisch , dass',
  ],
  complete(sentence, cue) {
    for (let at = cue.from - 1; at >= Math.max(0, cue.from - 14); at--) {
      if (!/^(?:ist|sind|war|waren|zeigt|zeigte|zeigten)$/u.test(tokenAt(sentence, at).lower)) continue
      const speaker = subjectOf(sentence, at)
      return { cue, ...(speaker && { speaker }) }
    }
    return null
  },
  examples: [
    'Der Minister ist auch überzeugt davon, dass es weitergeht.',
    'Sie ist überzeugt, dass der Plan hilft.',
  ],
  counterExamples: ['Das überzeugt nicht.'],
})

/** “Für die Forscherin steht fest, dass …”. */
export const forSomebody = phrases({
  name: 'for-somebody',
  class: 'attributed',
  patterns: ['für … steht fest', 'für … ist|war klar , dass'],
  complete(sentence, cue) {
    const speaker = nounPhraseAt(sentence, cue.from + 1)
    return speaker && !speaker.pronoun ? { cue: { from: cue.from, to: cue.from + 1 }, speaker } : null
  },
  examples: ['Für Forscherin Dahl steht fest, dass der Gletscher schmilzt.'],
  counterExamples: ['Für heute steht ein Test an.'],
})
