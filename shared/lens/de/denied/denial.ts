import { hasWord } from '../../frame.ts'
import type { Rule } from '../../rule.ts'
import { near, tokenAt, type Range, type Sentence } from '../../sentence.ts'
import { speechVerb } from '../attributed/speech-verb.ts'
import { clauseOf } from '../clause.ts'
import { verb } from '../conjugate.ts'
import { indexOf } from '../verb-index.ts'
import { isAccusation } from './denial-passive.ts'

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
export const denial: Rule = {
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
      !near(sentence, at, ({ lower }) => isAccusation(lower))
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
