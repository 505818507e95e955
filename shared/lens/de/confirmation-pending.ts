import { phrases } from '../pattern.ts'
import type { Rule } from '../rule.ts'
import { near, tokenAt } from '../sentence.ts'

const WORD =
  'bestätigung|bestätigungen|stellungnahme|stellungnahmen|kommentar|auskunft|statement|rückmeldung|verlautbarung|verifizierung'
const NEWS = `${WORD}|angaben|informationen|erkenntnisse|reaktion|bilanz|belege|hinweise`
const PROOF = 'beleg|belege|beweis|beweise|nachweis|nachweise|anhaltspunkte'
const CHECK = 'bestätigen|überprüfen|nachprüfen|verifizieren|belegen|nachweisen|beweisen|nachvollziehen'
const CHECKED = 'bestätigt|überprüft|nachgeprüft|verifiziert|belegt|nachgewiesen|bewiesen'
const NOT = 'nicht|nichts|nie|niemals|niemand|keiner|weder'
const KNOWN =
  'bestätigt|bestätigen|verifiziert|verifizieren|verifizierbar|überprüft|überprüfen|überprüfbar|nachprüfen|nachprüfbar|belegt|belegen|nachgewiesen|nachweisen|bewiesen|beweisen|geklärt|bekannt|überliefert|dokumentiert|kommentiert|kommentieren|geäußert|beantwortet|mitgeteilt|offengelegt|aufgeklärt|ermittelt|identifiziert|festgestellt|nachvollziehbar'
const LET = 'ließ|ließen|lässt|lassen|lasse'
const OPEN = 'steht|stehe|stand|stehen|standen|blieb|bleibt|bleibe|blieben'

const notConfirmed = phrases({
  name: 'not-confirmed',
  class: 'confirmation-pending',
  patterns: [
    'nicht … bestätigt|bestätigen|verifiziert|verifizieren|überprüft|überprüfen|nachprüfen|überprüfbar|geprüft|prüfen|belegt|belegen|nachgewiesen|nachweisen|bewiesen',
    'unbestätigt|unbestätigte|unbestätigten|unbestätigter|unbestätigtes|unbelegt|unbelegte|unbelegten|unbewiesen|ungesichert|ungesicherten',
    'bestätigt … von keiner|niemandem',
    'widersprüchliche|widersprüchlichen angaben|berichte|berichten|informationen|meldungen',
    'weder … bestätigt|bestätigen|bestätigte|dementiert|dementieren',
    'kaum|schwer … überprüfen|überprüfbar|verifizieren|nachprüfen',
    'nie|niemals offiziell? bestätigt',
    'wollte|wollten … nicht bestätigen',
    'bestätigt … nicht|niemand|nie',
    'bestätigte … nicht',
    'bestätigten … nicht',
    `${CHECK} ${LET} … nicht|kaum`,
    `${CHECKED} werden konnte|konnten|kann|können|könne … nicht|kaum`,
    `${CHECK} konnte|konnten|kann|können|könne|wollte|wollten|will|wollen … nicht|niemand|keiner`,
    `${NOT} … ${KNOWN}`,
    `${KNOWN} … ${NOT}`,
    'kaum|schwer … verifizierbar|nachprüfbar|überprüfbar|belegbar|nachvollziehbar',
    'entzieht|entziehen|entzog|entzogen sich … überprüfung',
  ],
  not: ['nicht nur … bestätigt'],
  examples: [
    'Der Wechsel ist bislang nicht offiziell bestätigt.',
    'Die Angaben ließen sich nicht unabhängig überprüfen.',
    'Das Ministerium bestätigte die Meldung zunächst nicht.',
    'Überprüfen ließ sich der Bericht zunächst nicht.',
    'Bestätigt werden konnte das bislang nicht.',
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
    `${NEWS}|antwort …… ${OPEN} … aus`,
    `${OPEN} … ${WORD}|antwort …… aus`,
    'überprüfung|verifizierung|bestätigung|klärung … nicht möglich',
    'antwort|antworten|erklärung|erklärungen … schuldig',
    'gegenstand … ermittlungen|untersuchung|untersuchungen',
    `${WORD} … gab|gibt|lag|liegt|war|kam … nicht`,
    `offizielle|amtliche|unabhängige? ${NEWS} … fehlt|fehlte|fehle|fehlen|fehlten`,
    `${WORD} …… aussteht|ausstehe|ausstand|ausblieb`,
    `fehlt|fehlte|fehlen … ${WORD}`,
    'ohne offizielle|amtliche|unabhängige? bestätigung',
    'wartet|warten|abwarten … bestätigung',
    'machte|machten|macht|machen … keine angaben',
    `fehlt|fehlen|fehlte|fehlten … ${PROOF}`,
    `${PROOF} … fehlt|fehlen|fehlte|fehlten|schuldig`,
    `kein|keine|keinen|keinerlei … ${PROOF}|klarheit|gewissheit|rückmeldung`,
    `${WORD}|antwort …… wartet|wartete|warten|warteten`,
    `wartet|wartete|warten|warteten … ${WORD}|antwort`,
    'harrt|harrte|harren|harrten … bestätigung|klärung|aufklärung',
    'ohne dass|dafür|hierfür …… bestätigung|belege|beweise … gibt|gäbe|gebe|gab',
    'zunächst|bisher|bislang keine reaktion|antwort|angaben',
  ],
  not: ['angaben … nicht nur', 'kein|keine wort|worte'],
  examples: [
    'Eine offizielle Bestätigung bleibt noch aus.',
    'Obgleich viel berichtet wird, bleibt eine offizielle Bestätigung dieser Vereinbarungen noch aus.',
    'Eine Stellungnahme lag zunächst nicht vor.',
    'Dafür gibt es keine Bestätigung.',
    'Eine amtliche Bestätigung steht noch aus.',
    'Auf eine Antwort warten die Anwohner bis heute.',
    'Belege dafür gibt es nicht, es fehlt jeder Nachweis.',
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
    'nicht|wenig klar|gesichert',
    'wenig bekannt',
    'nicht sicher , ob|wer|wie|wann',
    'nicht abschließend',
    'steht|stehe|stand … nicht … fest',
    'steht|stehe|stand noch aus',
    'fest steht|stand … nicht|nur|lediglich',
    'nicht fest',
    'offen ist|war|bleibt|blieb|ließ|lässt',
    'ist|war|bleibt|blieb|ließ|ließen|lässt|sind … offen',
    'im dunkeln',
    'nichts|wenig bekannt',
    'nicht mitgeteilt|veröffentlicht|genannt|bekanntgegeben',
    'nicht feststellen|klären|ermitteln|rekonstruieren|abschätzen|beziffern',
    'nicht abzusehen|absehbar',
    'noch nicht entschieden',
    'wird|werde|werden|würde|würden noch ermittelt|untersucht|geprüft|geklärt',
    'muss|müsse|wird|bleibt sich … zeigen|herausstellen|erweisen',
    'abzuwarten',
    'wer|wie|was|wann|warum|wo|ob …… wissen|weiß|wusste|wussten … nicht|niemand|keiner',
    'weiß|wissen|wisse|wusste|wussten … nicht , wer|wie|was|wann|warum|wo|ob|woher',
    'weiß|wusste niemand|keiner',
    'lässt|ließ|lassen|ließen … auf sich warten',
    'obduktion|untersuchung|untersuchungen|gutachten|ermittlungen|ermittler … soll|sollen|wird|werden … klären|ergeben',
    'soll|sollen|wird|werden eine|ein|die obduktion|untersuchung|gutachten … klären|ergeben',
    'offengelassen|offengeblieben|offenlassen',
    'nicht in erfahrung',
    'herrscht|herrschte|herrschen … ungewissheit|unklarheit|rätselraten',
    'rätselt|rätseln|rätselte|rätselten',
    'gibt|gab|geben|gaben … rätsel auf',
    'bleibt|blieb|bleiben|ist … rätsel',
    'stillschweigen',
  ],
  not: [
    'unbekannt verzogen',
    'gegen unbekannt',
    'nicht veröffentlicht|genannt sehen|werden',
    'nicht lange auf sich warten',
  ],
  unless: (sentence, { from, to }) =>
    to - from > 1 &&
    tokenAt(sentence, to - 1).lower === 'offen' &&
    !near(sentence, from, ({ lower }) => ASKED.test(lower)),
  examples: [
    'Unklar blieb, wie viele Menschen an Bord waren.',
    'Die Ursache ist noch ungeklärt.',
    'Ob er kommt, steht noch nicht fest.',
    'Der Hergang ist noch offen.',
    'Die Ursache wird noch ermittelt.',
    'Ob das reicht, muss sich noch zeigen.',
  ],
  counterExamples: [
    'Das Geschäft ist bis neun offen.',
    'Die Stimme war klar.',
    'Ein Beamter, der nicht genannt werden wollte, sprach davon.',
  ],
})

const noComment = phrases({
  name: 'no-comment',
  class: 'confirmation-pending',
  patterns: [
    'wollte|wollten|will|wollen|mochte|mochten|möchte|konnte|konnten|kann|können … nicht … äußern|kommentieren|bestätigen',
    'äußerte|äußerten|äußert|äußern|äußere … sich … nicht',
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
    'keine|ohne antwort|stellungnahme',
    'kein|keinen kommentar',
    'keine auskunft|angaben',
    'schweigt|schwieg|schweigen|schwiegen zu|dazu|darüber',
    'niemand … bekannt',
    'niemand … bekannte sich',
    'unbeantwortet',
    'lehnte|lehnten|lehnt|lehnen … ab …… äußern|kommentieren|bestätigen|sagen',
    'äußern|kommentieren|sagen wollte|wollten|will|wollen|mochte|mochten|möchte|konnte|konnten|kann|können … nicht|niemand|keiner|nichts',
    'niemand|keiner … äußern|kommentieren',
    'wollte|wollten|will|wollen|mochte|mochten … niemand|keiner … äußern|kommentieren|sagen',
    'nannte|nannten|nennt|nennen|verriet|verrieten … keine|keinen|nicht namen|details|einzelheiten|gründe|grund|zahlen|quelle|quellen',
    'in schweigen',
    'zu|zum|zur|dazu|darüber … schwieg|schweigt|schwiegen',
    'ging|gingen|geht|gehen … auf …… nicht ein',
    'keine|nicht stellung',
    'wollte|wollten|will|wollen|konnte|konnten|kann|können … nichts … sagen|mitteilen|angeben',
    'hält|hielt|halten|hielten|gibt|gab|geben|gaben sich … bedeckt',
    'bedeckt hält|hielt|halten|hielten',
    'schweigt|schwieg|schweigen|schwiegen sich … aus',
    'ließ|ließen|lässt|lassen … unkommentiert',
  ],
  examples: [
    'Die Botschaft wollte sich nicht äußern.',
    'Der Konzern reagierte zunächst nicht.',
    'Das Amt lehnte einen Kommentar ab.',
    'Äußern wollte sich dazu niemand.',
    'Der Verein hielt sich zu den Gründen bedeckt.',
  ],
  counterExamples: ['Der Motor sprang nicht an.', 'Er äußerte sich zufrieden.'],
})

/** The text says itself that something is not confirmed, not known or not answered. */
export const confirmationPending: readonly Rule[] = [notConfirmed, noConfirmation, noComment, unclear]
