import { REACH, tokenAt, type Range, type Sentence, type Speaker } from '../sentence.ts'
import { wordSet } from '../words.ts'
import { clauseStart, isBorder } from './clause.ts'
import {
  adverbs,
  auxiliaries,
  clauseWords,
  determiners,
  prepositions,
  pronouns,
  stops,
  times,
} from './words.ts'

/** How many tokens a speaker has at most. */
const LONGEST = 20

/** Who does what the verb at `at` says; null where nobody is named. */
export function subjectOf(sentence: Sentence, at: number): Speaker | null {
  const end = beforeAuxiliaries(sentence, at)
  const opens = isBorder(sentence, end - 1)
  if (opens && end === at) {
    const after = afterVerb(sentence, at + 1)
    if (after && isInverted(sentence, at, after)) return after
  }
  return opens ? acrossInsertion(sentence, end) : before(sentence, end)
}

/** After these a speaker may stand: “…, said the captain”. Behind other verbs, what follows is an object. */
const INVERTING = wordSet(`
  said says say added adds explained explains wrote writes argued argues noted notes warned warns recalled recalls insisted insists
  admits joked observed reported reports replied asked asks announced predicted explained concluded agreed tweeted quipped
`)

/** True when what follows a verb is its subject: after a quotation mostly, after a comma unless the sentence goes on with it. */
function isInverted(sentence: Sentence, at: number, after: Speaker): boolean {
  if (!INVERTING.has(tokenAt(sentence, at).lower)) return false
  const { text, quotation } = tokenAt(sentence, at - 1)
  const quoted = text !== ',' || quotation !== -1 || tokenAt(sentence, at - 2).quotation !== -1
  return quoted || (!after.pronoun && !goesOn(sentence, after.to))
}

/** True when a verb or an addition follows what looked like a subject behind its verb: it is an object, then. */
function goesOn(sentence: Sentence, at: number): boolean {
  return /^(?:as|that|to|is|are|was|were|has|have|had|will|would|can|could|should|may|might|must|for)$/u.test(
    tokenAt(sentence, at).lower,
  )
}

/** Past “has also repeatedly” and “on Tuesday” to the end of the subject. */
function beforeAuxiliaries(sentence: Sentence, at: number): number {
  let end = at
  while (at - end < 8) {
    const { lower } = tokenAt(sentence, end - 1)
    if (auxiliaries.has(lower) || adverbs.has(lower) || (lower.endsWith('ly') && lower.length > 4)) end--
    else if (times.has(lower) && /^(?:on|in|last|this|late|early)$/u.test(tokenAt(sentence, end - 2).lower))
      end -= 2
    else if (aside(sentence, end - 1) < end - 1) end = aside(sentence, end - 1)
    else break
  }
  return end
}

/** Before a single word in quote marks, which ends at `at`: “Mr Johnson “categorically” denied”; `at` when none does. */
function aside(sentence: Sentence, at: number): number {
  const { kind, quotation, text } = tokenAt(sentence, at)
  // “the Safety Board (NTSB) urged”
  if (text === ')' && tokenAt(sentence, at - 2).text === '(') return at - 2
  if (kind !== 'sign' || quotation === -1) return at
  const opens = tokenAt(sentence, at - 2)
  return opens.quotation === quotation &&
    opens.kind === 'sign' &&
    tokenAt(sentence, at - 1).lower.endsWith('ly')
    ? at - 2
    : at
}

/** A noun phrase behind its verb: “said a spokesman for the line”. */
function afterVerb(sentence: Sentence, from: number): Speaker | null {
  const first = tokenAt(sentence, from)
  if (pronouns.has(first.lower) && !determiners.has(first.lower)) return { from, to: from + 1, pronoun: true }
  if (
    first.kind === 'sign' ||
    stops.has(first.lower) ||
    prepositions.has(first.lower) ||
    adverbs.has(first.lower)
  )
    return null
  const to = phraseEnd(sentence, from)
  return apposed(sentence, from, to) ?? named(sentence, { from, to })
}

/** “said the head of the agency, John Smith.”: the name that follows is who it is; null when none does. */
function apposed(sentence: Sentence, from: number, comma: number): Speaker | null {
  if (tokenAt(sentence, comma).text !== ',' || !determiners.has(tokenAt(sentence, from).lower)) return null
  let first = comma + 1
  if (
    /^(?:mr|mrs|ms|dr|prof)$/u.test(tokenAt(sentence, first).lower) &&
    tokenAt(sentence, first + 1).text === '.'
  )
    first += 2
  let to = first
  while (tokenAt(sentence, to).capital && to - first < 5) to++
  const after = tokenAt(sentence, to)
  if (to - first < 2 || (after.kind !== 'sign' && to < sentence.tokens.length)) return null
  return { from, to, name: { from: first, to } }
}

/** Where a noun phrase ends that begins at `from`; what is said to belong to it by “of”, “for” and “at” is inside. */
export function phraseEnd(sentence: Sentence, from: number): number {
  let to = from
  while (to - from < LONGEST && to < sentence.tokens.length) {
    const { lower, capital, text } = tokenAt(sentence, to)
    if (isBorder(sentence, to)) {
      const age =
        text === ',' && tokenAt(sentence, to + 1).kind === 'number' && tokenAt(sentence, to + 2).text === ','
      if (!age) break
      to += 2
    } else if (stops.has(lower) && !capital && !joins(sentence, to)) break
    else if (/^(?:for|of)$/u.test(lower) && tokenAt(sentence, to + 1).lower.endsWith('ing')) break
    else if (times.has(lower) && capital) break
    else to++
  }
  while (to > from + 1 && /^(?:on|in|at|late|early|last|and|of|for)$/u.test(tokenAt(sentence, to - 1).lower))
    to--
  return to
}

/** “and”, “at”, “in”, “from”, “with” go on with a phrase before a name. */
function joins(sentence: Sentence, at: number): boolean {
  const next = tokenAt(sentence, at + 1)
  const name = next.capital && !times.has(next.lower)
  const { lower } = tokenAt(sentence, at)
  if (lower === 'and') return name || determiners.has(next.lower)
  return (
    (lower === 'at' || lower === 'in' || lower === 'from' || lower === 'with') &&
    (name || (next.lower === 'the' && lower !== 'in'))
  )
}

/** “Ray Moss, a fisherman, thinks”: the verb follows a comma that closes an insertion. */
function acrossInsertion(sentence: Sentence, end: number): Speaker | null {
  const { text } = tokenAt(sentence, end - 1)
  if (text === '—' || text === '–') return acrossDashes(sentence, end - 1, text)
  if (text !== ',') return null
  const inserted = clauseStart(sentence, end - 2)
  if (inserted <= 1 || tokenAt(sentence, inserted - 1).text !== ',') return before(sentence, end - 1)
  const found = before(sentence, inserted - 1)
  if (!found) return before(sentence, end - 1)
  return isName(sentence, inserted, end - 1)
    ? { ...found, to: end - 1, name: { from: inserted, to: end - 1 } }
    : found
}

/** “Manning's agent, Tom Condon, told”: the insertion is who it is. */
function isName(sentence: Sentence, from: number, to: number): boolean {
  for (let at = from; at < to; at++) if (!tokenAt(sentence, at).capital) return false
  return to > from && to - from <= 4
}

/** “Michael Ellis — who was sent out — dismissed”. */
function acrossDashes(sentence: Sentence, end: number, dash: string): Speaker | null {
  for (let at = end - 1; at > Math.max(0, end - REACH); at--)
    if (tokenAt(sentence, at).text === dash) return before(sentence, at)
  return null
}

/** The subject whose last token stands before `end`. */
function before(sentence: Sentence, end: number): Speaker | null {
  let from = clauseStart(sentence, end)
  for (let at = end - 1; at >= from; at--) {
    const { lower } = tokenAt(sentence, at)
    if (/^(?:who|which|whose)$/u.test(lower) && (at === end - 1 || at > from)) return relative(sentence, at)
    if (SPOKE.test(lower) || (clauseWords.has(lower) && !(lower === 'that' && at === end - 2))) {
      from = at + 1
      break
    }
  }
  if (/^(?:he|she|they|we|i)$/u.test(tokenAt(sentence, end - 1).lower))
    return { from: end - 1, to: end, pronoun: true }
  from = pastOpening(sentence, from, end)
  if (from >= end) return null
  if (end - from === 1 && isPronoun(sentence, from)) return { from, to: end, pronoun: true }
  if (isAnd(sentence, end - 1)) return firstPhrase(sentence, from)
  return named(sentence, { from: Math.max(from, end - LONGEST), to: end })
}

const SPOKE = /^(?:said|says|say|told|tells|added)$/u
const isAnd = (sentence: Sentence, at: number) => /^(?:and|or|but)$/u.test(tokenAt(sentence, at).lower)
const isPronoun = (sentence: Sentence, at: number) =>
  pronouns.has(tokenAt(sentence, at).lower) || tokenAt(sentence, at).lower === 'i'

/** “He left the room and said”: the phrase that opens the clause. */
function firstPhrase(sentence: Sentence, from: number): Speaker | null {
  if (isPronoun(sentence, from)) return { from, to: from + 1, pronoun: true }
  let to = from
  while (to - from < 6 && !isBorder(sentence, to)) {
    const { lower, capital } = tokenAt(sentence, to)
    if (to > from && !capital && (VERBLIKE.test(lower) || auxiliaries.has(lower) || prepositions.has(lower)))
      break
    to++
  }
  return named(sentence, { from, to })
}

const VERBLIKE = /(?:ed|ght|ent|ook|eft|ame|ade|aid|old|ote|oke)$/u

/** “the mayor, who said”. */
function relative(sentence: Sentence, at: number): Speaker | null {
  const comma = tokenAt(sentence, at - 1).text === ','
  const end = comma ? at - 1 : at
  const from = clauseStart(sentence, end)
  const to = end
  return from < to ? named(sentence, { from: Math.max(from, to - 8), to }) : null
}

const OPENINGS = wordSet(
  'and but or yet so then still later meanwhile however also now thus even only earlier today yesterday nor',
)

/** Past small words and a group with a preposition that open a clause before its subject. */
function pastOpening(sentence: Sentence, from: number, end: number): number {
  let at = from
  while (at < end - 1 && OPENINGS.has(tokenAt(sentence, at).lower)) at++
  const { lower } = tokenAt(sentence, at)
  if (prepositions.has(lower) && lower !== 'like')
    for (let other = at + 2; other < end; other++)
      if (determiners.has(tokenAt(sentence, other).lower) || isPronoun(sentence, other)) return other
  return at
}

function named(sentence: Sentence, range: Range): Speaker | null {
  if (range.to <= range.from) return null
  const words = sentence.tokens.slice(range.from, range.to).filter(({ kind }) => kind !== 'sign')
  if (/^(?:no|nobody|none|nothing|neither)$/u.test(words[0]?.lower ?? '')) return null
  if (words.every(({ lower }) => times.has(lower) || adverbs.has(lower))) return null
  return { ...range, name: nameIn(sentence, range) }
}

const TITLES =
  /^(?:mr|mrs|ms|dr|prof|sen|rep|gov|gen|col|sgt|lt|mayor|president|senator|representative|governor|general|minister|prime|foreign|chancellor|judge|justice|professor|sir|lord|lady|coach|director|detective|sheriff|chief|captain|pope|bishop|king|queen|prince|princess|secretary|ambassador|officer|chairman|chairwoman|premier|economist|lawyer|author|linguist|goalkeeper|former|vice|interior|transport|defense|defence|finance|state|county|opposition|leader|spokesman|spokeswoman|spokesperson|attorney|analyst|manager|head|deputy)$/u

/** The name in a phrase: without article and office where a name follows, else all but the article. */
export function nameIn(sentence: Sentence, { from, to }: Range): Range {
  let start = from
  while (start < to - 1 && determiners.has(tokenAt(sentence, start).lower)) start++
  let found: Range | null = null
  for (let at = start; at < to; at++) {
    const { lower, capital } = tokenAt(sentence, at)
    if (at > start && (prepositions.has(lower) || isBorder(sentence, at))) break
    if (!capital || (TITLES.test(lower) && at < to - 1)) continue
    const end = runEnd(sentence, at, to)
    // “Scotland's first minister” is not called Scotland.
    if (!/['’]s?$/u.test(tokenAt(sentence, end - 1).text) || end === to) found = { from: at, to: end }
    at = end - 1
  }
  return found ?? { from: start, to }
}

function runEnd(sentence: Sentence, from: number, to: number): number {
  let end = from + 1
  while (end < to && !TITLES.test(tokenAt(sentence, end).lower)) {
    const { capital, text } = tokenAt(sentence, end)
    if (!capital && !(text === '.' && tokenAt(sentence, end - 1).text.length <= 2)) break
    end++
  }
  return end
}
