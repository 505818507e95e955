import { together } from '../../together.ts'
import { clauseOf } from '../clause.ts'

const POSTS = `*beitrag *beiträge *artikel *video *videos *foto *fotos *bild *bilder *bericht *berichte *berichten *post *posts *tweet *clip *meldung *text *buch
  *grafik *zitat *aussage *überschrift *titel *schlagzeile *seite *behauptung`

/** What a fact-check says of a post: it tells it wrongly, is satire, was never said. */
export const toldWrongly = together({
  name: 'told-wrongly',
  class: 'denied',
  clauseOf,
  sets: [
    {
      words: 'wieder wiedergegeben dargestellt dar zitiert übersetzt',
      and: [
        'falsch verzerrt verkürzt irreführend unvollständig sinnentstellend',
        `${POSTS} sie er es`,
        'gibt geben gab wird wurde werden wurden stellt stellen zitiert ist',
      ],
      not: 'nicht',
    },
    { words: 'satire', and: ['dahinter handelt stammt steckt stecke'] },
    {
      words: 'gesagt geäußert behauptet gefordert geschrieben gepostet getwittert',
      and: ['nie niemals', 'hat habe haben', 'diese dieses das dies worte satz so'],
      not: 'wer noch',
    },
    {
      words: 'stammt stammen stamme',
      and: ['nicht', 'von vom', 'er sie es das dies'],
      not: 'ob',
    },
    {
      words: 'eindruck',
      and: ['falschen falscher', 'erweckt erwecken erweckte entsteht vermittelt vermitteln entstand'],
    },
    {
      words: 'fehler übertreibungen ungereimtheiten unwahrheiten falschaussagen',
      and: [
        '*bericht *berichten *artikel *darstellung *beitrag *behauptungen',
        'sind enthält enthalten enthielt stecken voller strotzt',
      ],
      not: 'keine nicht',
    },
    {
      words: 'tun',
      and: [
        'nichts',
        'mit damit',
        'jedoch aber allerdings nachweislich nach laut zufolge',
        'haben hat hatte hatten',
      ],
      not: 'mehr',
    },
    {
      words: 'auf aufgeräumt',
      and: [
        'räumt räumte räumen räumten aufgeräumt',
        'mit',
        '*gerüchten *falschmeldungen *mythen *spekulationen *vorwürfen',
      ],
    },
    { words: 'ausgedacht', and: ['haben hat', 'sich', 'das alles'] },
    {
      words: 'kampagne schmierenkampagne verschwörung',
      and: [
        'spricht sprach sprachen sprechen',
        'von',
        'gezielten bösartigen schmutzigen politischen inszenierten verleumderischen medialen orchestrierten beispiellosen',
      ],
    },
    {
      words: 'entgegen',
      and: ['fassung version darstellung angabe angaben', 'früheren ersten anderslautenden ursprünglichen'],
    },
    {
      words: 'abgetan abtat abtut abzutun',
      and: [
        'als',
        '*vorwurf *vorwürfe *bericht *berichte *behauptung *behauptungen *anschuldigungen *gerücht *gerüchte *kritik *meldung *meldungen *befürchtungen *warnungen',
      ],
      not: 'nicht',
    },
    {
      words: 'behauptung behauptungen unterstellung unterstellungen vermutung',
      and: [
        'unbewiesene unbelegte haltlose böswillige bloße absurde unbewiesenen haltlosen',
        'sei seien ist sind nannte nennt handle handele sprach',
      ],
      not: 'stellte stellt',
    },
    {
      words: 'grundsätzlich generell ausdrücklich',
      and: [
        'nicht kein keine',
        'würden werde würde',
        'sagte sagt teilte erklärte betonte versicherte hieß heißt',
      ],
      far: true,
      not: 'ausgeschlossen möglich dagegen',
    },
    { words: 'lügen unterstellungen', and: ['diesen diese', 'schluss auf hört hören', 'mit'] },
    // “eine Bombe war es nicht, wie zunächst vermutet”
    {
      words: 'vermutet angenommen befürchtet gemeldet berichtet',
      and: ['wie', 'zunächst anfangs ursprünglich', 'nicht kein keine keinen'],
      far: true,
      not: 'bestätigt ob',
    },
    {
      words: 'sieht sehe sehen sah sahen',
      and: [
        'nicht',
        '*versagen *fehlverhalten *versäumnis *versäumnisse *mitschuld *fehler *verschwörung *skandal *verbindung',
      ],
      not: 'ob',
    },
    {
      words:
        'hexenjagd treibjagd schmutzkampagne hetzkampagne rufmord rufmordkampagne verleumdung verleumdungskampagne',
      and: ['sprach spricht sprachen sprechen nannte nennt nannten'],
      not: 'wegen',
    },
    {
      words: 'wehren wehrt wehrte wehrten',
      and: [
        'juristisch gerichtlich rechtlich anwaltlich',
        'gegen',
        '*bericht *berichte *berichterstattung *vorwürfe *behauptungen *darstellung *artikel',
      ],
    },
    {
      words: 'stimmt stimmen stimme stimmten',
      and: [
        'nicht',
        '*zahlen *angaben *behauptung *behauptungen *darstellung *bericht *berichte *meldung *vorwürfe *vorwurf *geschichte *aussage *daten',
      ],
      not: 'überein zu ab mit ob wenn',
    },
    {
      words: 'korrigierte korrigierten korrigiert',
      and: [
        '*darstellung *bericht *berichte *meldung *meldungen *behauptung *behauptungen *eindruck *aussage',
      ],
      not: 'nicht',
    },
    {
      words: 'sprechen',
      and: [
        'von',
        'nicht',
        'wollte wollten will wollen mochte',
        '*kehrtwende *niederlage *krise *scheitern *skandal *panne *affäre *rückzug *versagen *streit',
      ],
    },
    { words: 'wahrheit wirklichkeit', and: ['in', 'sei seien habe hätten'], far: true, not: 'ob wenn' },
    {
      words: 'ab abgewinkt',
      and: [
        'winkt winkte winken winkten abgewinkt',
        '*büro *sprecher *sprecherin *ministerium *verein *klub *trainer *manager *konzern',
      ],
    },
  ],
  examples: [
    'Das Video gibt die Lage falsch wieder.',
    'Dahinter steckt Satire.',
    'Der Minister hat diese Worte nie gesagt.',
    'Er stammt nicht von der Ministerin.',
    'Der Artikel erweckt den falschen Eindruck, der See sei leer.',
    'In dem Bericht sind Fehler.',
    'Die Fälle haben jedoch mit dem Bescheid nichts zu tun.',
    'Das Büro der Ministerin winkt ab.',
    'Eine Drohung, wie zunächst vermutet, lag nicht vor.',
    'Mit dem Fall hat das nach Angaben der Polizei nichts zu tun.',
    'Er sprach von einer Hexenjagd.',
    'Die Zahlen in dem Beitrag stimmen nicht.',
    'Sie will sich juristisch gegen den Bericht wehren.',
    'Das Amt korrigierte die Darstellung.',
    'Von einer Kehrtwende wollte sie nicht sprechen.',
    'In Wahrheit sei alles anders gewesen, sagte sie.',
    'Ein Versagen seines Hauses sieht der Senator nicht.',
    'Moskau hat die Vorwürfe als Hysterie abgetan.',
    'Das sei eine unbewiesene Behauptung, sagte er.',
    'Chats würden grundsätzlich nicht genutzt, teilte ein Sprecher mit.',
    '„Hört auf mit diesen Lügen“, schrieb die Familie.',
    'Er hat mit der Sache nachweislich nichts zu tun.',
    'Die Sängerin räumt mit den Gerüchten auf.',
    '„Das haben sich die Gäste ausgedacht“, sagte er.',
    'Sie sprach von einer gezielten Kampagne.',
    'Entgegen einer früheren Fassung des Textes ist er nicht der Leiter.',
  ],
  counterExamples: [
    'Das Buch gibt die Stimmung gut wieder.',
    'Die Satire gefiel ihm.',
    'Er stammt nicht aus Kiel.',
    'Der Schüler machte Fehler.',
    'Sie sprach von einer Kampagne für mehr Sicherheit.',
    'Das Team räumte in der Halle auf.',
    'Sie hat das noch nie gesagt bekommen.',
  ],
})
