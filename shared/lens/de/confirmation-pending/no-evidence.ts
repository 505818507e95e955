import { phrases } from '../../pattern.ts'
import { together } from '../../together.ts'
import { clauseOf, isConditional } from '../clause.ts'
import { INFORMATION, NEWS } from './words.ts'

const NO = 'kein|keine|keinen|keinerlei|kaum|wenig'

/** “keine gesicherten Erkenntnisse”: what is not there, right behind its “kein”. */
export const noInformation = phrases({
  name: 'no-information',
  class: 'confirmation-pending',
  patterns: [
    `${NO} <word>? <word>? ${INFORMATION}`,
    'kein|keine|keinen stichhaltige*|schlüssige*|eindeutige*|sichere*|handfeste* <word>? beweis|beleg|nachweis',
    'kein|keinen beweis|beleg|nachweis für|dafür',
    'kein|keinen beweis|beleg|nachweis , dass',
    'kein|keinen <word>? hinweis|anhaltspunkt|indiz auf|darauf|für|dafür|,',
    'keine verlässliche*|gesicherte*|genaue*|belastbare*|offizielle*|konkrete*|amtliche* zahl|zahlen',
    'kein|keine offizielle* *gabe|*gaben|*ung|*ungen|*ion|*ionen|*kunft|*künfte|*ment|*ments|antwort|antworten|ergebnis|ergebnisse|wort|zahl|zahlen',
    'jede|jegliche spur|bestätigung',
    'keine plausible|schlüssige|einleuchtende erklärung',
    'jede nachricht',
    'keine statistik|statistiken|erhebung|erhebungen|daten|zahlen ,|über|zu|dazu|darüber|wie',
    'keine schlüssige|plausible|einfache? erklärung',
    'weder belege|beweise|hinweise|angaben',
    'ohne <word>? belege|beweise|nachweise',
    'ohne … quelle|quellen|gründe|namen|belege|details anzugeben|vorzulegen|preiszugeben',
    'ohne … ins detail|einzelne zu? gehen',
    'ohne nennung|angabe von <word>? quelle|quellen|namen|details|einzelheiten|gründen|belegen|beweisen',
    'ohne <word>? <word>? details|einzelheiten|belege|beweise|namen|gründe|zahlen|quellen zu nennen|liefern|zeigen|präsentieren',
    'ohne <word>? <word>? belege|beweise|nachweise|quellen|details|gründe vorzulegen|anzuführen|anzugeben|vorzuweisen|preiszugeben',
    'keine <word>? berichte|meldungen über|von',
  ],
  not: [
    'keine antworten',
    'kein|keine antwort|antworten|reaktion|reaktionen auf die|den|das',
    'kein|keine|keinen spur|spuren von|eines|einer|des|der',
  ],
  // “Wenn sie keine Auskunft erhält”: it may still.
  unless: isConditional,
  examples: [
    'Gesicherte Erkenntnisse fehlen, es gibt keine verlässlichen Zahlen.',
    'Die Behörde gab keine Auskunft.',
    'Es gibt keinen ernsthaften Anhaltspunkt, dass sie davon wusste.',
    'Das Blatt berichtete dies ohne Nennung von Quellen.',
    'Der Sprecher behauptete dies, ohne Beweise vorzulegen.',
    'Der Sender machte ohne Belege die Nachbarn verantwortlich.',
  ],
  counterExamples: [
    'Der Kunde bekam keinen Beleg an der Kasse.',
    'Er gab keinen weiteren Hinweis und ging.',
    'Von Müdigkeit war keine Spur von Anfang an.',
    'Das Buch gibt keine Antworten.',
    'Es ist kein Beweis, sagt der Forscher.',
    'Die Polizei fand keine Spuren eines Einbruchs.',
    'Wenn sie keine Auskunft erhält, klagt sie.',
    'Sie sei kein offizielles Mitglied des Stabs.',
  ],
})

/** Bestätigung, Angaben, Belege × fehlen, ausstehen, nicht vorliegen. */
export const noEvidence = together({
  name: 'no-evidence',
  class: 'confirmation-pending',
  clauseOf,
  sets: [
    {
      words:
        'lag lagen liegt liegen vorlag vorlagen vorliegt vorliegen erhältlich verfügbar zugänglich parat gelang gelungen',
      and: ['nicht', NEWS],
      not: 'auf',
    },
    {
      words: 'gab gibt gebe',
      and: ['nicht kaum keine keinen keinerlei keinem keiner', `${NEWS} lebenszeichen *daten spur`],
    },
    {
      words: 'lag lagen liegt liegen liege lägen',
      and: ['nicht kein keine keinerlei', 'vor', `${NEWS} *zahl *ergebnis *ergebnisse`],
    },
    // “Nähere Erkenntnisse hatte die Polizei zunächst nicht”
    {
      words: 'hatte hatten hat haben habe hätten',
      and: [
        'nicht kein keine keinerlei',
        '*erkenntnisse *informationen *angaben *einzelheiten *details *hinweise *anhaltspunkte *belege *beweise',
        'zunächst bisher bislang noch vorerst derzeit über zu zur zum dazu darüber nähere weitere genauere',
      ],
      not: 'ausgewertet gelesen gesammelt erhalten weitergegeben',
    },
    { words: 'erhalten bekommen', and: ['nicht weder kaum', 'zu', NEWS] },
    // “geht aus dem Bericht nicht hervor”
    {
      words: 'hervor hervorgeht hervorgehen',
      and: ['nicht', 'geht gehen ging gingen hervorgeht hervorgehen', 'aus daraus'],
    },
    {
      words: 'möglich',
      and: [
        'nicht',
        '*überprüfung *verifizierung *bestätigung *einordnung *bewertung *beurteilung *einschätzung klärung aufklärung *aussage *prognose',
      ],
    },
    {
      words: 'fehlt fehlen fehlte fehlten fehle mangelt mangelte',
      and: [
        '*bestätigung *beweis *beweise *beweisen *beleg *belege *belegen *nachweis *nachweise *nachweisen *anhaltspunkte spur erklärung',
      ],
    },
    {
      words: 'fehlt fehlen fehlte fehlten fehle',
      and: [
        '*angaben *informationen *erkenntnisse details einzelheiten *zahlen',
        'noch bislang bisher zunächst derzeit vorerst zurzeit aber',
      ],
    },
    {
      words: 'warten',
      and: ['sich auf', 'lässt ließ lassen', `${NEWS} *ergebnis *ergebnisse`],
      not: 'nicht',
    },
    {
      words: 'aus aussteht ausstehen ausstand ausstehe',
      and: [
        'steht stehen stand standen stehe stünde stünden aussteht ausstehen ausstand ausstehe',
        '*ergebnis *ergebnisse *diagnose *befund *obduktion *untersuchung *untersuchungen *klärung *beweis *nachweis *bilanz *analyse *analysen *tests *mitteilung *bestätigung *auswertung *gutachten *identifizierung *bewertung *beurteilung *einschätzung *prüfung *überprüfung',
      ],
    },
    // “Belege nannte er nicht”
    {
      words:
        'nannte nannten nennt nennen genannt lieferte lieferten liefert geliefert präsentierte präsentierten präsentiert führte anführte',
      and: [
        'nicht keine keinen keinerlei',
        '*beweis *beweise *beleg *belege *nachweis *nachweise *quellen *einzelheiten *erklärung *erklärungen *begründung *details',
      ],
    },
    {
      words: 'ergebnislos',
      and: ['*ermittlungen *erhebungen *nachforschungen *untersuchung *untersuchungen *recherchen'],
    },
    { words: 'schuldig', and: ['blieb bleibt blieben bleiben', NEWS] },
    {
      words: 'vor vorgelegt vorlegte vorlegten vorlegen',
      and: [
        'nicht',
        '*beweis *beweise *beleg *belege *nachweis *nachweise',
        'legte legten legt legen vorgelegt vorlegte vorlegten vorlegen',
      ],
    },
  ],
  examples: [
    'Genaue Opferzahlen liegen noch nicht vor.',
    'Ergebnisse lägen noch keine vor, sagte sie.',
    'Nähere Erkenntnisse über den Hergang hatte die Polizei zunächst nicht.',
    'Ein Nachweis gelang bisher nicht.',
    'Die Zahl der Besucher lag am Abend nicht vor.',
    'Was der Umbau kostet, geht aus dem Papier nicht hervor.',
    'Dafür fehlt der Direktorin jede Erklärung.',
    'Hinweise auf einen Anschlag gab es nicht.',
    'Hinweise auf einen Streit liegen der Polizei nicht vor.',
    'Bislang fehlt es an Beweisen.',
    'Über die Fracht fehlen noch genaue Angaben.',
    'Eine amtliche Mitteilung lässt auf sich warten.',
    'Das Ergebnis der Obduktion steht noch aus.',
    'DNA-Analysen stünden noch aus, hieß es.',
    'Beweise legte der Sprecher nicht vor.',
    'Belege für den Vorwurf nannte der Sprecher nicht.',
    'Die Ermittlungen zur Herkunft sind bisher ergebnislos geblieben.',
    'Eine heiße Spur gibt es noch nicht.',
  ],
  counterExamples: [
    'Im Spiel fehlten drei Stammkräfte.',
    'Die Zahlung steht noch aus.',
    'Aus dem Papier geht der Preis hervor.',
    'Der Frühling lässt auf sich warten.',
  ],
})
