import { phrases } from '../../pattern.ts'
import type { Rule } from '../../rule.ts'
import { together } from '../../together.ts'
import { clauseOf } from '../clause.ts'
import { REPORTED } from './said.ts'

/** What one may be accused of. */
const WRONGS = `bevorzugung benachteiligung diskriminierung vertuschung manipulation manipulationen einflussnahme einmischung täuschung betrug
  übergriffe gewaltexzesse misshandlung misshandlungen folter korruption bestechung vetternwirtschaft versäumnis versäumnisse panne pannen zensur
  zahlungen schwarzgeld schmiergeld drohungen zusammenhang zusammenhänge verbindung verbindungen fehlverhalten interessenkonflikt interessenkonflikte
  sicherheitslücke datenleck erpressung rassismus machtmissbrauch`
const PLOTS =
  'racheakt rachefeldzug komplott intrige schmutzkampagne rufmordkampagne verleumdungskampagne hetzkampagne verschwörung hexenjagd'
const CHARGES =
  '*vorwurf *vorwürfe *verdacht *anschuldigung *anschuldigungen *these *thesen *theorie *behauptung *behauptungen'

/** One insists on having done nothing: innocence, no fault of one's own, nothing of the kind. */
const innocence = together({
  name: 'innocence',
  class: 'denied',
  clauseOf,
  sets: [
    {
      words: 'unschuld',
      and: [
        'pocht pochte beharrt beharrte beteuernd besteht bestand betont betonte überzeugt schwört schwor',
      ],
    },
    { words: 'beharrt beharrte beharren besteht pocht', and: ['darauf', 'zu', 'haben sein'], far: true },
    {
      words: WRONGS,
      and: [
        'nicht nie kein keine keinen keinerlei keinem keiner keinem keiner',
        `gegeben gebe gab gibt bestehe bestand besteht vorgelegen`,
      ],
      not: 'hinweise anhaltspunkte belege beweise anzeichen indizien erkenntnisse mehr telefon',
    },
    {
      words: 'gehalten eingehalten befolgt beachtet',
      and: [
        '*gesetz *gesetze *recht *regeln *vorschriften *auflagen *vorgaben',
        `${REPORTED} haben`,
        'stets immer alle sich jederzeit',
      ],
      not: 'nicht',
    },
    {
      words: 'halte hielten',
      and: [
        'sich',
        'an',
        '*recht *gesetz *gesetze *regeln *vorschriften *abkommen',
        'strikt stets immer streng vollständig voll',
      ],
      not: 'nicht',
    },
    { words: 'gesprochen sprechen', and: ['nicht', 'könne kann', 'von davon', 'werden man'] },
    {
      words: 'unfall notwehr versehen',
      and: [
        'sei habe',
        'angeklagte angeklagter beschuldigte verteidiger verteidigerin anwalt anwältin',
        'gewesen gehandelt',
      ],
      far: true,
    },
    // “sie greife keine Krankenhäuser an”
    {
      words: `greife töte foltere beschieße bombardiere liefere finanziere manipuliere verstoße gefährde diskriminiere erpresse schmuggle
        unterdrücke bespitzele`,
      and: ['nicht kein keine keinen keinerlei keinem keiner niemanden nie'],
    },
    { words: 'führe führten', and: ['keine keinerlei', '*gespräche *verhandlungen *kontakte'] },
    {
      words: 'getrennt verlobt schwanger verheiratet liiert insolvent pleite tot zurückgetreten',
      and: ['nicht', 'sei seien bin'],
      not: 'mehr ob',
    },
    {
      words: 'verteidigt verteidigte verteidigten',
      and: ['gegen', '*vorwurf *vorwürfe *tatvorwürfe *anschuldigungen'],
    },
    { words: 'nachvollziehen', and: ['nicht', '*kritik *vorwurf *vorwürfe'] },
    {
      words: 'erteilt bestellt verschickt beschlossen vereinbart unterzeichnet ausgesprochen',
      and: ['nicht nie kein', 'solcher solche solches solchen derartiger derartige', `${REPORTED} worden`],
    },
    {
      words: 'wehr',
      and: ['zur', 'sich', '*anschuldigungen *vorwürfe *vorwurf *verdacht *behauptungen *darstellung'],
    },
    {
      words: 'juristisch gerichtlich presserechtlich anwaltlich rechtlich',
      and: [
        'gegen',
        '*behauptung *behauptungen *bericht *berichte *berichterstattung *anschuldigungen',
        'geht gehen ging vor vorgehen wehrt wehrte',
      ],
    },
    { words: 'ausgesetzt', and: [`${PLOTS} kampagne`, 'sieht sehe sah sehen fühlt'] },
    {
      words: PLOTS,
      and: ['sieht sah sehen wittert witterte vermutet vermutete', 'darin dahinter in hinter'],
    },
    {
      words: 'gar überhaupt',
      and: ['nicht', REPORTED, 'gewesen dabei anwesend beteiligt zuständig gesagt getan'],
    },
    { words: 'wort', and: ['keinem', 'mit', REPORTED] },
    {
      words: 'ab abgelehnt ablehnte ablehnten',
      and: [
        'lehnte lehnten lehnt lehnen abgelehnt ablehnte ablehnten',
        'verantwortung schuld mitschuld haftung',
      ],
      not: 'nicht',
    },
    {
      words: 'sieht sehe sehen sah',
      and: [
        'kein keine keinen keinerlei keinem keiner keinem keiner',
        '*fehler *fehlern *versäumnis *versäumnisse *verschulden schuld mitschuld',
      ],
    },
    {
      words: 'getroffen gesehen besucht betreten geschrieben gemietet besessen bedroht',
      and: ['nie niemals', 'habe hätten'],
    },
    {
      words: 'widerlegt',
      and: ['ist sind gilt gelten hält halten wurde wurden sei seien', CHARGES],
      far: true,
      not: 'nicht',
    },
    { words: 'fehler', and: ['voller', '*bericht *darstellung *artikel *beitrag'] },
    {
      words: 'enthielt enthielten enthält',
      and: ['falsche falschen unwahre', 'nachweislich erwiesenermaßen'],
    },
  ],
  examples: [
    'Sie pocht auf ihre Unschuld.',
    'Die Firma beharrt darauf, alle Auflagen eingehalten zu haben.',
    'Eine Bevorzugung habe es nicht gegeben, versichert das Rathaus.',
    'Es gebe keinerlei Verbindung zwischen den Fällen, sagte er.',
    'Der Abgeordnete sieht sich einer Rufmordkampagne ausgesetzt.',
    'Er sieht darin einen Racheakt.',
    'Ein solcher Befehl sei nicht erteilt worden.',
    'Gegen die Vorwürfe setzt sie sich zur Wehr.',
    'Der Sänger geht juristisch gegen den Bericht vor.',
    'Die Trainerin verteidigte ihn gegen die Vorwürfe.',
    'Er habe sich stets an die Regeln gehalten, sagte er.',
    'Von Betrug könne nicht gesprochen werden.',
    'Das Land halte sich strikt an das Völkerrecht, erklärte das Amt.',
    'Es sei Notwehr gewesen, sagte der Angeklagte.',
    'Die Armee greife keine Dörfer an.',
    'Man führe keine Gespräche über einen Verkauf.',
    'Das Paar sei nicht getrennt, sagte die Sprecherin.',
    'Sie sei gar nicht in der Stadt gewesen, gab sie an.',
    'Mit keinem Wort habe er dazu aufgerufen.',
    'Der Verein lehnte jede Verantwortung ab.',
    'Die Behörde sieht keine eigenen Fehler.',
    'Sie habe ihn nie getroffen, sagte sie.',
    'Die These gilt als widerlegt.',
    'Der Bericht sei voller Fehler.',
    'Der Beitrag, der nachweislich falsche Zahlen enthielt, ist gelöscht.',
  ],
  counterExamples: [
    'Hinweise auf einen Zusammenhang gebe es nicht.',
    'Er steht darauf, gut zu kochen.',
    'Er sei gar nicht müde, sagte er.',
    'Der Rat lehnte den Antrag ab.',
    'Er lehnte die Verantwortung dafür nicht ab.',
    'Sie sieht keine Lösung.',
    'Das Diktat war voller Fehler.',
  ],
})

/** Set words with which nothing is left of a charge. */
const rebuttal = phrases({
  name: 'rebuttal',
  class: 'denied',
  patterns: [
    'völliger|totaler|kompletter|absoluter|reiner|purer|blanker|ausgemachter|völlige|komplette|reine unsinn|quatsch|blödsinn|humbug|schwachsinn|erfindung|lüge',
    'an den haaren herbeigezogen',
    'reines gewissen',
    'durch nichts belegt|bewiesen|gedeckt|begründet|gerechtfertigt',
    'angebliche|angeblicher|angeblichen … existiert|existieren nicht',
    'falsch|verkürzt|verzerrt|unrichtig|sinnentstellend <word>? wiedergegeben|zitiert|dargestellt|berichtet',
    'bestrittene|bestrittenen|bestrittener|bestrittenes',
    'weder sei|seien|habe|hätten|gebe|werde …… noch',
    'keiner|keine|keines der|dieser … treffe|trifft|stimme|stimmt|sei|ist … zu|wahr|richtig',
    'nichts davon|daran sei|stimme|stimmt|entspreche|entspricht|treffe|trifft',
    'nichts von alledem|alldem|dem sei|ist|stimme|stimmt',
    'kein wort davon|daran|wahr',
    'vorhalt|vorhaltung|vorhaltungen|unterstellung …… ließ|lässt|ließen|lassen … nicht gelten',
  ],
  not: ['falsch … berichtet über|von'],
  examples: [
    '„Völliger Quatsch“, sagt der Wirt.',
    'Die Behauptung sei an den Haaren herbeigezogen.',
    'Das Blatt habe ihn falsch zitiert.',
    'Das von der Polizei bestrittene Treffen fand im Mai statt.',
    'Weder sei Geld geflossen noch seien Zusagen gemacht worden.',
    'Keiner der Vorwürfe treffe zu.',
    'Nichts davon sei wahr, sagte sie.',
    'An dem Vorwurf sei kein Wort wahr.',
    'Den Vorhalt, sie habe gelogen, ließ sie nicht gelten.',
  ],
  counterExamples: [
    'Er ist weder groß noch klein.',
    'Keiner der Gäste kam.',
    'Sie wusste nichts davon.',
    'Die Uhr geht falsch.',
  ],
})

/** One insists on having done nothing wrong. */
export const innocent: readonly Rule[] = [innocence, rebuttal]
