import { tokenAt, type Range, type Sentence, type Speaker } from '../sentence.ts'
import type { Token } from '../tokens.ts'
import { isRole } from './roles.ts'
import {
  conjunctions,
  determiners,
  fillers,
  genitives,
  oblique,
  prepositions,
  proAdverbs,
  pronouns,
  subordinators,
  times,
} from './words.ts'

/** How many tokens a noun phrase has at most. */
const LONGEST = 24
const NAME_PARTICLES = new Set([
  'von',
  'van',
  'de',
  'da',
  'di',
  'del',
  'der',
  'den',
  'zu',
  'al',
  'el',
  'bin',
  'ibn',
  'la',
  'le',
  'ten',
])
/** Prepositions by which an office says what it is for: “Ministerin für Umwelt”, “Sprecher im Außenamt”. */
const OFFICE_LINKS = new Set(['von', 'vom', 'für', 'aus', 'in', 'im', 'bei', 'beim', 'an', 'am', 'zu', 'zur'])
/** People in the plural, after which a capital begins another phrase: “nach Angaben von Experten Senfgas …”. */
const PLURALS =
  /^(?:expertinn|expert|beobachtern?$|forschern?$|ärzten?$|ermittlern?$|augenzeug|anwohnern?$|behörden$|medien$|kritikern?$|wissenschaftlern?$|ökonomen$|analysten$|angehörigen?$)/u
/** Small words that are no noun even with a capital, and those that have it at the head of a sentence only: “sagt Kurz” names him. */
const NEVER = new Set([...subordinators, ...pronouns, ...determiners, ...oblique])
const NEVER_AHEAD = new Set([...fillers, ...prepositions, ...conjunctions, ...proAdverbs])
/** Nouns that belong to the verb: “nahmen die Klubchefs Stellung”. */
const LIGHT = new Set([
  'stellung',
  'bezug',
  'abstand',
  'kritik',
  'auskunft',
  'entwarnung',
  'protokoll',
  'bescheid',
])
const OPENING = new Set('„“"»‚›«')

/** The noun phrase that begins at `from`, as somebody who may have said something; null when none does. */
export function nounPhraseAt(sentence: Sentence, from: number): Speaker | null {
  const first = tokenAt(sentence, from)
  const core = coreEnd(sentence, from)
  if (core === -1) return pronouns.has(first.lower) ? { from, to: from + 1, pronoun: true } : null
  const to = extend(sentence, from, core)
  return { from, to, name: nameIn(sentence, { from, to }) }
}

/** Past determiner, adjectives and the run of nouns and names, the heart of a noun phrase; -1 when there is none. */
function coreEnd(sentence: Sentence, from: number): number {
  let at = from
  // “Rund 20 Prozent der Mieter”
  if (APPROXIMATELY.test(tokenAt(sentence, at).lower) && tokenAt(sentence, at + 1).kind === 'number') at++
  const first = tokenAt(sentence, at)
  if (determiners.has(first.lower) || oblique.has(first.lower) || (first.kind === 'number' && !isAged(first)))
    at++
  if (at > from && tokenAt(sentence, from - 1).text !== ',') at = pastExtension(sentence, at)
  const adjectives = at + 6
  while (at < adjectives && (isAdjective(sentence, at) || (at > from && isAdverb(sentence, at)))) at++
  return nounRun(sentence, at)
}

const APPROXIMATELY = /^(?:rund|etwa|knapp|fast|gut|circa|ungefähr)$/u

function isAdjective(sentence: Sentence, at: number): boolean {
  const { kind, capital, lower } = tokenAt(sentence, at)
  if (kind === 'number') return !isAged(tokenAt(sentence, at)) && tokenAt(sentence, at + 1).kind === 'word'
  if (kind !== 'word' || capital) return false
  if (prepositions.has(lower) || conjunctions.has(lower) || fillers.has(lower) || pronouns.has(lower))
    return false
  return /(?:e|en|er|es|em|ährige|ährigen)$/u.test(lower) || determiners.has(lower)
}

/** “angespannt” in “der angespannt wirkende Minister”. */
function isAdverb(sentence: Sentence, at: number): boolean {
  const { kind, capital, lower } = tokenAt(sentence, at)
  if (kind !== 'word' || capital || prepositions.has(lower) || conjunctions.has(lower) || fillers.has(lower))
    return false
  return /(?:end|t)e[nrms]?$/u.test(tokenAt(sentence, at + 1).lower) && tokenAt(sentence, at + 2).capital
}

/** “28-Jährige”: somebody, named by age alone. */
function isAged({ kind, text }: Token): boolean {
  return kind === 'number' && text.includes('-J') && /-Jährige[nrms]?$/u.test(text)
}

function isNoNoun(sentence: Sentence, at: number): boolean {
  const { lower } = tokenAt(sentence, at)
  if (NEVER.has(lower)) return true
  const ahead = at === 0 || tokenAt(sentence, at - 1).kind === 'sign'
  return ahead && NEVER_AHEAD.has(lower)
}

/** Past what stands between an article and its participle: “die in Linz tätige Stelle”; the same place without one. */
function pastExtension(sentence: Sentence, at: number): number {
  const { lower } = tokenAt(sentence, at)
  if (!prepositions.has(lower) && !fillers.has(lower)) return at
  let nouns = 0
  for (let other = at; other < at + 9; other++) {
    const { capital, kind, lower: word } = tokenAt(sentence, other)
    if (kind === 'sign') return at
    if (capital) nouns++
    else if (nouns > 0 && PARTICIPLE.test(word) && tokenAt(sentence, other + 1).capital) return other
  }
  return at
}

const PARTICIPLE = /(?:end|t|en|ig)e[nrms]?$/u

/** The end of a run of capitalised words with what belongs into names; -1 when the first is none. */
function nounRun(sentence: Sentence, from: number): number {
  let at = from
  let found = -1
  while (at - from < LONGEST) {
    const token = tokenAt(sentence, at)
    const next = tokenAt(sentence, at + 1)
    if (at > from && token.capital && PLURALS.test(tokenAt(sentence, at - 1).lower)) break
    if (
      (token.capital || isAged(token)) &&
      !times.has(token.lower) &&
      !(at === from && isNoNoun(sentence, at)) &&
      !LIGHT.has(token.lower)
    ) {
      at++
      found = at
      if (token.text.length <= 2 && next.text === '.') at++
    } else if (
      found !== -1 &&
      NAME_PARTICLES.has(token.lower) &&
      // “van den Berg”, but “die Behörden den Fund”
      (token.lower !== 'den' || /^(?:van|von)$/u.test(tokenAt(sentence, at - 1).lower)) &&
      next.capital &&
      !times.has(next.lower)
    ) {
      at++
    } else if (found !== -1 && token.text === '(' && closing(sentence, at, 5) !== -1) {
      at = closing(sentence, at, 5)
      found = at
    } else if (OPENING.has(token.text) && token.quotation !== -1 && next.kind !== 'sign') {
      const end = quotationEnd(sentence, at, 6)
      if (end === -1) break
      at = end
      found = at
    } else if (found !== -1 && (token.text === '&' || token.text === '/') && next.capital) {
      at++
    } else if (
      // “Umwelt- und Verkehrsministerin”
      token.text === '-' &&
      found === at &&
      /^(?:und|oder|sowie)$/u.test(next.lower) &&
      tokenAt(sentence, at + 2).capital
    ) {
      at += 2
    } else break
  }
  return found
}

function closing(sentence: Sentence, at: number, reach: number): number {
  for (let end = at + 1; end <= at + reach; end++) if (tokenAt(sentence, end).text === ')') return end + 1
  return -1
}

function quotationEnd(sentence: Sentence, at: number, reach: number): number {
  const { quotation } = tokenAt(sentence, at)
  for (let end = at + 1; end <= at + reach; end++)
    if (tokenAt(sentence, end).quotation !== quotation) return end
  return -1
}

/** Past genitives, offices, further people and names set between commas. */
function extend(sentence: Sentence, from: number, core: number): number {
  let to = core
  for (let turn = 0; turn < 4 && to - from < LONGEST; turn++) {
    const next = further(sentence, from, to)
    if (next === -1) break
    to = next
  }
  return to
}

function further(sentence: Sentence, from: number, at: number): number {
  const { lower, text } = tokenAt(sentence, at)
  const head = tokenAt(sentence, at - 1)
  if (genitives.has(lower)) return coreEnd(sentence, at)
  if (lower === 'von' || lower === 'vom' || (OFFICE_LINKS.has(lower) && isRole(head.lower)))
    return coreEnd(sentence, at + 1)
  if (lower === 'und' || lower === 'sowie' || lower === 'oder') return coreEnd(sentence, at + 1)
  if (text === ',' && tokenAt(sentence, at + 1).capital) {
    const end = nounRun(sentence, at + 1)
    const after = tokenAt(sentence, end)
    const apposed = end !== -1 && end - at <= 5 && (after.text === ',' || after.kind === 'sign')
    if (!apposed) return -1
    if (isRole(head.lower) || isRole(tokenAt(sentence, at + 1).lower)) return end
    // “der Geschäftsführer der Gesellschaft, Thomas Kempf.”: a name of two words, and nothing like a list.
    const office = sentence.tokens.slice(from, at).some(({ lower: word }) => isRole(word))
    return office && end - at > 2 && /[.,]/u.test(after.text) ? end : -1
  }
  return -1
}

/** The name in a noun phrase: without article, adjectives and office where a name follows, else all but the article. */
export function nameIn(sentence: Sentence, { from, to }: Range): Range {
  let at = from
  while (at < to - 1 && !tokenAt(sentence, at).capital && tokenAt(sentence, at).quotation === -1) at++
  if (at === from && from === 0 && determiners.has(tokenAt(sentence, at).lower)) {
    at++
    while (at < to - 1 && !tokenAt(sentence, at).capital) at++
  }
  let end = at
  while (end < to && isNamePart(sentence, end)) end++
  if (end === at) return { from: at, to }
  // “Mexikos Trainer Miguel Herrera”: the name comes after the last word for what somebody is.
  let name = at
  for (let other = at; other < end - 1; other++) if (isRole(tokenAt(sentence, other).lower)) name = other + 1
  return isRole(tokenAt(sentence, name).lower) ? { from: at, to } : { from: name, to: end }
}

function isNamePart(sentence: Sentence, at: number): boolean {
  const { capital, lower, text, quotation } = tokenAt(sentence, at)
  const initial = text === '.' && tokenAt(sentence, at - 1).text.length <= 2
  return (
    capital ||
    initial ||
    quotation !== -1 ||
    (NAME_PARTICLES.has(lower) && lower !== 'der' && lower !== 'von' && lower !== 'zu')
  )
}

/** “aus dem heute veröffentlichten Bericht”: with more than adjectives before its noun. */
export function longPhraseAt(sentence: Sentence, from: number): Speaker | null {
  for (let noun = from + 1; noun < from + 6; noun++) {
    if (tokenAt(sentence, noun).kind !== 'word') return null
    const found = tokenAt(sentence, noun).capital ? nounPhraseAt(sentence, noun) : null
    if (found) return { ...found, from }
  }
  return null
}
