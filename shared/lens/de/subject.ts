import { tokenAt, type Sentence, type Speaker } from '../sentence.ts'
import { candidate, skip, skipGroup } from './candidate.ts'
import { beforeBracket, clauseStart, isBorder } from './clause.ts'
import { nobiliaryAt } from './nobiliary.ts'
import { nounPhraseAt } from './noun-phrase.ts'
import { FORMER, manyTitles } from './titles.ts'
import { conjunctions, fillers, haben, prepositions, subordinators, werden } from './words.ts'

/** Words at the head of a clause that stand for what is reported, so that the subject comes after the verb. */
const OBJECTS = new Set(['das', 'dies', 'dieses', 'was', 'so', 'dass', 'solches', 'letzteres'])
/** Nouns for what is reported: at the head of a clause they are what is talked about, if somebody else follows the verb. */
const REPORTED =
  /^(?:vorw[uü]rfe?|kritik|forderung(?:en)?|berichte?|gerüchte?|spekulation(?:en)?|einzelheiten|details|angaben|zweifel|behauptung(?:en)?|anschuldigung(?:en)?|vermutung(?:en)?|gründe|ursache|grund|fragen?|darstellung(?:en)?|meldung(?:en)?)$/u

const ABSTRACT = /(?:ung|heit|keit|ität|tion|sion|nis|tritt|rückkehr|plan|pläne)(?:en|e)?$/u
const INSTITUTION =
  /(?:regierung|zeitung|verwaltung|führung|leitung|vertretung|vereinigung|abteilung|versammlung|innung|stiftung|bewegung|kommission|tion)$/u

/** Who does what the finite verb at `at` says, found by where German puts its subjects; null where nobody is named. */
export function subjectOf(sentence: Sentence, at: number): Speaker | null {
  const start = clauseStart(sentence, at)
  if (isLast(sentence, at) && isSubordinate(sentence, start)) return inSubordinate(sentence, start, at)
  const after = afterVerb(sentence, at)
  if (start === at) return startsWithVerb(sentence, at, after)
  const before = beforeVerb(sentence, start, at) ?? nobleBefore(sentence, start, at, after)
  if (!before)
    return conjunctions.has(tokenAt(sentence, at - 1).lower) ? shared(sentence, start, after) : after
  return after && isObject(sentence, before, after, at) ? after : before
}

/** “Von der Leyen sagte, …”: where no subject follows the verb, what looks like a preposition belongs to the name. */
function nobleBefore(sentence: Sentence, start: number, at: number, after: Speaker | null): Speaker | null {
  const noble = nobiliaryAt(sentence, start)
  if (noble?.to !== at) return null
  return !after || isReportedThing(sentence, after) ? noble : null
}

/** “die Vorwürfe”, “den Plan”: what is said something of, and nobody who says it. */
function isReportedThing(sentence: Sentence, { from, to }: Speaker): boolean {
  for (let at = from; at < to; at++) {
    const { lower, capital } = tokenAt(sentence, at)
    if (capital) return REPORTED.test(lower) || (ABSTRACT.test(lower) && !INSTITUTION.test(lower))
  }
  return false
}

/** “…, schob sie den Stuhl weg und rief”: the clause opens with a verb, whose subject goes on; a sum is none. */
function shared(sentence: Sentence, start: number, after: Speaker | null): Speaker | null {
  if (after) return tokenAt(sentence, after.from).kind === 'number' ? null : after
  const { capital, kind } = tokenAt(sentence, start)
  return start > 0 && kind === 'word' && !capital ? afterVerb(sentence, start) : null
}

/** True when the verb closes its clause, as it does after a subordinator. */
export function isLast(sentence: Sentence, at: number): boolean {
  const next = tokenAt(sentence, at + 1)
  const auxiliary = haben.has(next.lower) || werden.has(next.lower)
  // “stellt aber klar”
  const goesOn = conjunctions.has(next.lower) && !/^(?:aber|jedoch)$/u.test(next.lower)
  return isBorder(sentence, at + 1) || goesOn || (auxiliary && isBorder(sentence, at + 2))
}

function isSubordinate(sentence: Sentence, start: number): boolean {
  const { lower } = tokenAt(sentence, start)
  const second =
    conjunctions.has(lower) || prepositions.has(lower) ? tokenAt(sentence, start + 1).lower : lower
  const relative = /^(?:der|die|das|den|dem)$/u.test(second)
  return subordinators.has(second) && (!relative || tokenAt(sentence, start - 1).text === ',')
}

/** “wie die Behörde am Montag mitteilte”; “Maier, der von Betrug sprach”. */
function inSubordinate(sentence: Sentence, start: number, at: number): Speaker | null {
  let from = start + (prepositions.has(tokenAt(sentence, start).lower) ? 2 : 1)
  while (from < at && !candidate(sentence, from) && from - start < 12) {
    const next = skip(sentence, from)
    if (next === from) break
    from = next
  }
  const found = from < at ? candidate(sentence, from) : null
  if (found && found.to <= at) return found
  // “wie es am Abend mitteilte”
  if (tokenAt(sentence, start).lower === 'wie' && tokenAt(sentence, start + 1).lower === 'es')
    return { from: start + 1, to: start + 2, pronoun: true }
  return /^(?:der|die|das|welche[rs]?)$/u.test(tokenAt(sentence, start).lower)
    ? antecedent(sentence, start - 1)
    : null
}

/** The noun phrase that ends at the comma before a relative clause. */
function antecedent(sentence: Sentence, comma: number): Speaker | null {
  for (let from = clauseStart(sentence, comma - 1); from < comma; from++) {
    const found = nounPhraseAt(sentence, from)
    if (found && found.to >= comma && !prepositions.has(tokenAt(sentence, from).lower)) return found
  }
  return null
}

/** A verb right after a comma or a quotation: its subject follows, or stands before an insertion. */
function startsWithVerb(sentence: Sentence, at: number, after: Speaker | null): Speaker | null {
  if (tokenAt(sentence, at - 1).text !== ',') return after
  const titled = manyTitles(sentence, at)
  if (titled) return titled
  const inserted = clauseStart(sentence, at - 2)
  const main = clauseStart(sentence, beforeBracket(sentence, inserted - 2))
  // “Der Berater des Amtes, Jan Moor, wies die Anschuldigung zurück”: nothing but who it is stands before.
  const opensName = tokenAt(sentence, inserted).capital || FORMER.test(tokenAt(sentence, inserted).lower)
  if (inserted > 1 && tokenAt(sentence, inserted - 1).text === ',' && opensName) {
    const whole = candidate(sentence, fillers.has(tokenAt(sentence, main).lower) ? main + 1 : main)
    if (whole?.to === at - 1) return whole
    let to = whole?.to ?? inserted
    while (to < inserted - 1 && prepositions.has(tokenAt(sentence, to).lower))
      to = skipGroup(sentence, to + 1)
    const named = candidate(sentence, inserted)
    if (whole && to === inserted - 1) return named?.to === at - 1 ? { ...named, from: whole.from } : whole
  }
  // “Der Sender, der dafür bezahlt, begründete den Vertrag damit”
  const relative = /^(?:der|die|das|dessen|deren|welche[rs]?)$/u.test(tokenAt(sentence, inserted).lower)
  const head = relative ? candidate(sentence, main) : null
  if (head?.to === inserted - 1 && !(after && isObject(sentence, head, after, at))) return head
  if (after) return after
  return beforeVerb(sentence, main, inserted - 1) ?? beforeVerb(sentence, inserted, at - 1)
}

/** What an adverb ends in, which has a capital letter only because it opens the sentence. */
const ADVERB = /(?:weise|falls|lich|mals|dings|wärts|seits|tags|abends|morgens|ständig|endlich)$/u

/** The subject that opens a clause, or that follows an “und” right before the verb. */
function beforeVerb(sentence: Sentence, start: number, at: number): Speaker | null {
  const first = tokenAt(sentence, start).lower
  // “Alle lehnen den Plan ab.”
  if (start + 1 === at && /^(?:alle|beide|diese|manche|viele|einige|mehrere)$/u.test(first))
    return { from: start, to: at, pronoun: true }
  const whole = candidate(sentence, start)
  // “Kürzlich sagte …”
  if (start === 0 && whole?.to === 1 && opensOnly(sentence)) return null
  if (whole?.to === at) return whole
  for (let from = at - 1; from > start; from--) {
    if (!conjunctions.has(tokenAt(sentence, from).lower)) continue
    const found = candidate(sentence, from + 1)
    // “in Frankreich und Italien warnt …”: still the group that opened the clause.
    const bare = found?.to === from + 2 && prepositions.has(tokenAt(sentence, start).lower)
    if (found?.to === at && !bare) return found
  }
  let from = start
  while (
    from < at &&
    (conjunctions.has(tokenAt(sentence, from).lower) ||
      (fillers.has(tokenAt(sentence, from).lower) &&
        !(from === start && prepositions.has(tokenAt(sentence, from).lower))))
  )
    from++
  const found = candidate(sentence, from)
  return found && found.to <= at ? found : null
}

/** “Kürzlich”, “Konfrontiert mit dem Vorwurf”, “Klug und mutig”: the first word has a capital only because it opens the sentence. */
function opensOnly(sentence: Sentence): boolean {
  const { lower } = tokenAt(sentence, 0)
  const next = tokenAt(sentence, 1).lower
  if (ADVERB.test(lower) || VIEW.test(lower)) return true
  if (DEGREE.test(lower) && ADJECTIVE.test(next)) return true
  if (/^(?:später|darauf|zuvor|danach)$/u.test(next)) return true
  if (PARTICIPLE.test(lower) && prepositions.has(next)) return true
  const second = tokenAt(sentence, 2)
  return next === 'und' && ADJECTIVE.test(second.lower) && !second.capital
}

/** “Anders sieht das der Rat.” */
const VIEW = /^(?:anders|ähnlich|genauso|kritisch|gelassen)$/u
const DEGREE = /^(?:völlig|äußerst|besonders|ziemlich|ganz|höchst|absolut|geradezu|sehr|überaus)$/u
const PARTICIPLE = /^(?:befragt|gefragt|angesprochen|konfrontiert|darauf|\p{L}+iert)$/u
const ADJECTIVE = /(?:end|ig|lich|isch|haft|sam|bar|los|voll)$/u

function afterVerb(sentence: Sentence, at: number): Speaker | null {
  let from = at + 1
  for (let turn = 0; turn < 8; turn++) {
    const found = candidate(sentence, from)
    if (found) return toldTo(sentence, found) ?? found
    const next = skip(sentence, from)
    if (next === from) break
    from = next
  }
  // “…“, sagte von der Leyen.”
  return isBorder(sentence, at - 1) ? nobiliaryAt(sentence, at + 1) : null
}

const PRESS = /(?:zeitung|agentur|presse|post|rundschau|illustrierten|redaktion)$/u

/** “sagte der „Nordpost“ auch Vizechef Ulf Brandt”: told to a paper, whose name stands before who tells it; null where it is not so. */
function toldTo(sentence: Sentence, { from, to }: Speaker): Speaker | null {
  const last = tokenAt(sentence, to - 1)
  const paper = tokenAt(sentence, from).lower === 'der' && (last.quotation !== -1 || PRESS.test(last.lower))
  if (!paper) return null
  let at = to
  while (at < to + 2 && fillers.has(tokenAt(sentence, at).lower)) at++
  const teller = candidate(sentence, at)
  return teller?.pronoun ? null : teller
}

/** True when what opens the clause is what is reported and the one who reports it follows the verb. */
function isObject(sentence: Sentence, before: Speaker, after: Speaker, verb: number): boolean {
  const first = tokenAt(sentence, before.from).lower
  if (before.to === before.from + 1 && OBJECTS.has(first)) return true
  if (first === 'keine' || first === 'keinen') return true
  for (let at = before.from; at < before.to; at++) {
    const { lower, capital } = tokenAt(sentence, at)
    // “Deutliche Kürzungen”: at the head of a sentence an adjective has a capital too.
    if (!capital || (at === 0 && /e[nrms]?$/u.test(lower) && tokenAt(sentence, 1).capital)) continue
    // “Kürzungen hat Merten ausgeschlossen”
    const abstract = ABSTRACT.test(lower) && !INSTITUTION.test(lower) && after.from === verb + 1
    return (REPORTED.test(lower) && after.from > before.to) || abstract
  }
  return false
}
