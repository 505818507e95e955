import type { Rule } from '../../rule.ts'
import { testOf } from '../../frame.ts'
import { wordSet, wordsOf } from '../../words.ts'
import { phrases } from '../../pattern.ts'
import { near, tokenAt, type Range, type Sentence, type Speaker } from '../../sentence.ts'
import { nounPhraseAt } from '../noun-phrase.ts'
import { isReported, reportedForms } from '../reported-forms.ts'
import { isRole } from '../roles.ts'
import { isLast } from '../subject.ts'
import { genitives } from '../words.ts'

/** “Der Täter habe Bargeld gesucht.” */
export const konjunktiv1: Rule = {
  name: 'konjunktiv-1',
  class: 'attributed',
  words: [...reportedForms],
  carriesOn: true,
  find: (sentence, at) => (isReported(sentence, at) ? { cue: { from: at, to: at + 1 } } : null),
  examples: [
    'Der Täter habe gezielt nach Bargeld gesucht.',
    'Die Lage sei ernst.',
    'Das Schiff fahre weiter.',
    'Das Land besitze genug Vorräte.',
    'Man gehe der Sache nach.',
    'Ziel des Amtes sei es, die Wege zu verkürzen.',
  ],
  counterExamples: [
    'Ich habe die Akten gelesen.',
    'Die Ermittlungen laufen teilweise noch.',
    'Sei es drum, die Saison war lang.',
    'Viele blieben, sei es aus Trotz oder aus Liebe.',
    'Gott sei Dank fuhr der Zug langsam.',
    'Man nehme ein Ei.',
    'Es gibt noch keine heiße Spur.',
    'Er tut, als ob er krank sei.',
  ],
}

/** Konjunktiv II stands for the first where that would look like the indicative. */
export const konjunktiv2: Rule = {
  name: 'konjunktiv-2',
  class: 'attributed',
  words: wordsOf(
    'hätten wären würden könnten müssten dürften sollten wollten hätte wäre würde käme kämen gäbe gäben brächten stünden',
  ),
  beside: ['konjunktiv-1'],
  carriesOn: true,
  find: (sentence, at) => (leads(sentence, at) ? { cue: { from: at, to: at + 1 } } : null),
  examples: ['Der Täter habe Geld gesucht. Die Nachbarn hätten nichts bemerkt.'],
  counterExamples: [
    'Ohne Hilfe hätten sie verloren.',
    'Der Täter habe Geld gesucht. Gesucht werden Zeugen, die etwas gesehen haben könnten.',
    'Der Täter habe Geld gesucht. Die Gründe, warum sie reisen wollten, sind andere.',
  ],
}

/** True where the verb leads a main clause: at the end of its own it is as often the indicative of the past, or a mere chance. */
const leads = (sentence: Sentence, at: number) => !isLast(sentence, at)

/** After a sentence with a verb of speech these go on with it; the others are as often the author's own. */
export const konjunktiv2After: Rule = {
  name: 'konjunktiv-2-after-speech',
  class: 'attributed',
  words: wordsOf('hätten hätte wären würden müssten brächten kämen gäben stünden'),
  beside: ['speech-verb', 'so-speaker', 'zufolge', 'laut'],
  carriesOn: true,
  find: (sentence, at) =>
    leads(sentence, at) && !near(sentence, at, ({ lower }) => UNREAL.has(lower)) && !hasCondition(sentence)
      ? { cue: { from: at, to: at + 1 } }
      : null,
  examples: [
    'Die Polizei sprach von drei Tätern. Sie hätten nichts gestohlen.',
    'Die Frau sei beleidigt worden, teilte das Amt mit. Dann hätte der Mann noch einen Stuhl geworfen.',
    'Sie schürten Streit, sagte der Wirt. Selbst nach der Einigung würden sie neue Forderungen erfinden.',
  ],
  counterExamples: [
    'Ohne Hilfe hätten sie verloren.',
    'Das Werk läuft gut, sagte der Chef. Ohne den Umbau hätte es mehr verdient.',
    'Das Werk läuft gut, sagte der Chef. Wenn es regnet, würden alle fliehen.',
    'Das Werk läuft gut, sagte der Chef. Die Zahl hätte höher sein können, wäre mehr los gewesen.',
  ],
}

/** “…, wäre der Zug voll gewesen”: a condition that opens with its verb. */
function hasCondition(sentence: Sentence): boolean {
  return sentence.tokens.some(
    ({ text }, at) =>
      text === ',' && /^(?:wäre|wären|hätte|hätten|würde)$/u.test(tokenAt(sentence, at + 1).lower),
  )
}

/** Beside these the author weighs what has not happened. */
const UNREAL = wordSet('wenn falls ohne sonst andernfalls beinahe fast lieber gern gerne sofern')

const NOUNS = wordsOf(`
  aussage aussagen behauptung behauptungen vorwurf vorwürfe vorwürfen forderung forderungen ankündigung ankündigungen warnung
  warnungen mitteilung erklärung annahme these einschätzung sorge hoffnung ansicht meinung auffassung überzeugung kritik bericht
  berichte berichten meldung meldungen zusage versprechen drohung appell aufruf eindruck befürchtung befürchtungen vermutung
  darstellung hinweis feststellung bitte anschuldigung anschuldigungen zusicherung beteuerung bekenntnis
`)

/** “die Behauptung der Regierung, dass …”. */
export const statementNoun: Rule = {
  name: 'statement-noun',
  class: 'attributed',
  words: NOUNS,
  find(sentence, at) {
    if (!tokenAt(sentence, at).capital) return null
    const speaker = whose(sentence, at + 1)
    const comma = speaker?.to ?? at + 1
    if (tokenAt(sentence, comma).text !== ',') return null
    const opens = /^(?:dass|wonach|ob|wie|sie|er|es|man|die|der|das)$/u.test(
      tokenAt(sentence, comma + 1).lower,
    )
    const clause = opens && /^(?:dass|wonach)$/u.test(tokenAt(sentence, comma + 1).lower)
    if (!clause && !reportsWithin(sentence, comma + 1)) return null
    return { cue: { from: at, to: at + 1 }, ...(speaker && { speaker }) }
  },
  examples: [
    'Die Behauptung des Konzerns, dass niemand zu Schaden kam, ist falsch.',
    'Der Vorwurf, Beweise seien vernichtet worden, wiegt schwer.',
    'Meldungen italienischer Sender, das Schiff hätte gebrannt, bewegten die Börse.',
  ],
  counterExamples: [
    'Die Behauptung der Tabellenspitze gelang knapp.',
    'Der Bericht, der gestern kam, ist lang.',
  ],
}

function whose(sentence: Sentence, at: number): Speaker | null {
  const { lower } = tokenAt(sentence, at)
  if (lower === 'von' || lower === 'vom') return nounPhraseAt(sentence, at + 1)
  // “Meldungen italienischer Sender”
  const adjective = lower.endsWith('er') && tokenAt(sentence, at + 1).capital
  return genitives.has(lower) || adjective ? nounPhraseAt(sentence, at) : null
}

/** What stands for it where it would look like the indicative. */
const INSTEAD = wordSet('würde würden hätte hätten wäre wären')

function reportsWithin(sentence: Sentence, from: number): boolean {
  for (let at = from; at < from + 14 && tokenAt(sentence, at).text !== ','; at++)
    if (isReported(sentence, at) || INSTEAD.has(tokenAt(sentence, at).lower)) return true
  return false
}

/** “Ministerin Falk: Wir bleiben dabei”: a name before a colon, and what it says behind. */
export const nameColon: Rule = phrases({
  name: 'name-colon',
  class: 'attributed',
  patterns: [':'],
  complete(sentence, { from }) {
    const speaker = nounPhraseAt(sentence, 0)
    if (!speaker || speaker.pronoun || speaker.to !== from || from > 8) return null
    const quoted = tokenAt(sentence, from + 1).quotation !== -1
    if (REMARKS.has(tokenAt(sentence, from - 1).lower)) return null
    const heads = sentence.heading && (speaks(sentence, speaker) || weSpeak(sentence, from + 1))
    if (!quoted && !heads && !firstPerson(sentence, from + 1)) return null
    return { cue: { from, to: from + 1 }, speaker }
  },
  examples: [
    'Trainerin Falk: „Das war unser bestes Spiel seit Jahren.“',
    'Oppositionsführerin Aydin: Regierung hat versagt',
    'Kommissar: Täter kam durch Fenster',
    'Omans Armee: Keine Zelte im Tal',
    'Söhnlein: Brauchen mehr Lehrer',
    'Söhnlein: Das behalten wir vorerst für uns.',
  ],
  counterExamples: [
    'Fußball: Gäste drehen das Spiel',
    'Preis: 12 Euro',
    'Hinweis: In einer ersten Fassung hatten wir etwas anderes geschrieben.',
  ],
})

/** Of an office alone only these are who speaks; others are what a heading is about. */
const SPEAKERS = testOf(`
  *minister *ministerin *kanzler *kanzlerin *präsident *präsidentin regierung *regierung polizei kreise *kreise *experte *experten *expertin studie *studie
  umfrage *umfrage *bericht *berichte medien gericht *verband gewerkschaft opposition kommissar *ermittler *zeugen *zeuge insider *sprecher
  *sprecherin *forscher *anwalt behörde behörden ministerium kommission *bürgermeister *chef *chefin gutachten
  grüne linke *armee *militär *streitkräfte kreml
`)

function speaks(sentence: Sentence, { from, to }: Range): boolean {
  // “Israels Armee: Keine Zelte im Gebiet”
  return SPEAKERS(tokenAt(sentence, to - 1).lower) || (to - from > 1 && hasOffice(sentence, { from, to }))
}

/** What opens the author's own remark. */
const REMARKS = wordSet('hinweis anmerkung korrektur transparenzhinweis')

const WE = wordSet(
  'wir ich brauchen werden müssen haben sind können wollen lassen dürfen stehen machen geben halten',
)

/** “Söhnlein: Brauchen mehr Lehrer”: the first person behind the colon. */
function weSpeak(sentence: Sentence, at: number): boolean {
  return WE.has(tokenAt(sentence, at).lower)
}

const FIRST = wordSet('ich wir mir mich uns')

/** “Söhnlein: Das behalten wir”: without quote marks too, as in an interview. */
function firstPerson(sentence: Sentence, from: number): boolean {
  for (let at = from; at < from + 15; at++) if (FIRST.has(tokenAt(sentence, at).lower)) return true
  return false
}

function hasOffice(sentence: Sentence, { from, to }: Range): boolean {
  for (let at = from; at < to; at++) if (isRole(tokenAt(sentence, at).lower)) return true
  return false
}
