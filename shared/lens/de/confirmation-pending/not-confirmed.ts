import { phrases } from '../../pattern.ts'
import { hasWord, testOf } from '../../frame.ts'
import { near, tokenAt, type Range, type Sentence } from '../../sentence.ts'
import { isConditional } from '../clause.ts'
import { determiners, oblique } from '../words.ts'

const CHECK = 'bestätigen|überprüfen|nachprüfen|verifizieren|belegen|nachweisen|beweisen|nachvollziehen'
const CHECKED = 'bestätigt|überprüft|nachgeprüft|verifiziert|belegt|nachgewiesen|bewiesen'
const NOT = 'nicht|nichts|nie|niemals|niemand|keiner|weder'
const KNOWN =
  'bestätigt|bestätigen|verifiziert|verifizieren|verifizierbar|überprüft|überprüfen|überprüfbar|nachprüfen|nachprüfbar|belegt|belegen|nachgewiesen|nachweisen|bewiesen|beweisen|geklärt|bekannt|überliefert|dokumentiert|kommentiert|kommentieren|geäußert|beantwortet|mitgeteilt|offengelegt|aufgeklärt|identifiziert|festgestellt'
const LET = 'ließ|ließen|lässt|lassen|lasse'

/** “ein nicht strafbarer Vorfall sei belegt”: what is negated is not the verb. */
function belongsToAdjective(sentence: Sentence, { from, to }: Range): boolean {
  const before = tokenAt(sentence, from - 1).lower
  return (
    to - from > 3 &&
    tokenAt(sentence, from).lower === 'nicht' &&
    (determiners.has(before) || oblique.has(before)) &&
    /e[mnrs]?$/u.test(tokenAt(sentence, from + 1).lower) &&
    tokenAt(sentence, from + 2).capital
  )
}

/** What is in question, or that it may yet come out. */
const OPEN_YET =
  testOf(`noch bislang bisher zunächst derzeit vorerst zurzeit offiziell nichts wenig kaum ob wer wem wen wie wann warum weshalb wieso wo woher
  wohin was welche welcher welches inwieweit wodurch über details einzelheiten näheres genaueres name namen *hintergründe *hintergrund *ursache
  *ursachen *motiv *identität *zahl *höhe *grund *gründe *zustand *verbleib *aufenthaltsort *schicksal *umstände *termin *zeitpunkt *folgen *ausmaß
  *schaden *herkunft *vorfall *vorfälle *fälle *inhalt *ergebnis *ergebnisse genau genaue genauen näher nähere öffentlich`)

/** “war der Polizei nicht bekannt”: she does not know him, and nothing is left open. */
function isOfAcquaintance(sentence: Sentence, { from, to }: Range): boolean {
  // “ihm sei davon nichts bekannt”
  if (
    tokenAt(sentence, from).lower === 'nichts' &&
    hasWord(sentence, { from: from - 3, to: to + 1 }, 'von davon')
  )
    return true
  if (![from, to - 1].some((at) => /^(?:bekannt|festgestellt)$/u.test(tokenAt(sentence, at).lower)))
    return false
  return !near(sentence, from, ({ lower }) => OPEN_YET(lower))
}

/** “… ist nicht bestätigt”, “ließ sich nicht überprüfen”. */
export const notConfirmed = phrases({
  name: 'not-confirmed',
  class: 'confirmation-pending',
  patterns: [
    'nicht … bestätigt|bestätigen|verifiziert|verifizieren|überprüft|überprüfen|nachprüfen|überprüfbar|geprüft|prüfen|belegt|belegen|nachgewiesen|nachweisen|bewiesen',
    'unbestätigt|unbestätigte|unbestätigten|unbestätigter|unbestätigtes|unbelegt|unbelegte|unbelegten|unbewiesen|ungesichert|ungesicherten',
    'bestätigt … von keiner|niemandem',
    'widersprüchliche|widersprüchlichen angaben|berichte|berichten|informationen|meldungen',
    'weder … bestätigt|bestätigen|bestätigte|dementiert|dementieren',
    'weder …… bestätigte|bestätigten|äußerte|äußerten|kommentierte|kommentierten|reagierte|reagierten',
    'kaum|schwer … überprüfen|prüfen|überprüfbar|verifizieren|nachprüfen',
    'nie|niemals offiziell? bestätigt',
    'konnte|konnten|kann|können … nicht … ermittelt',
    'noch|bislang|bisher nicht ermittelt',
    'wollte|wollten … nicht bestätigen',
    'bestätigt … nicht|niemand|nie',
    'bestätigte|bestätige … nicht',
    'bestätigten … nicht',
    `${CHECK} ${LET} … nicht|kaum`,
    `${CHECKED} werden konnte|konnten|kann|können|könne … nicht|kaum`,
    `${CHECK} konnte|konnten|kann|können|könne|wollte|wollten|will|wollen … nicht|niemand|keiner`,
    `${NOT} … ${KNOWN}`,
    `${KNOWN} … ${NOT}`,
    'nicht bestätigte*|bestätigbare*|überprüfbare*|überprüfte*|verifizierte*|verifizierbare*|belegte*|nachprüfbare*',
    'kaum|schwer … verifizierbar|nachprüfbar|überprüfbar|belegbar|nachvollziehbar',
    ', falls bestätigt ,',
    'sollte|sollten sich … bestätigen',
    'wenn|falls|sofern sich … bestätigt|bestätigen',
    'entzieht|entziehen|entzog|entzogen sich … überprüfung',
  ],
  not: [
    'nicht nur … bestätigt',
    'genug ermittelt|geprüft|aufgeklärt|kontrolliert',
    'nicht ausreichend|genügend|hinreichend|konsequent|gründlich|rechtzeitig|energisch|ernsthaft',
    'sich … nicht bestätigt|erhärtet',
    'hypothese|these|annahme|vermutung|verdacht … nicht bestätigen|bestätigt|belegen',
    'so|derartig nie|niemals geäußert|gesagt',
    'sich nie|niemals geäußert .',
    'bestätigten|bestätigte sich nicht',
    'sich nicht bestätigte|bestätigten',
    'überprüft|geprüft werden und',
    'ermittelt die|der|das|wegen|gegen',
    'gegen …… nicht ermittelt',
    'ermittelt wird|werde|wurde gegen …… nicht',
    'über|darüber … aufgeklärt',
    'als nicht nachvollziehbar',
    'wies|weist|wiesen|weisen … nicht nachvollziehbar',
  ],
  unless: (sentence, cue) =>
    belongsToAdjective(sentence, cue) || isOfAcquaintance(sentence, cue) || isConditional(sentence, cue),
  examples: [
    'Der Wechsel ist bislang nicht offiziell bestätigt.',
    'Die Angaben ließen sich nicht unabhängig überprüfen.',
    'Das Ministerium bestätigte die Meldung zunächst nicht.',
    'Überprüfen ließ sich der Bericht zunächst nicht.',
    'Weder die Klinik noch die Stadt bestätigten den Bericht.',
    'Bestätigt werden konnte das bislang nicht.',
    'Sollte sich der Bericht bestätigen, drohen Klagen.',
    'Das wäre, falls bestätigt, der schwerste Fall seit Jahren.',
    'In einem nicht überprüfbaren Video ist ein Wrack zu sehen.',
    'Wer das Boot gesteuert hat, ist nicht bekannt.',
  ],
  counterExamples: [
    'Der Minister bestätigte den Termin.',
    'Der Mann war der Polizei nicht bekannt.',
    'Solange die Haftung nicht geklärt sei, werde nicht gebaut.',
    'Die Kirche soll die Fälle nicht ausreichend geprüft haben.',
    'Gegen die Ministerin wird nicht ermittelt.',
    'Im Fall des nicht gesicherten Zauns ermittelt die Polizei.',
    'Er kam nicht.',
    'Ihm wird vorgeworfen, nicht energisch genug ermittelt zu haben.',
    'Der Verdacht habe sich nicht bestätigt, sagte der Anwalt.',
    'Meldungen über ein drittes Opfer bestätigten sich nicht.',
    'Ausgetretenes Öl wurde nicht festgestellt.',
    'Nur ein nicht strafbarer Vorfall sei belegt, sagte sie.',
    'Die Hypothese ließ sich in den Versuchen nicht bestätigen.',
  ],
})
