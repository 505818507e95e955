import { tokenAt, type Range, type Sentence } from '../../sentence.ts'
import { together } from '../../together.ts'
import { clauseOf, isConditional } from '../clause.ts'
import { MATTERS, NEGATIONS, QUESTIONS } from './words.ts'

/** Forms of verbs and adjectives for what is known for certain. */
const ESTABLISHED = `bestätigen verifiziert verifizieren verifizierbar überprüft überprüfen überprüfbar nachprüfen nachgeprüft
  nachprüfbar nachzuprüfen belegt belegen belegbar bewiesen beweisen beweisbar erhärtet
  erhärten erhärtete geklärt klären aufgeklärt aufklären aufzuklären zuordnen zugeordnet zuzuordnen einordnen feststellbar
  authentifiziert begutachtet erforscht abschätzen abzuschätzen abschätzbar beziffern beziffert
  rekonstruieren rekonstruiert eruieren eruiert gesichert spruchreif überliefert dokumentiert identifizieren identifiziert`
/** Who would have checked it. */
const CHECKERS =
  'redaktion reporter* zeitung sender agentur* nachrichtenagentur* unabhängig unabhängiger selbst journalisten medien'
const CAN =
  'kann konnte konnten können könne lässt ließ lasse ließe vermag vermochte mag wollte wollten mochte mochten'
/** “nicht ausreichend aufgeklärt”: a reproach. */
const HALF_DONE = 'ausreichend genügend hinreichend konsequent gründlich rechtzeitig energisch ernsthaft'
const OPEN_QUESTION = 'woran ob wie wann warum woher wohin wieso weshalb wovon worum'

/** What is not established: negation × verb of knowing, with what is in question where the verb is a plain one. */
export const notEstablished = together({
  name: 'not-established',
  class: 'confirmation-pending',
  clauseOf,
  sets: [
    {
      words: ESTABLISHED.replace('aufgeklärt ', ''),
      and: [NEGATIONS],
      not: `nur anders *hypothese *these versuchen versuch wies weist wiesen weisen *stoffe *drogen blut urin ${HALF_DONE}`,
    },
    // “hat sich nicht bestätigt”: it is not so.
    { words: 'bestätigt', and: [NEGATIONS], not: 'nur anders sich versuchen versuch' },
    { words: 'bestätigt', and: [NEGATIONS, 'sich', 'bislang bisher noch zunächst'], not: 'nur' },
    { words: 'aufgeklärt', and: [NEGATIONS], not: 'nur über darüber' },
    { words: 'erwiesen', and: [NEGATIONS], not: 'nur sich' },
    {
      words: 'nachgewiesen nachweisen nachweisbar',
      and: ['nicht nie niemals kaum'],
      not: 'nur wies weist wiesen weisen *stoffe *drogen blut urin',
    },
    {
      words: 'bekannt',
      and: ['nicht nichts wenig kaum', `${MATTERS} genau genaue* näher* ob wer wie über`],
      not: 'für',
    },
    {
      words: 'bekannt',
      and: [
        'kein keine keinen keinerlei keinem keiner keinem keiner',
        '*vorfall *vorfälle *einsatz *bedrohung *bezug *zusammenhang',
      ],
    },
    {
      words: 'öffentlichkeit',
      and: ['nicht', 'gehen gegangen', 'informationen details einzelheiten erkenntnissen ergebnissen'],
    },
    {
      words: 'herauszufinden herausfinden',
      and: [
        'behörde behörden polizei ermittler ermittlern experten staatsanwaltschaft feuerwehr kriminalpolizei',
        QUESTIONS,
      ],
      far: true,
    },
    {
      words: 'festgestellt feststellen',
      and: ['nicht', `${MATTERS} ${QUESTIONS} sich zweifelsfrei abschließend`],
    },
    { words: 'prüfen geprüft einsehen einzusehen überprüfen', and: ['nicht nie nur', CHECKERS] },
    { words: 'erkennbar ersichtlich erkennen', and: ['nicht kein keine keinerlei', MATTERS] },
    // “ließ nicht erkennen, dass …”
    { words: 'erkennen', and: ['nicht', 'ließ ließen lässt lassen', 'dass ob wie'], far: true },
    {
      words: 'beantwortete beantworteten beantwortet',
      and: ['nicht', `${QUESTIONS} *frage *fragen`],
      far: true,
    },
    {
      words: 'eingestuft',
      and: ['nicht', 'als', 'noch bisher bislang'],
    },
    { words: 'identifizieren ermitteln', and: ['daran', 'arbeiten arbeitet arbeiteten arbeite'], far: true },
    {
      words: 'sagen beantworten erklären angeben beurteilen einschätzen vorhersagen',
      and: ['nicht niemand keiner kaum schwer', CAN, `${QUESTIONS} woran wodurch`],
      far: true,
      not: 'sich',
    },
    { words: 'sagen beurteilen', and: ['schwer kaum', QUESTIONS], far: true },
    {
      words: 'eingeschätzt abgeschätzt beurteilt vorhergesagt überblickt beantwortet quantifiziert',
      and: [
        'nicht kaum',
        'kann können könne könnten konnte konnten',
        'noch derzeit zurzeit stand bislang bisher',
      ],
    },
    {
      words: 'gestützt erhärtet',
      and: ['nicht kaum', '*vorwurf *vorwürfe *verdacht *angaben *these'],
      not: 'sich',
    },
    { words: 'sagen', and: ['nicht', 'lässt ließ lasse ließe', 'sich'], not: 'zweimal' },
    {
      words: 'ausgewertet analysiert obduziert',
      and: ['nicht', 'noch bisher bislang'],
    },
    {
      words: 'weiß wissen wusste wussten wisse',
      and: ['nicht niemand keiner', OPEN_QUESTION],
      far: true,
      not: 'ich lachen weinen',
    },
    { words: 'weiß wusste wisse', and: ['niemand keiner', QUESTIONS], far: true },
    { words: 'weiß wissen wusste wussten wisse', and: ['nicht', 'genau', QUESTIONS], far: true },
    {
      words: 'herauszufinden festzustellen aufzuklären nachzuweisen aufzuspüren',
      and: ['nicht', 'gelungen gelang gelingt möglich'],
      far: true,
    },
    { words: 'kennt kennen kannte kannten kenne', and: ['nicht', MATTERS] },
    {
      words: 'nachvollziehbar nachvollziehen nachzuvollziehen',
      and: [NEGATIONS, `${QUESTIONS} ${MATTERS} *quelle *quellen *angaben *zahlen unabhängig`],
      far: true,
      not: 'wies weist wiesen weisen',
    },
    { words: 'herausgefunden herausfinden', and: ['nicht nie', QUESTIONS], far: true },
    {
      words: 'sicher gewiss',
      and: ['nicht', 'ist sei war wäre', 'ob wer wann wie'],
      far: true,
      not: 'sich nur',
    },
    { words: 'offiziell amtlich', and: ['nicht', 'ist sei war sind'] },
    { words: 'fest steht stand', and: ['nicht', 'zweifelsfrei abschließend endgültig', 'fest'] },
  ],
  unless: (sentence, cue) =>
    isOwnDoubt(sentence, cue) ||
    isConditional(sentence, cue) ||
    isWellKnown(sentence, cue) ||
    isOver(sentence, cue),
  examples: [
    'Verifizieren ließ sich die Behauptung bislang nicht.',
    'Wissenschaftlich erwiesen ist das nicht.',
    'Ob Daten fehlen, lässt sich derzeit nicht sagen.',
    'Die Proben sind noch nicht ausgewertet.',
    'Der Schaden kann zurzeit noch nicht eingeschätzt werden.',
    'Ein Motiv ist bisher nicht erkennbar.',
    '„Noch wissen wir nicht genau, was passiert ist“, sagte er.',
    'Es ist nicht gelungen herauszufinden, wer dahintersteckt.',
    'Wohin das Geld floss, vermag niemand zu sagen.',
    'Die Redaktion konnte das Schreiben nicht selbst einsehen.',
    'Offiziell ist der Wechsel noch nicht.',
    'Sie sagte, man wisse nicht genau, wie viele Menschen vermisst würden.',
    'Die Tat wurde bislang nicht als Anschlag eingestuft.',
    'Die Ermittler arbeiten daran, den Täter zu identifizieren.',
    'Der Polizei ist kein solcher Vorfall bekannt.',
    'Die Behörden müssen herausfinden, wie das Feuer entstand.',
    'Aus welcher Quelle das stammt, ist nicht nachvollziehbar.',
    'Die Ministerin ließ nicht erkennen, ob sie zustimmt.',
    'Warum die Tür offen stand, hat die Prüferin nicht herausgefunden.',
    'Woran das liegen könnte, kann der Sprecher des Rats nicht erklären.',
    'Ob der Rat der Stadt dem Verkauf der alten Werft im Herbst noch zustimmt, ist nicht mehr sicher.',
  ],
  counterExamples: [
    'Der Verdacht hat sich nicht erhärtet.',
    'Das haben Sie nicht getan, wie wir wissen.',
    'Die Tür ließ sich nicht öffnen.',
    'Die Vermutung, ein Fuchs sei es gewesen, hat sich nicht bestätigt.',
    'An dem Wagen wurden keine Schäden festgestellt.',
    'Das hat der Minister nicht nur bestätigt, er lobte es.',
    'Wer das nicht weiß, verliert einen Punkt.',
    'Wie es dazu kam, könne er sich nicht erklären.',
    'Sie wollte herausfinden, wie das Brot gelingt.',
    'Das Dorf ist nicht für seine Küche bekannt.',
    'Das Eis ist nicht mehr sicher.',
    'Dieses Urteil ist nicht nachvollziehbar.',
    'Im Blut wurden keine Giftstoffe nachgewiesen.',
    'Das Mittel hat sich nicht als wirksam erwiesen.',
    'Er wisse nicht, ob er dafür noch Kraft habe.',
    'Ihr wird vorgeworfen, die Fälle nicht ausreichend aufzuklären.',
  ],
})

/** “Er wisse nicht, ob …”: one person's doubt. */
function isOwnDoubt(sentence: Sentence, { from, to }: Range): boolean {
  for (let at = from - 1; at <= to; at++) {
    if (!/^(?:weiß|wisse|wusste)$/u.test(tokenAt(sentence, at).lower)) continue
    if ([-1, 1].some((step) => /^(?:er|sie|ich)$/u.test(tokenAt(sentence, at + step).lower))) return true
  }
  return false
}

/** “wie wir wissen” */
function isWellKnown(sentence: Sentence, { to }: Range): boolean {
  return tokenAt(sentence, to - 3).lower === 'wie' && /^w(?:isse|eiß)/u.test(tokenAt(sentence, to - 1).lower)
}

/** “Der Verdacht hat sich nicht erhärtet”: it has been looked into, and it was not so. */
function isOver(sentence: Sentence, { from, to }: Range): boolean {
  const last = tokenAt(sentence, to - 1).lower
  return (
    last === 'erhärtet' &&
    (tokenAt(sentence, from - 1).lower === 'sich' || tokenAt(sentence, to - 3).lower === 'sich')
  )
}
