import type { Span } from './mark.ts'
import type { Quotation } from './quotes.ts'
import { unitKind } from './tokens.ts'

/** What a language knows about the end of sentences. Words are in lower case and without their full stop. */
export interface SentenceHabits {
  /** Words that are written with a full stop and do not end a sentence by it. */
  abbreviations: ReadonlySet<string>
  /** Of these, the ones that may end a sentence: they do where one of the `openers` follows. */
  closingAbbreviations: ReadonlySet<string>
  /** Words that, with a capital letter, mostly begin a sentence. */
  openers: ReadonlySet<string>
  /** True when a number with a full stop between these two words is an ordinal. */
  isOrdinal(before: string, number: string, after: string): boolean
}

const TERMINATORS = new Set('.!?…')
const TERMINATOR = /[.!?…]/gu
const CLOSING = new Set(')]}"”“»«’‘›‹\'')

/** The sentences of a text in order. A line never shares a sentence with the next; a heading or an item is one without a full stop. */
export function sentencesOf(text: string, quotations: readonly Quotation[], habits: SentenceHabits): Span[] {
  const closers = new Map(quotations.map(({ inner, end }) => [inner.end, end]))
  const sentences: Span[] = []
  const stopFrom = terminatorsOf(text)
  let from = 0
  while (from <= text.length) {
    const next = text.indexOf('\n', from)
    const to = next === -1 ? text.length : next
    splitLine({ text, closers, habits, stopFrom }, from, to, sentences)
    from = to + 1
  }
  return sentences
}

interface Page {
  text: string
  /** Where a quotation ends, by where its closing mark begins. */
  closers: ReadonlyMap<number, number>
  habits: SentenceHabits
  /** The first full stop, question or exclamation mark from an offset on. */
  stopFrom(at: number): number
}

/** Offsets only grow, so that the text is searched once. */
function terminatorsOf(text: string): Page['stopFrom'] {
  let known = -1
  return (at) => {
    if (known >= at) return known
    TERMINATOR.lastIndex = at
    return (known = TERMINATOR.exec(text)?.index ?? Infinity)
  }
}

function splitLine(page: Page, from: number, to: number, into: Span[]): void {
  const { text, closers, habits, stopFrom } = page
  let start = from
  let at = from
  for (;;) {
    const dot = stopFrom(at)
    if (dot >= to) break
    at = dot
    while (at < to && TERMINATORS.has(text[at] ?? '')) at++
    const end = skipClosing(text, at, to, closers)
    const next = skipSpace(text, end, to)
    const ends =
      next > end && next < to && endsAt(text, { start, dot, end: at, closed: end > at, next, to }, habits)
    at = Math.max(at, end)
    if (!ends) continue
    push(text, start, end, into)
    start = next
    at = next
  }
  push(text, start, to, into)
}

function push(text: string, from: number, to: number, into: Span[]): void {
  const start = skipSpace(text, from, to)
  let end = to
  while (end > start && unitKind(text, end - 1) === 'space') end--
  if (end > start) into.push({ start, end })
}

function skipSpace(text: string, from: number, to: number): number {
  let at = from
  while (at < to && unitKind(text, at) === 'space') at++
  return at
}

/** Past quote marks and brackets that close right after the full stop, or after a space where they are known to close. */
function skipClosing(text: string, from: number, to: number, closers: ReadonlyMap<number, number>): number {
  let at = from
  for (;;) {
    const closed = closers.get(at) ?? closers.get(skipSpace(text, at, Math.min(to, at + 2)))
    if (closed !== undefined && closed <= to) at = closed
    else if (at < to && CLOSING.has(text[at] ?? '')) at++
    else return at
  }
}

interface Stop {
  /** Where the sentence, the full stop and what follows it begin; `end` is after the full stop. */
  start: number
  dot: number
  end: number
  next: number
  to: number
  /** A quote mark or bracket stands between the full stop and the next word. */
  closed: boolean
}

function endsAt(text: string, stop: Stop, habits: SentenceHabits): boolean {
  const { dot, end, next, to, closed } = stop
  const first = text[next] ?? ''
  if (GOES_ON.has(first) || isSmall(first)) return false
  if (text[dot] !== '.' || end - dot > 1 || closed) return true
  const before = wordBefore(text, dot, stop.start)
  const after = wordAfter(text, next, to)
  const opens = habits.openers.has(after.toLowerCase())
  const earlier = () => wordBefore(text, skipSpaceBack(text, dot - before.length, stop.start), stop.start)
  if (unitKind(before, 0) === 'digit' && /^\p{N}+$/u.test(before))
    return !habits.isOrdinal(earlier().toLowerCase(), before, after)
  // “schrieb sie auf X. Müller …”: a place to write, where “Franz X. Müller” is a name.
  if (before === 'X' && /^(?:auf|bei|on|plattform|platform|netzwerk|network)$/iu.test(earlier())) return true
  if (before.length === 1 && /^\p{Lu}$/u.test(before)) return opens
  const lower = before.toLowerCase()
  if (habits.closingAbbreviations.has(lower)) return opens
  return !habits.abbreviations.has(lower)
}

const GOES_ON = new Set(',;:)]')
const isSmall = (letter: string) => letter !== letter.toUpperCase()

/** No word that decides about a sentence's end is longer. */
const WORD = 24

function wordBefore(text: string, at: number, least: number): string {
  let start = at
  while (start > least && at - start < WORD && isInWord(text, start - 1)) start--
  return text.slice(start, at)
}

function isInWord(text: string, at: number): boolean {
  const kind = unitKind(text, at)
  return kind === 'letter' || kind === 'digit' || text[at] === '.'
}

function wordAfter(text: string, at: number, to: number): string {
  let start = at
  while (start < to && start - at < 3 && unitKind(text, start) === 'sign') start++
  let end = start
  while (end < to && end - start < WORD && isInWord(text, end) && text[end] !== '.') end++
  return text.slice(start, end)
}

function skipSpaceBack(text: string, at: number, least: number): number {
  let end = at
  while (end > least && unitKind(text, end - 1) === 'space') end--
  return end
}
