import { phrases } from '../../pattern.ts'
import type { Rule } from '../../rule.ts'
import { hasWord } from '../../frame.ts'
import { clauseOf } from '../clause.ts'
import { speechVerb } from '../attributed/speech-verb.ts'
import { near, tokenAt, type Range, type Sentence } from '../../sentence.ts'
import { wordsOf } from '../../words.ts'
import { isReported } from '../reported-forms.ts'
import { answering } from './answering.ts'
import { untrue } from './called-false.ts'
import { disavowed } from './disavowed.ts'
import { debunks } from './debunked.ts'
import { defence } from './defence.ts'
import { disclaimed } from './disclaimed.ts'
import { echoed } from './echoed.ts'
import { factChecks } from './not-genuine.ts'
import { headline } from './headline.ts'
import { innocent } from './innocence.ts'
import { notPlanned } from './not-planned.ts'
import { wronglyAccused } from './wrongly-accused.ts'
import { denying } from './denying.ts'
import { denialPhrase } from './denial-phrase.ts'
import { plainlyNot } from './plainly-not.ts'
import { toldUntrue } from './told-untrue.ts'
import { recalled } from './recalled.ts'
import { verb } from '../conjugate.ts'
import { indexOf } from '../verb-index.ts'

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

/** What makes a verb mean something else: proposals are turned down, laws are broken, costs are met. */
const OTHER: readonly (readonly [RegExp, string])[] = [
  [
    /^wider/u,
    'sich *werten *recht *verfassung *grundgesetz *gesetz *gesetzen *regeln *prinzip *prinzipien *logik *geist *interessen *vernunft *menschenwürde',
  ],
  [
    /^(?:zurück|weis|wies|gewies)/u,
    `*vorschlag *vorschläge *angebot *angebote *antrag *anträge *entwurf *entwürfe *gesetz *bewerbung *bewerbungen *migranten *flüchtlinge *menschen
     *schutzsuchende *forderung *forderungen *bitte *plan *pläne *ultimatum *klage *klagen *beschwerde *einspruch *revision *berufung *ansinnen *vorstoß
     *personen *reisende *idee *initiative *drohung *drohungen *einladung *kandidatur *asylbewerber *asylsuchende *lkw *waren *sendung *hilfe *kompromiss *frist *offerte *offerten *gebot *übernahmeangebot *übernahmeofferte *protest *proteste *beschwerden *rücktrittsforderung *rücktrittsforderungen *ruf *rufe *aufruf *appell
     *appelle *vergleich *petition *eingabe *amendement *änderungsantrag *zugeständnis *zugeständnisse *tarifangebot *ansprüche *anspruch *elfmeter`,
  ],
  [/^best/u, '*kosten *lebensunterhalt *unterhalt *spiel *partie *finale *rennen *länderspiel'],
]

/** A verb of denying, where the rule for verbs of speech finds it too. */
const denial: Rule = {
  name: 'denial',
  class: 'denied',
  words: [...index.keys()],
  find(sentence, at) {
    const found = speechVerb.find(sentence, at)
    const { lower } = tokenAt(sentence, at)
    // Reports contradict each other (“sich”), courts turn down.
    const other = `${/^(?:zurück|weis|wies|gewies)/u.test(lower) ? '*gericht *gerichts *gerichtshof' : ''} ob ${OTHER.find(([verb]) => verb.test(lower))?.[1] ?? ''}`
    if (!found || hasWord(sentence, clauseOf(sentence, at), other) || isNegated(sentence, found.cue))
      return null
    if (lower.startsWith('wider') && !contradicts(sentence, at)) return null
    if (
      lower === 'zurückgewiesen' &&
      isPassive(sentence, at) &&
      !near(sentence, at, ({ lower }) => ACCUSED.test(lower))
    )
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
    'Hannover widersprach umgehend.',
  ],
  counterExamples: [
    'Er bestritt sein erstes Länderspiel.',
    'Die Regierung wies die Forderung nach mehr Geld zurück.',
    'Die Stadt widersprach dem Vorschlag der Bahn.',
    'Die Polizei wies an der Grenze 300 Personen zurück.',
    'Das Gericht wies die Klage zurück.',
    'Er wies auf Risse hin.',
    'Das Verhalten widerspreche den Werten des Klubs, sagte sie.',
    'Die Gewerkschaft wies das Angebot zurück.',
    'Der Rat hatte die Offerte als zu niedrig zurückgewiesen.',
    'Anträge, die am Vortag gestellt worden waren, wurden zurückgewiesen.',
    'Der Schiedsrichter wies die Proteste zurück.',
    'Der Verein bestreitet die Kosten aus Spenden.',
    'Die Opposition widersprach dem Entwurf nicht.',
    'Er hat den Streit nie bestritten.',
    'Das Amt hat das weder bestätigt noch dementiert.',
  ],
}

/** “wurden zurückgewiesen”: whoever does it, what it was is told by its subject. */
function isPassive(sentence: Sentence, at: number): boolean {
  return hasWord(sentence, clauseOf(sentence, at), 'wird wurde wurden werden worden')
}

/** What one contradicts because it is told as a fact; of plans and views one only is of another mind. */
const STATEMENTS = `*vorwurf *vorwürfen *anschuldigung *anschuldigungen *behauptung *behauptungen *bericht *berichten *berichterstattung *meldung
  *meldungen *darstellung *darstellungen *schilderung *gerücht *gerüchten *verdacht *unterstellung *spekulationen *kritik *mutmaßungen *vermutung
  *vermutungen *aussage *aussagen *angaben *äußerung *äußerungen *version *befürchtung *befürchtungen *eindruck *annahme *diagnose *lesart *einschätzung *bild *zahlen *kritikern
  *zitat *ergebnis *ergebnissen *feststellung *feststellungen *begründung *erklärung`

/** “widersprach dem Bericht”, “dem widersprach sie”, “widersprach:”. */
function contradicts(sentence: Sentence, at: number): boolean {
  const { from, to } = clauseOf(sentence, at)
  if (hasWord(sentence, { from, to }, STATEMENTS)) return true
  const before = tokenAt(sentence, at - 1).lower
  const next = PROMPTLY.test(tokenAt(sentence, at + 1).lower) ? at + 2 : at + 1
  const { lower, kind } = tokenAt(sentence, next)
  if (kind === 'sign' || DEMONSTRATIVE.test(before) || /^(?:ihm|ihr|ihnen|dagegen)$/u.test(lower)) return true
  return DEMONSTRATIVE.test(lower) && !hasNounBehind(sentence, next, to)
}

/** “widersprach umgehend”. */
const PROMPTLY =
  /^(?:umgehend|prompt|sofort|heftig|entschieden|energisch|scharf|vehement|deutlich|sogleich)$/u
const DEMONSTRATIVE = /^(?:dem|diesem|dies)$/u

/** “dem Plan”, “diesem neuen Kurs”: an article, and no pronoun. */
function hasNounBehind(sentence: Sentence, at: number, to: number): boolean {
  for (let other = at + 1; other < Math.min(to, at + 4); other++)
    if (tokenAt(sentence, other).capital) return true
  return false
}

/** “bestreitet das nicht”, “hat nie geleugnet”. */
function isNegated(sentence: Sentence, { from, to }: Range): boolean {
  const last = clauseOf(sentence, from).to - 1
  if (tokenAt(sentence, from - 1).lower === 'noch' && hasWord(sentence, clauseOf(sentence, from), 'weder'))
    return true
  return [from - 1, to, last].some((at) => /^(?:nicht|nie|niemals)$/u.test(tokenAt(sentence, at).lower))
}

const CONTACTS = 'kontakt kontakte gespräche verhandlungen angebot anfrage absprachen vereinbarung'

/** Verbs by which something is said to be so or to have happened. */
const EXISTS =
  /^(?:habe|sei|seien|gebe|bestehe|existiere|plane|wisse|kenne|treffe|entspreche|stimme|führe|werde|enthalte|verstoße|verletze|verfüge|besitze|handele|handle|betreffe|betreibe|unterstütze|verkaufe|liefere|speichere|gehöre|beteilige|stelle|trage)$/u

/** To say nothing is no denial. */
const SILENT = 'kommentieren kommentiert kommentiere äußern äußert äußere stellungnahme kommentar sagen'

/** Behind a denial: “Es seien keine Soldaten dort.” */
const denialGoesOn: Rule = {
  name: 'denial-goes-on',
  class: 'denied',
  words: wordsOf('kein keine keinen keinem keinerlei nicht nie niemals nichts weder niemand'),
  beside: [
    'denial',
    'denial-phrase',
    'denying',
    'denial-passive',
    'called-false',
    'sworn',
    'rebuttal',
    'wrongly-accused',
    'plainly-not',
    'told-untrue',
  ],
  carriesOn: true,
  find(sentence, at) {
    const clause = clauseOf(sentence, at)
    for (let other = clause.from; other < clause.to; other++)
      if (isReported(sentence, other) && EXISTS.test(tokenAt(sentence, other).lower))
        return { cue: { from: Math.min(at, other), to: Math.max(at, other) + 1 } }
    if (hasWord(sentence, clause, SILENT)) return null
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
  counterExamples: [
    'Es gebe keine Gespräche mit dem Spieler.',
    'Der Verein dementierte. Er spielt nicht.',
    'Der Verein dementierte. „Wir kommentieren keine Gerüchte“, sagte er.',
  ],
}

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
  denying,
  denialPassive,
  headline,
  disavowed,
  ...untrue,
  defence,
  disclaimed,
  wronglyAccused,
  notPlanned,
  ...factChecks,
  ...debunks,
  ...innocent,
  plainlyNot,
  toldUntrue,
  denialGoesOn,
  answering,
  echoed,
  recalled,
]
