import { REACH, tokenAt, type Range, type Sentence, type Speaker } from '../sentence.ts'
import { wordSet } from '../words.ts'
import { clauseStart, isBorder } from './clause.ts'
import { closesInsertion, isInverted } from './inversion.ts'
import { nameIn } from './speaker-name.ts'
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
  if (text === ')') return openingBracket(sentence, at)
  if (kind !== 'sign' || quotation === -1) return at
  const opens = tokenAt(sentence, at - 2)
  return opens.quotation === quotation &&
    opens.kind === 'sign' &&
    tokenAt(sentence, at - 1).lower.endsWith('ly')
    ? at - 2
    : at
}

/** Where the bracket opens that closes at `at`: “Senator Quist (D-Vt.) said”; `at` when that is far. */
function openingBracket(sentence: Sentence, at: number): number {
  for (let other = at - 1; other > at - 8; other--) if (tokenAt(sentence, other).text === '(') return other
  return at
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
  if (text === '—' || text === '–' || text === '--') return acrossDashes(sentence, end - 1, text)
  if (text !== ',') return null
  let inserted = clauseStart(sentence, end - 2)
  // “Ann Lee, a lawyer for the group, which runs the home, said”
  const earlier = clauseStart(sentence, inserted - 2)
  // “…, George Moss, the head of the office, told”: the name is who it is.
  const named = isName(sentence, earlier, inserted - 1)
  const twice =
    closesInsertion(sentence, inserted - 1) && !named && !opensWithPreposition(sentence, earlier - 1)
  if (twice) inserted = earlier
  if (inserted <= 1 || tokenAt(sentence, inserted - 1).text !== ',') return before(sentence, end - 1)
  // “Mora Corp. (MRC), the provider of data, reported”
  const bracket =
    tokenAt(sentence, inserted - 2).text === ')' ? openingBracket(sentence, inserted - 2) : inserted - 1
  const found = before(sentence, bracket)
  if (!found) return before(sentence, end - 1)
  return isName(sentence, inserted, end - 1)
    ? { ...found, to: end - 1, name: { from: inserted, to: end - 1 } }
    : found
}

/** “In a statement, one of the lawyers, …”: before the comma nobody is named. */
function opensWithPreposition(sentence: Sentence, comma: number): boolean {
  return prepositions.has(tokenAt(sentence, clauseStart(sentence, comma - 1)).lower)
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
    const behind = at === end - 1 || at > from || tokenAt(sentence, at - 1).text === ','
    if (/^(?:who|which|whose)$/u.test(lower) && behind) return relative(sentence, at)
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
  if (isAnd(sentence, end - 1))
    return from === end - 1 ? openingSubject(sentence) : firstPhrase(sentence, from)
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

/** Who opens the sentence: “Senator Quist took up the point, saying that …”. */
export function openingSubject(sentence: Sentence): Speaker | null {
  const first = tokenAt(sentence, 0)
  if (first.kind === 'sign' || clauseWords.has(first.lower)) return null
  if (!prepositions.has(first.lower)) return firstPhrase(sentence, pastOpening(sentence, 0, LONGEST))
  for (let at = 1; at < LONGEST; at++)
    if (tokenAt(sentence, at).text === ',') return firstPhrase(sentence, at + 1)
  return null
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
  // “In July Reuters reported”
  if (/^(?:in|on)$/u.test(lower) && times.has(tokenAt(sentence, at + 1).lower) && at + 2 < end) return at + 2
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
