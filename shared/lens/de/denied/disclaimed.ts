import { together } from '../../together.ts'
import { clauseOf } from '../clause.ts'
import { NOT, REPORTED } from './said.ts'

/** Words for what one would have done on purpose. */
const HARM = `verletzen töten schaden beleidigen kränken täuschen betrügen treffen provozieren diskriminieren fliehen verharmlosen angreifen umbringen
  bedrohen verunglimpfen verhöhnen`

const DID_NOT_NOTICE = 'worden bereit gesehen bemerkt gehört mitbekommen erfahren gefunden'

/** What was not meant: no intent, nothing on purpose, not knowing of it. */
export const disclaimed = together({
  name: 'disclaimed',
  class: 'denied',
  clauseOf,
  sets: [
    {
      words: 'absicht absichten tötungsabsicht tötungsvorsatz vorsatz intention',
      and: [`${NOT} keiner ohne`, `${REPORTED} gewesen habe gehandelt bestanden`],
    },
    { words: HARM, and: ['nicht nie niemals niemanden niemandem', 'wollen gewollt', REPORTED] },
    {
      words: 'vorsätzlich absichtlich mutwillig böswillig gewollt ernst',
      and: ['nicht nie', REPORTED, 'gehandelt gemeint getan gemacht passiert geschehen'],
    },
    // “gab an, nicht geschossen zu haben”
    {
      words:
        'angegeben versichert versicherte versicherten beteuert beteuerte beharrt beharrte schwor schwört vorgab',
      and: ['haben sein kennen', NOT, 'zu'],
      far: true,
      not: DID_NOT_NOTICE,
    },
    { words: 'gab gibt gaben', and: ['an', 'haben sein kennen', NOT, 'zu'], far: true, not: DID_NOT_NOTICE },
    { words: 'ahnung', and: ['keine keinerlei', 'habe hätten hätte gehabt'], not: 'ich wir' },
    {
      words: 'unrechtes verbotenes falsches illegales ungesetzliches',
      and: ['nichts', 'getan gemacht habe haben'],
    },
    { words: 'schaffen', and: ['nichts', 'mit damit', 'zu', `${REPORTED} haben will wolle`] },
    { words: 'tun', and: ['nichts', 'mit damit', 'zu', 'will wollen wolle wollte'] },
    {
      words: `abgegeben unterschrieben unterzeichnet vereinbart beschlossen vorgesehen gefordert gezahlt bezahlt geflossen erteilt angekündigt ausgesprochen
        besprochen erwogen erhoben angedacht zugestimmt bestellt verschickt`,
      and: ['nie niemals', 'sei seien habe hätten'],
    },
    {
      words: 'gegangen',
      and: ['nicht nie', 'um darum', 'es', 'sei'],
      not: 'nur allein primär hauptsächlich',
    },
    { words: HARM, and: ['nicht niemanden niemandem', 'wolle'] },
    { words: 'bewusst', and: ['keiner keines', 'schuld fehlverhaltens verfehlung fehlers'] },
    {
      words: 'sehe sieht sehen',
      and: [
        'kein keine keinerlei',
        '*fehlverhalten *versäumnis *versäumnisse *verstoß *verstöße *rechtsbruch verhalten *verschulden',
      ],
    },
    // “solche Vorwürfe akzeptieren wir nicht”
    {
      words: 'akzeptieren akzeptiere akzeptiert hinnehmen',
      and: [
        'nicht kein keine keinerlei',
        '*spekulation *spekulationen *anschuldigung *anschuldigungen *vorwurf *vorwürfe *behauptung *behauptungen *unterstellung *unterstellungen',
      ],
    },
    { words: 'weise weisen weist', and: ['zurück', 'das dies sie es alles', 'ich wir'] },
    // “Wir stehen nicht hinter dem Angriff”
    {
      words:
        'tat anschlag anschlägen angriff angriffen attentat sabotage explosion explosionen attacke brand hackerangriff dahinter',
      and: ['nicht', 'hinter dahinter', 'stehen steht stehe stecken steckt stecke'],
      not: 'ob wer',
    },
    {
      words: 'glaubt glaubte glauben glaube',
      and: ['nicht', 'an', '*version *darstellung *suizid *selbstmord *unfall *zufall *these *theorie'],
    },
    {
      words: 'verantwortung schuld mitschuld',
      and: ['keine nicht keinerlei', 'sieht sehe sehen sah sahen trage tragen treffe träfe'],
      not: 'mehr übernehmen',
    },
    {
      words: 'vorwürfe vorwerfen vorzuwerfen',
      and: ['nicht nichts keine', 'machen vorwerfen vorzuwerfen', 'muss müsse müssen zu'],
    },
    { words: 'haltbar stichhaltig', and: ['nicht', 'sei seien', 'das dies diese sie'] },
    {
      words: 'korrekt rechtmäßig gesetzeskonform regelkonform ordnungsgemäß einwandfrei',
      and: [
        'stets immer jederzeit völlig absolut vollkommen alle alles',
        'verhalten gehandelt gewesen abgelaufen gearbeitet',
      ],
    },
    {
      words: 'ziel',
      and: ['nicht nie', 'sei seien habe', 'gewesen sondern'],
      far: true,
      not: 'nur allein in erreicht',
    },
    {
      words: 'verursacher urheber drahtzieher',
      and: ['nicht', 'ist sei sind seien war'],
      not: 'ob wer bekannt bekannte ermittelt',
    },
    { words: 'kenne', and: ['nicht', 'er sie man'], not: 'grenzen zufriedenheit' },
  ],
  examples: [
    'Es sei nie seine Absicht gewesen, jemanden zu kränken.',
    'Einen Tötungsvorsatz habe es nicht gegeben, hieß es, ihr Vorsatz sei das nicht gewesen.',
    'Verletzen habe sie niemanden wollen.',
    'Er habe das nicht ernst gemeint.',
    'Die Fahrerin gab an, nichts getrunken zu haben.',
    'Davon habe man keine Ahnung gehabt, hieß es.',
    '„Ich habe nichts Unrechtes getan“, sagte er.',
    'Mit dem Einbruch habe sie nichts zu schaffen.',
    'Sie wolle mit der Partei nichts zu tun haben.',
    'Ein solcher Vertrag sei nie unterzeichnet worden, hieß es.',
    'Sie kenne den Mann nicht, sagte die Wirtin.',
    'Die Firma betont, dass sie nicht der Verursacher ist.',
    'Ziel sei nie die Kirche gewesen.',
    'Das Ziel sei nicht die Kirche, sondern ein Lager, sagte die Armee.',
    'Er sei sich keiner Schuld bewusst.',
    'Das sei nicht haltbar, erklärt die Historikerin.',
    '„Ich habe mich stets korrekt verhalten.“',
    'Die Firma sieht sich nicht in der Verantwortung.',
    'Sie müsse sich keine Vorwürfe machen, sagte er.',
    '„Wir stehen nicht hinter diesem Angriff“, sagte der General.',
    'An einen Unfall glaubt die Mutter nicht.',
    'Der Rat sieht kein Fehlverhalten der Polizei.',
    'Solche Anschuldigungen akzeptieren wir nicht.',
    '„Das weise ich zurück“, sagte er.',
  ],
  counterExamples: [
    'Mit Absicht habe sie den Ball getroffen.',
    'Er habe nicht anhalten wollen, so die Polizei.',
    'Die Lage sei nicht ernst.',
    'Sie gab an, keine Zeit gefunden zu haben, ohne informiert worden zu sein.',
    'Er will nichts essen.',
    'Von dem Fest will er nichts gewusst haben.',
    'Ich habe keine Ahnung von Musik.',
    'Der Umbau sei nie fertig geworden.',
    'Es sei nicht das Ziel, Fahrer zu bestrafen, sagte sie.',
    'Er kenne den Weg.',
    'Wer hinter dem Anschlag steckt, ist nicht bekannt.',
  ],
})
