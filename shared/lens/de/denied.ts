import { phrases } from '../pattern.ts'
import type { Rule } from '../rule.ts'
import { hasWord } from '../frame.ts'
import { clauseOf } from './clause.ts'
import { speechVerb } from './attributed/speech-verb.ts'
import { near, tokenAt } from '../sentence.ts'
import { untrue } from './called-false.ts'
import { disavowed } from './disavowed.ts'
import { verb } from './conjugate.ts'
import { indexOf } from './verb-index.ts'

const verbs = [
  'dementieren',
  'leugnen',
  'verneinen',
  'widersprechen widerspricht widersprach widersprochen',
  'ab·streiten streitet stritt gestritten',
  'bestreiten bestreitet bestritt bestritten',
  'zurück·weisen weist wies gewiesen',
  'weg·diskutieren',
].map(verb)
const index = indexOf(verbs)

/** A verb of denying, where the rule for verbs of speech finds it too. */
const denial: Rule = {
  name: 'denial',
  class: 'denied',
  words: [...index.keys()],
  find(sentence, at) {
    const found = speechVerb.find(sentence, at)
    const { lower } = tokenAt(sentence, at)
    // Reports contradict each other (“sich”), courts turn down.
    const other = `*gericht *gerichts *gerichtshof ob ${lower.startsWith('wider') ? 'sich' : ''}`
    if (!found || hasWord(sentence, clauseOf(sentence, at), other)) return null
    for (const { verb, apart } of index.get(lower) ?? [])
      if (!apart || tokenAt(sentence, found.cue.to - 1).lower === verb.particle) return found
    return null
  },
  examples: [
    'Der Sänger bestreitet die Vorwürfe.',
    'Das Ministerium wies die Darstellung zurück.',
    'Er hat das stets geleugnet.',
    'Die Stadt widersprach Gerüchten.',
  ],
  counterExamples: [
    'Er bestritt sein erstes Länderspiel.',
    'Das Gericht wies die Klage zurück.',
    'Er wies auf Risse hin.',
  ],
}

const denialPhrase = phrases({
  name: 'denial-phrase',
  class: 'denied',
  patterns: [
    'dementi|dementis|gegendarstellung|falschmeldung|falschmeldungen',
    'weist|wies|weisen|wiesen … von sich',
    'von sich gewiesen',
    'in abrede',
    'nie|niemals|nicht|kein|keine|keinen …… beteuert|beteuerte|beteuern|beteuerten',
    'beteuert|beteuerte|beteuern|beteuerten …… nie|niemals|nicht|kein|keine|keinen',
    'ließ|lässt|ließen … dementieren',
    'beteuert|beteuerte|beteuern|beteuerten … unschuld',
    'nicht schuldig',
    'ist|sind|sei|seien|alles|komplett frei erfunden',
    'aus der luft gegriffen',
    'jeder|jeglicher grundlage',
    'entspricht|entspreche|entsprechen|entsprächen nicht der wahrheit|tatsachen',
    'trifft|treffe|treffen|träfen nicht zu',
    'nicht zutreffend',
    'basiert|basiere|basieren|basierten|beruht|beruhe|beruhen … nicht … tatsachen|fakten|beweisen',
    'nicht wahr',
    'nicht den tatsachen',
    'nennt|nannte|bezeichnet|bezeichnete … falsch|unwahr|haltlos|absurd|erfunden|unbegründet|lüge|lügen|unsinn',
    'haltlos|haltlose|haltlosen',
    'kein|keine|keinerlei <word>? grundlage',
    'kein wahres wort',
    'nichts dran|daran',
    'lässt|ließ|ließen … ausrichten …… unsinn|falsch|lüge|erfunden',
    'will|wollen|mag|mögen|wollte|wollten … nichts wissen',
    'nicht auf sich sitzen',
    'erteilt|erteilte|erteilten … gerüchten|spekulationen|vorwürfen … absage',
    'unschuldig',
    'entbehrt|entbehre|entbehren|entbehrten|entbehrte … grundlage',
    'tritt|trat|traten|treten … gerücht|gerüchten|bericht|berichten|vorwurf|vorwürfen|darstellung|behauptung|eindruck|spekulationen|verdacht … entgegen',
    'verwahrt|verwahrte|verwahren|verwahrten sich … gegen',
    'wehrt|wehrte|wehren|wehrten sich … gegen … vorwurf|vorwürfe|anschuldigung|anschuldigungen|darstellung|verdacht|behauptung|gerücht|gerüchte',
    'stimmt|stimme <word>? nicht|nichts',
    'falsche|falschen|unwahre|unwahren bericht|berichte|berichten|meldung|meldungen|behauptung|behauptungen|gerücht|gerüchte|anschuldigungen|vorwürfe',
    'falschanschuldigung|falschanschuldigungen|falschbericht|falschberichte',
    'sei|seien schlicht|völlig|komplett|vollkommen|frei? falsch|unwahr|unzutreffend|unbegründet|erlogen|erfunden',
    'kann|könne … keine rede sein',
    'nichts … zuschulden|vorzuwerfen',
    'reich der fabel|fabeln|märchen|legenden|fantasie|phantasie',
    'nichts … zu schulden',
    'opfer … intrige|verleumdung|verleumdungen|verschwörung|rufmords|rufmordkampagne|schmutzkampagne|hetzkampagne',
    'rufschädigend|rufschädigende|verleumderisch|verleumderische|ehrabschneidend',
    'gegen … gerücht|gerüchte|vorwürfe|anschuldigungen|behauptungen|verdacht … wehren|gewehrt|verwahrt|verwahren',
    'nein , ich|wir|das|er|sie|es <word>? <word>? nicht|kein|keine|nie|nichts',
  ],
  not: [
    'als unschuldig',
    'nicht wahr haben',
    'nicht wahr ?',
    'stimmt|stimme etwas|was|irgendetwas nicht',
    'stimmt|stimme nicht mit|für|gegen|überein|zu|ab',
  ],
  examples: [
    'Er weist jede Verantwortung von sich.',
    'Die Meldung entspricht nicht der Wahrheit.',
    'Die Angeklagte beteuert ihre Unschuld.',
    'Daran stimmt nichts.',
    'Er verwies den Bericht ins Reich der Fabel.',
    'Die Behauptung stimmt definitiv nicht.',
    'Er habe sich nichts zuschulden kommen lassen.',
    'Sie sei Opfer einer Intrige.',
    'Sie mussten sich gegen Gerüchte wehren.',
    '„Nein, ich bin nicht schwanger“, erklärte sie.',
    'Der Verein trat Gerüchten über eine Pleite entgegen.',
    'Von einem Rückzug könne keine Rede sein.',
  ],
  counterExamples: [
    'Er wies den Weg.',
    '„Hier stimmt etwas nicht“, sagte sie.',
    'Bis zu einem Urteil gilt er als unschuldig.',
    'Ein Traum wurde wahr.',
    'Von einem ruhigen Abend konnte keine Rede sein.',
  ],
})

const ACCUSED =
  /^(?:.*vorw[uü]rfe?n?|.*anschuldigung(?:en)?|.*berichte?n?|.*darstellung(?:en)?|.*behauptung(?:en)?|.*meldung(?:en)?|.*gerüchte?n?|.*beteiligung|.*verdacht|.*verwicklung|schuld)$/u

/** “Die Vorwürfe werden von der Klinik bestritten.” */
const denialPassive = phrases({
  name: 'denial-passive',
  class: 'denied',
  patterns: ['wird|werden|wurde|wurden|worden … dementiert|bestritten|abgestritten|zurückgewiesen'],
  not: ['gericht|gerichts|gerichtshof|senat|kammer … zurückgewiesen'],
  unless: (sentence, { from }) => !near(sentence, from, ({ lower }) => ACCUSED.test(lower)),
  examples: ['Die Vorwürfe werden von der Klinik bestritten.'],
  counterExamples: [
    'Das Finale wurde von zwei Außenseitern bestritten.',
    'Die Bewerbung wurde vom Gericht zurückgewiesen.',
  ],
})

/** Somebody denies it. */
export const denied: readonly Rule[] = [denial, denialPhrase, denialPassive, disavowed, ...untrue]
