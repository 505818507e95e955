import { together } from '../../together.ts'
import { clauseOf } from '../clause.ts'
import { MATTERS, QUESTIONS } from './words.ts'

const CHECKS = `*untersuchung *untersuchungen *obduktion *ermittlungen *gutachten *analyse *analysen *auswertung *laboranalysen *tests *prüfung
  *befragungen *zeugenbefragungen *überprüfung`

/** What is to be said later: too early to tell, after the autopsy, in due course. */
export const tooEarly = together({
  name: 'too-early',
  class: 'confirmation-pending',
  clauseOf,
  sets: [
    {
      words: 'früh verfrüht',
      and: [
        'zu verfrüht',
        `${MATTERS} ${QUESTIONS} aussagen aussage spekulieren spekulationen einschätzung schlüsse schlussfolgerungen bewertung sagen
         beurteilen bewerten`,
      ],
      far: true,
      not: 'gestorben uhr aufgestanden heute gestern morgen am',
    },
    // “Mit Ergebnissen ist so schnell nicht zu rechnen”
    {
      words: 'rechnen erwarten',
      and: [
        'zu',
        'nicht kaum frühestens',
        '*ergebnis *ergebnisse *ergebnissen *ergebnisses *erkenntnisse *erkenntnissen *aufklärung *gutachten *abschlussbericht *befund *urteil *entscheidung',
      ],
    },
    // “Bis ein Bericht vorliegt, können Wochen vergehen”
    {
      words: 'vorliegt vorliegen vorlägen feststeht feststehen',
      and: [
        'bis',
        'dauern dauert dauere vergehen vergeht',
        '*ergebnis *ergebnisse *erkenntnisse *gutachten *bericht *abschlussbericht *ursache *befund *identität *bilanz',
      ],
      far: true,
    },
    // “Man warte die Ergebnisse der Ermittlungen ab”
    {
      words: 'ab abwarten abzuwarten',
      and: [
        'wartet warten wartete warteten warte abwarten abzuwarten',
        '*ermittlung *ermittlungen *untersuchung *untersuchungen *gutachten *obduktion',
      ],
    },
    {
      words: 'stadium anfangsstadium anfängen kinderschuhen',
      and: ['*ermittlungen *ermittlung *untersuchung *untersuchungen *aufklärung *aufarbeitung'],
    },
    {
      words: 'spekulativ spekulation',
      and: ['ist sei wäre bleibt seien', 'alles derzeit zeitpunkt noch bislang wäre'],
    },
    {
      words: 'gegebener',
      and: ['zeit', 'äußern informieren mitteilen bekanntgeben kommunizieren bekannt informiert'],
    },
    {
      words: 'erst',
      and: [
        'nach',
        CHECKS,
        'sagen erwartet klären geklärt feststehen beurteilen beziffern mitteilen klarheit sicherheit äußern geben nennen bekanntgeben',
      ],
    },
    {
      words: 'klären ergeben zeigen',
      and: [
        'soll sollen muss müssen müsse',
        '*probe *proben *test *tests *analyse *analysen *obduktion *untersuchung *untersuchungen *auswertung *rechtsmediziner *ermittlungen *ermittler *studien',
        `${QUESTIONS} woran wodurch`,
      ],
      far: true,
    },
    {
      words: 'ausgewertet',
      and: ['muss müsse müssen müssten', 'nun noch jetzt derzeit erst zurzeit'],
    },
    // “Die Ergebnisse werden erst in einigen Tagen erwartet”
    { words: 'erwartet', and: ['erst', '*ergebnis *ergebnisse *befund *befunde *gutachten'] },
    // “Flugschreiber soll Ursache klären”
    { words: 'klären', and: ['soll sollen', MATTERS], not: 'gericht *prozess *ausschuss *kommission' },
    {
      words: 'abschätzen beurteilen beziffern einschätzen',
      and: ['erst', `${QUESTIONS} danach dann`],
      far: true,
    },
    {
      words: 'klarheit aufschluss gewissheit',
      and: [
        'soll sollen muss müssen sollte erhofft erhoffen erhoffte erwartet',
        `bringen geben schaffen liefern erhofft erhoffen erhoffte erwartet`,
        `${CHECKS} über von`,
      ],
      far: true,
      not: '*kosten *bedarf *zuständigkeit',
    },
    // “verwies auf das laufende Verfahren”
    {
      words: 'verweis hinweis verwies verwiesen verweist verweisen',
      and: [
        'auf',
        'laufende laufenden laufendes',
        '*verfahren *ermittlungen *ermittlung *untersuchung *untersuchungen *prüfung',
      ],
    },
    {
      words: 'genaueres näheres einzelheiten details',
      and: [
        'will wolle wollen soll sollen werde werden wird',
        'bekanntgeben bekannt mitteilen mitgeteilt bekanntgegeben folgen veröffentlicht vorstellen nennen',
      ],
      not: 'nicht keine',
    },
    {
      words: 'rekonstruiert rekonstruieren untersucht aufgearbeitet geprüft',
      and: [
        'muss müssen müsse müssten',
        'erst noch nun jetzt',
        `${MATTERS} *ablauf *abläufe *hergang *vorgang *vorgänge`,
      ],
    },
  ],
  examples: [
    'Für Schlüsse zur Ursache sei es zu früh, sagte er.',
    'Es sei noch zu früh, darüber zu spekulieren.',
    'Man werde sich zu gegebener Zeit äußern.',
    'Alles andere wäre reine Spekulation.',
    'Mit einem Ergebnis sei so schnell nicht zu rechnen.',
    'Bis ein Bericht vorliegt, können Wochen vergehen.',
    'Die Ermittlungen stecken in den Anfängen.',
    'Man warte die Ergebnisse der Ermittlungen ab, hieß es.',
    'Sicher lasse sich das erst nach der Obduktion sagen.',
    'Die Daten müssten nun ausgewertet werden, die Daten müssen nun ausgewertet werden.',
    'Erst dann könne man abschätzen, wie lange es dauert.',
    'Ob Alkohol im Spiel war, soll eine Blutprobe klären.',
    'Eine Obduktion soll Klarheit bringen.',
    'Die Firma verwies auf das laufende Verfahren.',
    'Genaueres will das Amt am Freitag mitteilen.',
    'Der Ablauf muss erst rekonstruiert werden.',
    'Die Laborergebnisse werden erst in einigen Tagen erwartet.',
    'Flugschreiber soll Ursache für Unglück klären',
  ],
  counterExamples: [
    'Er kam zu früh.',
    'Wie man hört, kamen heute früh alle zu ihr.',
    'Sie starb viel zu früh.',
    'Das Amt verwies auf die laufenden Kosten.',
    'Der Kuchen schmeckt erst nach der Prüfung.',
    'Einzelheiten gefielen ihr nicht.',
    'Die Zahl ist reine Spekulation, sagte er.',
    'Die Bilder würden nun ausgewertet.',
    'Mit Regen ist nicht zu rechnen.',
    'Bis der Teig gegangen ist, dauert es eine Stunde.',
  ],
})
