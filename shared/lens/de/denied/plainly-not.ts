import { together } from '../../together.ts'
import { clauseOf } from '../clause.ts'
import { REPORTED, SPEAKS } from './said.ts'

const NO = 'kein keine keinen keinerlei keinem keiner nicht'
/** What is spoken of as if there were some. */
const SUCH =
  'solche solcher solches solchen solch derartige derartiges derartigen derartiger entsprechende entsprechenden'
/** What nobody wants to be told of themselves. */
const BAD = `*insolvenz *pleite *zahlungsunfähigkeit *betrug *vertuschung *affäre *skandal *streit *zerwürfnis *krise *panik *chaos *untätigkeit
  *versagen *korruption *willkür *zensur *rücktritt *trennung *abschiebung *täuschung *affäre *rassismus *konflikt *diskriminierung *mobbing *wortbruch *vorsatz *absicht *geheimhaltung *boykott`
/** Judgements on what somebody thinks or feels about it. */
const OPINION =
  'selbstverständlich sicher einfach fertig gewonnen zufrieden überrascht leicht schlecht schön neu'

/** Negated with a word that is only needed against others: “keineswegs”, “solche Pläne existieren nicht”, “keine Rede”. */
export const plainlyNot = together({
  name: 'plainly-not',
  class: 'denied',
  clauseOf,
  sets: [
    {
      words: 'keineswegs mitnichten',
      and: [`${REPORTED} handele handle gehe stimme treffe werde würden wolle plane`],
      not: `nur ob ${OPINION}`,
    },
    // “Es war keineswegs Absicht, betonte sie”
    { words: 'keineswegs mitnichten', and: [SPEAKS.replace(' so', '')], far: true, not: `nur ob ${OPINION}` },
    { words: 'weise', and: ['in', 'keiner', `${REPORTED} ${SPEAKS} werde würden`], far: true },
    {
      words: 'existieren existiert existierten existierte existiere gibt gebe gab',
      and: [NO, SUCH, `${SPEAKS} hieß heißt teilte`],
      far: true,
      not: 'noch bislang bisher mehr hinweise anhaltspunkte erkenntnisse',
    },
    // “Akten seien nicht vernichtet worden, versicherte sie”
    {
      words: 'versichert versicherte versicherten beteuert beteuerte beteuerten unterstrich',
      and: [`${NO} nie niemals niemand`, REPORTED, 'worden gewesen'],
      far: true,
      not: 'mehr noch',
    },
    { words: 'rede', and: ['könne', 'von davon', NO] },
    { words: 'rede', and: ['kann', 'von davon', NO, BAD] },
    { words: 'rede', and: ['kann', 'von davon', NO, SPEAKS], far: true },
    {
      words: 'verneinen ausschließen dementieren',
      and: ['das dies', 'können kann könne', 'wir ich man', SPEAKS],
      far: true,
      not: 'nicht',
    },
    // “hält die Anklage für konstruiert”
    {
      words: `konstruiert konstruierte unhaltbar haltlos unbegründet absurd falsch erfunden vorgeschoben übertrieben überzogen unberechtigt ungerechtfertigt
        unzutreffend abwegig widerlegt`,
      and: [
        'für',
        'hält halten hielt hielten halte',
        '*klage *anzeige *anklage *vorwurf *vorwürfe *verdacht *anschuldigungen *behauptung *behauptungen *bericht *berichte *darstellung *these *kritik *angaben',
      ],
      not: 'nicht',
    },
    // “So hat sie sich nie geäußert”
    {
      words: 'geäußert gesagt behauptet gefordert geschrieben getwittert gepostet ausgedrückt',
      and: ['nie niemals', 'so derartiges dergleichen solches', 'hat habe haben hätten hatte'],
      not: 'noch viel sehr',
    },
    // “Davon will die Firma nichts wissen”
    {
      words: 'wissen hören',
      and: [
        'nichts',
        'davon von',
        'will wollen wollte wollten',
        '*vorwürfen *vorwurf *gerüchten *spekulationen *krise *streit davon',
      ],
      far: true,
    },
    // “Es gebe kein Verfahren gegen ihn, teilte das Amt mit”
    {
      words: 'gebe laufe bestehe existiere',
      and: [
        NO,
        '*verfahren *ermittlungen *anklage *haftbefehl *anfangsverdacht *strafanzeige *vertrag *abmachung *verabredung',
      ],
      not: 'noch bislang bisher mehr',
    },
    // “steht nicht zum Verkauf”, “befindet sich nicht in Gesprächen”
    { words: 'verkauf disposition', and: ['nicht', 'zum zur', 'steht stehe stehen stünden'] },
    {
      words: 'befinden befindet befinde',
      and: ['nicht', 'in', '*gesprächen *verhandlungen *diskussionen *übernahmegesprächen'],
      not: 'noch mehr',
    },
    {
      words: 'vor vorliegt vorliege',
      and: [
        'kein keine keinerlei',
        'liegt liege lag vorliegt vorliege',
        '*angebot *offerte *kaufangebot *rücktrittsgesuch *anfrage *kündigung',
      ],
      not: 'noch bislang bisher',
    },
    {
      words: 'dämpft dämpfte dämpften dämpfen zerstreut zerstreute zerstreuten zerstreuen ausgeräumt',
      and: ['*spekulation *spekulationen *gerücht *gerüchte *verdacht *vorwürfe *mutmaßungen'],
    },
    // “betont, keine Zivilisten anzugreifen”
    {
      words:
        'betont betonte betonten beteuert beteuerte versichert versicherte versicherten behauptet behauptete bekräftigt bekräftigte',
      and: [
        'kein keine keinen keinerlei nicht',
        'zu anzugreifen anzustreben auszuspionieren einzusetzen abzuhören auszunutzen',
      ],
      far: true,
      not: 'noch mehr haben sein können wollen lassen dass sei seien habe werde gehe geht darum',
    },
    // “Ich hatte keine Affäre”, “es gebe keinen Streit”
    {
      words: 'hatte hatten habe',
      and: ['ich wir', 'kein keine keinen nie niemals', BAD],
      not: 'mehr noch angst',
    },
    {
      words: 'gebe bestehe herrsche',
      and: ['kein keine keinen keinerlei', BAD],
      not: 'noch mehr bislang bisher',
    },
    { words: 'gefahr gefährdet', and: ['nie niemals', 'sei seien habe hätten'] },
    { words: 'grundlage', and: ['entbehrt entbehre entbehren entbehrten entbehrte', 'jeder jeglicher'] },
    {
      words: 'abgewiesen abwies abwiesen abweist verwies verwarf verwarfen verworfen',
      and: [
        '*vorwurf *vorwürfe *anschuldigung *anschuldigungen *unterstellung *unterstellungen *behauptungen *verdächtigungen',
      ],
      not: '*gericht *gerichtshof *senat *kammer nicht',
    },
  ],
  examples: [
    'Es handele sich keineswegs um Werbung, betonte eine Sprecherin.',
    'Es war mitnichten so, dass alle gingen, sagte sie.',
    'In keiner Weise sei der Rat beteiligt gewesen.',
    '„Solche Pläne existieren nicht“, sagte sie.',
    'Akten seien nicht vernichtet worden, versicherte die Leiterin.',
    'Von Streit könne nicht die Rede sein.',
    'Von Zahlungsunfähigkeit kann keine Rede sein.',
    '„Das können wir klar verneinen“, so die Ermittler.',
    'Die Verteidigung hält die Anklage für konstruiert.',
    'So hat sie sich nie geäußert.',
    'Von den Gerüchten will der Klub nichts wissen.',
    'Es gebe kein neues Verfahren gegen sie, teilte das Amt mit.',
    '„Die Werft steht nicht zum Verkauf“, sagte er.',
    'Er bestätigte, dass man sich nicht in Verhandlungen befindet.',
    'Dem Vorstand liegt kein Angebot vor.',
    'Die Firma dämpft Spekulationen über einen Verkauf.',
    'Das Land betont, keine Zivilisten anzugreifen.',
    '„Ich hatte keine Affäre“, sagte er.',
    'Der Chef sagte, es gebe keinen Streit zwischen den Fahrern.',
    'Patienten seien nie in Gefahr gewesen, teilte die Klinik mit.',
    'Der Bericht entbehre jeder Grundlage.',
    'Der Rat verwarf die Anschuldigungen.',
  ],
  counterExamples: [
    'Das Dorf ist keineswegs arm.',
    'Von einem ruhigen Abend kann keine Rede sein.',
    'Er hält die Rede für gelungen.',
    'Solche Brücken gibt es hier nicht.',
    'Sie hat so etwas noch nie gesagt bekommen.',
    'Das Gericht verwarf die Vorwürfe.',
    'Sie hält den Plan für falsch.',
    'Ein Angebot liegt noch nicht vor.',
    'Das kann ich nicht ausschließen, sagte sie.',
  ],
})
