import { phrases } from '../pattern.ts'
import type { Rule } from '../rule.ts'
import { near, tokenAt } from '../sentence.ts'

const WORD = 'bestätigung|bestätigungen|stellungnahme|stellungnahmen|kommentar|auskunft'
const NEWS = `${WORD}|angaben|informationen|erkenntnisse|reaktion|bilanz|belege|hinweise`
const OPEN = 'steht|stehe|stand|stehen|standen|blieb|bleibt|bleibe|blieben'

const notConfirmed = phrases({
  name: 'not-confirmed',
  class: 'confirmation-pending',
  patterns: [
    'nicht … bestätigt|bestätigen|verifiziert|verifizieren|überprüft|überprüfen|nachprüfen|überprüfbar|geprüft|prüfen|belegt|belegen|nachgewiesen|nachweisen|bewiesen',
    'unbestätigt|unbestätigte|unbestätigten|unbestätigter|unbestätigtes',
    'bestätigt … von keiner|niemandem',
    'widersprüchliche|widersprüchlichen angaben|berichte|berichten|informationen|meldungen',
    'weder … bestätigt|bestätigen|bestätigte|dementiert|dementieren',
    'kaum|schwer … überprüfen|überprüfbar|verifizieren|nachprüfen',
    'nie|niemals offiziell? bestätigt',
    'wollte|wollten … nicht bestätigen',
    'bestätigt … nicht|niemand|nie',
    'bestätigte … nicht',
    'bestätigten … nicht',
  ],
  not: ['nicht nur … bestätigt'],
  examples: [
    'Der Wechsel ist bislang nicht offiziell bestätigt.',
    'Die Angaben ließen sich nicht unabhängig überprüfen.',
    'Das Ministerium bestätigte die Meldung zunächst nicht.',
  ],
  counterExamples: ['Der Minister bestätigte den Termin.', 'Er kam nicht.'],
})

const noConfirmation = phrases({
  name: 'no-confirmation',
  class: 'confirmation-pending',
  patterns: [
    `kein|keine|keinen|keinerlei … ${WORD}`,
    'keine offiziellen|genauen|näheren|weiteren|amtlichen|gesicherten? angaben|informationen|erkenntnisse',
    `${NEWS} … nicht vor|gegeben|erhältlich|vorgelegt`,
    `${WORD} …… ${OPEN} … aus`,
    `${OPEN} … ${WORD} …… aus`,
    `${WORD} … gab|gibt|lag|liegt|war|kam … nicht`,
    `offizielle|amtliche|unabhängige? ${NEWS} … fehlt|fehlte|fehle|fehlen|fehlten`,
    `${WORD} …… aussteht|ausstehe|ausstand|ausblieb`,
    `fehlt|fehlte|fehlen … ${WORD}`,
    'ohne offizielle|amtliche|unabhängige? bestätigung',
    'wartet|warten|abwarten … bestätigung',
    'machte|machten|macht|machen … keine angaben',
    'fehlt|fehlen|fehlte|fehlten … beweis|beweise|belege|nachweis|nachweise',
    'zunächst|bisher|bislang keine reaktion|antwort|angaben',
  ],
  not: ['angaben … nicht nur', 'kein|keine wort|worte'],
  examples: [
    'Eine offizielle Bestätigung bleibt noch aus.',
    'Obgleich viel berichtet wird, bleibt eine offizielle Bestätigung dieser Vereinbarungen noch aus.',
    'Eine Stellungnahme lag zunächst nicht vor.',
    'Dafür gibt es keine Bestätigung.',
    'Eine amtliche Bestätigung steht noch aus.',
  ],
  counterExamples: [
    'Der Bahnhof steht vor einem Ausbau.',
    'Das Werk steht vor dem Aus.',
    'Die Bestätigung kam am Abend.',
  ],
})

/** What makes “offen” mean that something is not known. */
const ASKED =
  /^(?:ob|wer|wie|was|wann|warum|noch|fragen?|weiter|weiterhin|hergang|unfallhergang|ausgang|zunächst|bislang|bisher|wo|woher)$/u

const unclear = phrases({
  name: 'unclear',
  class: 'confirmation-pending',
  patterns: [
    'unklar|unklare|ungewiss|ungeklärt|unbekannt',
    'nicht|wenig klar|geklärt|bekannt|gesichert',
    'nicht sicher , ob|wer|wie|wann',
    'nicht abschließend',
    'steht|stehe|stand … nicht … fest',
    'steht|stehe|stand noch aus',
    'fest steht|stand nicht',
    'nicht fest',
    'offen ist|war|bleibt|blieb|ließ|lässt',
    'ist|war|bleibt|blieb|ließ|ließen|lässt|sind … offen',
    'im dunkeln',
    'nichts|wenig bekannt',
    'nicht mitgeteilt|veröffentlicht|genannt|bekanntgegeben',
    'nicht feststellen|klären|ermitteln|rekonstruieren',
    'stillschweigen',
  ],
  not: ['unbekannt verzogen', 'gegen unbekannt'],
  unless: (sentence, { from, to }) =>
    to - from > 1 &&
    tokenAt(sentence, to - 1).lower === 'offen' &&
    !near(sentence, from, ({ lower }) => ASKED.test(lower)),
  examples: [
    'Unklar blieb, wie viele Menschen an Bord waren.',
    'Die Ursache ist noch ungeklärt.',
    'Ob er kommt, steht noch nicht fest.',
    'Der Hergang ist noch offen.',
  ],
  counterExamples: ['Das Geschäft ist bis neun offen.', 'Die Stimme war klar.'],
})

const noComment = phrases({
  name: 'no-comment',
  class: 'confirmation-pending',
  patterns: [
    'wollte|wollten|will|wollen|mochte|mochten|möchte|konnte|konnten|kann|können … nicht … äußern|kommentieren|bestätigen',
    'äußerte|äußerten|äußert|äußern … sich … nicht',
    'äußerte|äußerten sich … zunächst|bisher|bislang|vorerst nicht',
    'konnte|konnten|kann|können|wollte|wollten … nicht sagen|angeben|beantworten|nennen|mitteilen',
    'nicht … geäußert',
    'nicht … kommentiert',
    'kommentierte|kommentierten|kommentiert … nicht',
    'reagierte|reagierten|reagiert … nicht',
    'reagierte|reagierten … nicht',
    'nicht … reagiert',
    'antwortete|antworteten … nicht',
    'nicht zu erreichen|sprechen',
    'nicht erreichbar',
    'lehnte|lehnten|lehnt|lehnen … stellungnahme|kommentar|auskunft|äußerung … ab',
    'stellungnahme|kommentar … abgelehnt',
    'kommentar ab',
    'verweigerte|verweigerten|verweigert … stellungnahme|kommentar|auskunft|aussage',
    'blieb|bleibt|ließ … unbeantwortet',
    'keine|ohne antwort|stellungnahme',
    'kein|keinen kommentar',
    'keine auskunft|angaben',
    'schweigt|schwieg|schweigen|schwiegen zu|dazu|darüber',
    'schweigt|schwieg … zu den vorwürfen',
    'niemand … bekannt',
    'niemand … bekannte sich',
  ],
  examples: [
    'Die Botschaft wollte sich nicht äußern.',
    'Der Konzern reagierte zunächst nicht.',
    'Das Amt lehnte einen Kommentar ab.',
  ],
  counterExamples: ['Der Motor sprang nicht an.', 'Er äußerte sich zufrieden.'],
})

/** The text says itself that something is not confirmed, not known or not answered. */
export const confirmationPending: readonly Rule[] = [notConfirmed, noConfirmation, noComment, unclear]
