import type { Rule } from '../../rule.ts'
import { phrases } from '../../pattern.ts'
import { testOf } from '../../frame.ts'
import { tokenAt, type Range, type Sentence } from '../../sentence.ts'
import { clauseStart, isBorder } from '../clause.ts'
import { nobiliaryAt } from '../nobiliary.ts'
import { nounPhraseAt } from '../noun-phrase.ts'
import { fillers } from '../words.ts'

/** “…, so der Sprecher”. */
export const soSpeaker: Rule = {
  name: 'so-speaker',
  class: 'attributed',
  words: ['so'],
  find(sentence, at) {
    const before = tokenAt(sentence, at - 1)
    const first = tokenAt(sentence, at)
    const closes =
      before.kind === 'sign' &&
      (before.text === ',' || before.quotation !== -1 || /[“”"«»–—]/u.test(before.text))
    if (!closes || first.capital) return null
    let from = at + 1
    while (fillers.has(tokenAt(sentence, from).lower) && from < at + 3) from++
    const noble = nobiliaryAt(sentence, from)
    const speaker = noble && isBorder(sentence, noble.to) ? noble : nounPhraseAt(sentence, from)
    if (!speaker || speaker.pronoun || /^(?:manch|viel)/u.test(tokenAt(sentence, from).lower)) return null
    if (
      /^(?:titel|motto|name|begründung|hoffnung|fazit|ziel|vorhaben|idee|plan)$/u.test(
        tokenAt(sentence, speaker.to - 1).lower,
      )
    )
      return null
    return { cue: { from: at, to: at + 1 }, speaker }
  },
  examples: [
    'Das Schiff sei unterwegs, so ein Sprecher der Reederei.',
    '„Wir bleiben“, so Merten weiter.',
    'Das sei falsch, so von Holt.',
  ],
  counterExamples: [
    'Es regnete, so dass das Spiel ausfiel.',
    'Er war müde, so müde wie nie.',
    'So viele Besucher kamen nie.',
  ],
}

/** What stands between “heißt es” and those who say it. */
const FROM = new Set(['aus', 'bei', 'beim', 'von', 'vom', 'seitens', 'vonseiten'])

/** “hieß es”, “wie es heißt”. */
export const heisstEs = phrases({
  name: 'heisst-es',
  class: 'attributed',
  patterns: [
    'hieß|heißt|heisst es',
    'hatte|habe|hat es … geheißen',
    'es hieß|hiess',
    'es heißt ,|:|in|aus|dazu|weiter|bei',
    'wie es … heißt|hieß',
    'es … heißt|hieß ,|:',
  ],
  not: ['nun|jetzt|da|dann|also heißt es <word>'],
  complete(sentence, cue) {
    const first = Math.max(cue.from - 6, clauseStart(sentence, cue.from))
    for (let at = first; at < cue.to + 8; at++) {
      const { lower } = tokenAt(sentence, at)
      if (at > cue.to && isBorder(sentence, at)) break
      const circles =
        lower === 'in' && [at + 1, at + 2].some((noun) => tokenAt(sentence, noun).lower.endsWith('kreisen'))
      const inside = lower === 'in' || lower === 'im' ? nounPhraseAt(sentence, at + 1) : null
      const paper = inside && isDocument(sentence, inside) ? inside : null
      const speaker = circles || FROM.has(lower) ? nounPhraseAt(sentence, at + 1) : paper
      if (speaker && !speaker.pronoun) return { cue, speaker }
    }
    return { cue }
  },
  examples: [
    'In der Mitteilung hieß es, die Frist laufe ab.',
    'Es heißt, er sei krank.',
    'Die Fahndung laufe weiter, hiess es bei der Polizei.',
    'Das dauert, heißt es in Wiener Justizkreisen.',
    'Es blieb ruhig, heißt es in einem Bericht der Wache.',
    'Aus dem Rathaus hatte es am Morgen geheißen, die Brücke halte.',
    'Wie es aus der Partei heißt, steht der Kandidat fest.',
  ],
  counterExamples: ['Jetzt heißt es warten.', 'Das heißt, der Zug fällt aus.'],
})

/** “demnach”, “wonach”. */
export const demnach = phrases({
  name: 'demnach',
  class: 'attributed',
  patterns: ['demnach', ', wonach', 'demzufolge', 'danach sei|habe|seien|hätten'],
  examples: ['Demnach stieg die Zahl der Fälle.', 'Es gibt Berichte, wonach er lebt.'],
  counterExamples: ['Danach ging er nach Hause.'],
})

/** “Am Abend wurde bekannt, dass …” */
export const becameKnown = phrases({
  name: 'became-known',
  class: 'attributed',
  patterns: [
    'wurde|wird … bekannt , dass|daß|wonach|wie|wer|warum',
    'ist|war|sei … bekannt geworden , dass|daß|wonach|wie|wer',
    'bekannt wurde|wird , dass|daß|wonach',
    'wurde|wird publik|öffentlich , dass|wonach',
  ],
  examples: ['Am Abend wurde bekannt, dass die Brücke gesperrt bleibt.'],
  counterExamples: ['Bekannt wurde sie mit einem Roman.', 'Es ist bekannt, dass Wasser kocht.'],
})

/** “Kritik kam von der Opposition”, “Lob gab es vom Generalsekretär”. */
export const reaction = phrases({
  name: 'reaction',
  class: 'attributed',
  patterns: [
    'kritik|lob|zustimmung|widerspruch|zuspruch|beifall|ablehnung kam|kommt|gab|gibt|erntete|erhielt … von|vom',
    'worte|töne kamen|kommen … von|vom',
    'kam|kommt|gab … kritik|lob|zustimmung|widerspruch|zuspruch … von|vom',
  ],
  complete(sentence, cue) {
    const speaker = nounPhraseAt(sentence, cue.to)
    return speaker && !speaker.pronoun ? { cue, speaker } : null
  },
  examples: [
    'Kritik kam von der Opposition.',
    'Lob gab es auch vom Generalsekretär.',
    'Mahnende Worte kamen auch von der Opposition.',
  ],
  counterExamples: ['Der Zug kam von der Küste.'],
})

/** “In dem Schreiben ist von Fehlern die Rede.” */
export const isSpokenOf = phrases({
  name: 'is-spoken-of',
  class: 'attributed',
  patterns: [
    'ist|sei|war|wird von|vom …… die rede',
    'die rede ist|sei|war von|vom',
    'ist|sei|war … die rede von|vom',
    'von …… die rede ist|war|sei',
  ],
  complete(sentence, cue) {
    for (let at = Math.max(0, cue.from - 12); at < cue.from; at++) {
      if (!/^(?:im|in)$/u.test(tokenAt(sentence, at).lower)) continue
      const speaker = nounPhraseAt(sentence, at + 1)
      if (speaker && !speaker.pronoun && isDocument(sentence, speaker)) return { cue, speaker }
    }
    return { cue }
  },
  examples: [
    'In dem Bericht ist von Rost die Rede.',
    'Im Protokoll war von einer Panne die Rede.',
    'So ist im Bericht die Rede von Rost.',
  ],
  counterExamples: ['Von einem Sieg kann keine Rede sein.', 'Die Rede dauerte eine Stunde.'],
})

const isDocumentWord = testOf(
  '*bericht *berichte *berichten *schreiben *papier *brief *erklärung *aussendung *stellungnahme *mitteilung *studie *mail *protokoll *vermerk *gutachten *artikel *eintrag *beitrag *meldung *anklage *urteil *entwurf *antrag',
)

function isDocument(sentence: Sentence, { from, to }: Range): boolean {
  for (let at = from; at < to; at++) if (isDocumentWord(tokenAt(sentence, at).lower)) return true
  return false
}
