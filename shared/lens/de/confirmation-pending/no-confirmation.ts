import { phrases } from '../../pattern.ts'
import { isConditional } from '../clause.ts'

const WORD =
  'bestätigung|bestätigungen|stellungnahme|stellungnahmen|kommentar|auskunft|statement|rückmeldung|verlautbarung|verifizierung'
const NEWS = `${WORD}|angaben|informationen|erkenntnisse|reaktion|bilanz|belege|hinweise`
const PROOF = 'beleg|belege|beweis|beweise|nachweis|nachweise|anhaltspunkte'
const OPEN = 'steht|stehe|stand|stehen|standen|stünde|stünden|blieb|bleibt|bleibe|blieben'

/** “Eine Bestätigung steht aus”, “es gibt keine Belege”. */
export const noConfirmation = phrases({
  name: 'no-confirmation',
  class: 'confirmation-pending',
  patterns: [
    `kein|keine|keinen|keinerlei|keinem|keiner … ${WORD}`,
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
    `kein|keine|keinen|keinerlei|keinem|keiner … ${PROOF}|klarheit|gewissheit|rückmeldung`,
    `${WORD}|antwort …… wartet|wartete|warten|warteten`,
    `wartet|wartete|warten|warteten … ${WORD}|antwort`,
    'wartet|wartete|warten|warteten … auf <word>? <word>? erklärung|erklärungen|aufklärung|klarheit|gewissheit|antworten',
    'harrt|harrte|harren|harrten … bestätigung|klärung|aufklärung',
    'ohne dass|dafür|hierfür …… bestätigung|belege|beweise … gibt|gäbe|gebe|gab',
    'zunächst|bisher|bislang keine reaktion|antwort|angaben',
  ],
  not: ['angaben … nicht nur', 'kein|keine wort|worte'],
  unless: isConditional,
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
    'Wenn sie keine Auskunft erhält, klagt sie.',
  ],
})
