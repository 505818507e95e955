import { hasWord } from '../frame.ts'
import { tokenAt, type Sentence } from '../sentence.ts'
import { clauseOf } from './clause.ts'

/** Verbs that tell how things are only beside one of these words: “ein Doppelleben führen”. */
const BESIDE: Readonly<Record<string, string>> = {
  führen: 'doppelleben affäre beziehung fernbeziehung krieg todesliste',
  sprechen: 'sprachen dialekt akzent',
  kontrollieren: 'hafen hafens gebiet gebiete teile hälfte viertel region markt drogenhandel',
  beherrschen: 'hafen gebiet gebiete teile hälfte viertel region markt sprachen',
  gehen: 'weg fremd',
  bevorstehen: 'kurz unmittelbar',
  weitergeben: 'wissen unbemerkt unverschlüsselt',
  sammeln: 'wissen unbemerkt',
  beschäftigen: 'sich mitarbeiter menschen leute angestellte arbeiter',
  bewegen: 'um zwischen',
  geben:
    '*kämpfer *fighters *anhänger *mitglieder *betroffene *fälle *vermisste *überlebende *zeugen *fotos *videos *aufnahmen *tonaufnahmen *beweise',
}
/** How something is that nobody would have so. */
const BADLY = /^(?:schlecht|schwer|kaum|heillos|tief|völlig|hoffnungslos|weit|hoch|notdürftig)$/u
const WRONGED =
  /^(?:misshandelt|gequält|erpresst|geschmuggelt|unterdrückt|ausgebeutet|bespitzelt|abgehört|gemobbt|missbraucht|diskriminiert|manipuliert|gefälscht|unterschlagen|veruntreut|schikaniert)$/u

/** “soll ein Doppelleben führen”, “sollen schlecht ausgerüstet sein”: how things are and not what is planned. */
export function isState(sentence: Sentence, at: number, infinitive: string, verb: number): boolean {
  const clause = clauseOf(sentence, at)
  if (hasWord(sentence, clause, 'angeblich')) return true
  const before = tokenAt(sentence, verb - 1).lower
  if (infinitive === 'werden')
    return WRONGED.test(before) || hasWord(sentence, clause, 'systematisch heimlich illegal unrechtmäßig')
  if (infinitive === 'sein') return BADLY.test(tokenAt(sentence, verb - 2).lower) && /(?:t|en)$/u.test(before)
  const beside = BESIDE[infinitive]
  return beside !== undefined && hasWord(sentence, clause, beside)
}

/** “Wie die Zeitung berichtet, soll …”: media that tell it. */
const MEDIA =
  '*zeitung *magazin blatt sender *medien *portal *agentur nachrichtenagentur bild spiegel *journal *tageblatt'

/** A medium reports it: what it says about plans is no more than that. */
export function hasMedium(sentence: Sentence, at: number): boolean {
  const around = { from: Math.max(0, at - 14), to: at + 14 }
  return (
    hasWord(sentence, around, 'berichtet berichten berichtete berichteten schreibt erfahren informationen') &&
    hasWord(sentence, around, MEDIA)
  )
}
