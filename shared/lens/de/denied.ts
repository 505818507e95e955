import { phrases } from '../pattern.ts'
import type { Rule } from '../rule.ts'
import { hasWord } from '../frame.ts'
import { clauseOf } from './clause.ts'
import { speechVerb } from './attributed/speech-verb.ts'
import { near, tokenAt, type Range, type Sentence } from '../sentence.ts'
import { wordsOf } from '../words.ts'
import { isReported } from './reported-forms.ts'
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
    if (!found || hasWord(sentence, clauseOf(sentence, at), other) || isNegated(sentence, found.cue))
      return null
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
    'Die Opposition widersprach dem Entwurf nicht.',
    'Er hat den Streit nie bestritten.',
    'Das Amt hat das weder bestätigt noch dementiert.',
  ],
}

/** “bestreitet das nicht”, “hat nie geleugnet”. */
function isNegated(sentence: Sentence, { from, to }: Range): boolean {
  const last = clauseOf(sentence, from).to - 1
  if (tokenAt(sentence, from - 1).lower === 'noch' && hasWord(sentence, clauseOf(sentence, from), 'weder'))
    return true
  return [from - 1, to, last].some((at) => /^(?:nicht|nie|niemals)$/u.test(tokenAt(sentence, at).lower))
}

const CONTACTS = 'kontakt kontakte gespräche verhandlungen angebot anfrage absprachen vereinbarung'

/** Behind a denial: “Es seien keine Soldaten dort.” */
const denialGoesOn: Rule = {
  name: 'denial-goes-on',
  class: 'denied',
  words: wordsOf('kein keine keinen keinem keinerlei nicht nie niemals nichts weder niemand'),
  beside: ['denial', 'denial-phrase', 'denial-passive', 'called-false', 'sworn'],
  carriesOn: true,
  find(sentence, at) {
    const clause = clauseOf(sentence, at)
    for (let other = clause.from; other < clause.to; other++)
      if (isReported(sentence, other))
        return { cue: { from: Math.min(at, other), to: Math.max(at, other) + 1 } }
    const { quotation, lower } = tokenAt(sentence, at)
    // “Nein. Es gibt keine Gespräche.”, without quote marks
    const bare = at === 2 && tokenAt(sentence, 0).lower === 'es' && tokenAt(sentence, 1).lower === 'gibt'
    if (bare && lower.startsWith('kein')) return { cue: { from: 0, to: 3 } }
    // “Mit der Liga gibt es keine Gespräche”
    if (lower.startsWith('kein') && hasWord(sentence, clause, CONTACTS))
      return { cue: { from: at, to: at + 1 } }
    return quotation !== -1 && lower !== 'nicht' ? { cue: { from: at, to: at + 1 } } : null
  },
  examples: [
    'Der Verein dementierte. Es gebe keine Gespräche mit dem Spieler.',
    'Der Sprecher dementierte den Bericht. Es gibt keine neuen Busse.',
    'Die Spielerin dementierte den Bericht. Mit der Liga gibt es keine Gespräche.',
    'Die Spielerin dementierte den Wechsel. „Da ist nichts geplant“, sagte sie.',
  ],
  counterExamples: ['Es gebe keine Gespräche mit dem Spieler.', 'Der Verein dementierte. Er spielt nicht.'],
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
    'entspricht|entspreche|entsprechen|entsprächen nicht der|den wahrheit|tatsachen|realität|wirklichkeit|fakten',
    'trifft|treffe|treffen|träfen nicht zu',
    'keineswegs|mitnichten|nicht so , dass',
    'ließ|lässt|ließen|lassen … vorwurf|vorwürfe|einwand|einwände|kritik|argument … nicht gelten',
    'einwand|vorwurf|vorwürfe|kritik|argument …… ließ|lässt|ließen|lassen … nicht gelten',
    'nicht zutreffend|korrekt',
    'sei|seien nicht richtig',
    'schuld|mitschuld treffe|trifft|treffen … nicht',
    'treffe|trifft|träfe … keine|keinerlei schuld|mitschuld',
    'er|sie|ich sei|bin kein|keine spion*|rassist*|antisemit*|terrorist*|mörder*|verbrecher*|betrüger*|lügner*|nazi|diktator*|dieb*|agent*|verräter*|extremist*|täter*|verschwörungstheoretiker*|demokratiefeind*',
    'ich bin|sei nicht rechts|rechtsextrem|rechtsradikal|radikal|korrupt|bestechlich|homophob|rassistisch',
    'nicht einen|ein funken|fünkchen|körnchen wahrheit',
    'nie|niemals zur debatte|diskussion|rede',
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
    'unberechtigte|unberechtigten|ungerechtfertigte|ungerechtfertigten|unbegründete|unbegründeten|substanzlose|substanzlosen|absurde|absurden|unhaltbare|unhaltbaren vorwurf|vorwürfe|vorwürfen|anschuldigungen|kritik|behauptung|behauptungen|unterstellungen',
    'richtigstellung|richtiggestellt|richtigstellte',
    'ist|sei|war <word>? <word>? nicht der fall',
    'ist|sind|sei|seien … zurückzuweisen',
    'das|genaue? gegenteil ist|sei der fall|wahr|richtig',
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
    'Die Darstellung sei nicht korrekt, hieß es.',
    'Ihn treffe keine Schuld.',
    '„Ich bin nicht korrupt“, sagte sie.',
    'Sie sei keine Spionin, sagte die Frau.',
    'Ein Abriss stand nie zur Debatte.',
    'Der Verband spricht von unberechtigten Vorwürfen.',
    'Das sei nicht der Fall, hieß es.',
    'Es sei keineswegs so, dass alle zustimmten.',
    'Der Vorwurf sei zurückzuweisen, teilte der Klub mit.',
    'Sie sagte, das sei derzeit nicht der Fall.',
    'Den Einwand, der Bau sei zu teuer, ließ die Ministerin nicht gelten.',
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
export const denied: readonly Rule[] = [
  denial,
  denialPhrase,
  denialPassive,
  disavowed,
  ...untrue,
  denialGoesOn,
]
