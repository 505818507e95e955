import type { Span } from './mark.ts'
import type { Quotation } from './quotes.ts'
import type { Token } from './tokens.ts'

/** A sentence and what it belongs to. */
export interface SentenceSpan extends Span {
  /** The quotations that reach into it, by the index its tokens carry. */
  quotations: ReadonlyMap<number, Quotation>
  /** Has no full stop and is alone in its line: a heading or an item. */
  heading: boolean
}

/** A sentence as rules see it. */
export interface Sentence extends SentenceSpan {
  tokens: readonly Token[]
}

/** The words a match is about, as `[from, to)` in the sentence's tokens. */
export interface Range {
  from: number
  to: number
}

/** Whom a sentence names; all are ranges of its tokens. */
export interface Speaker extends Range {
  name?: Range
  pronoun?: boolean
}

/** What a rule has found. */
export interface Found {
  cue: Range
  speaker?: Speaker
  /** Beginnings of words in lower case: of a rule with `beside` it only counts when one of them stands in a sentence that it recalls. */
  echo?: readonly string[]
}

/** The token at an index, also beside the sentence, where there is an empty sign. */
export function tokenAt(sentence: Sentence, at: number): Token {
  // Reading beside a list is slow.
  return at >= 0 && at < sentence.tokens.length ? (sentence.tokens[at] ?? NOTHING) : NOTHING
}

const NOTHING: Token = {
  start: 0,
  end: 0,
  text: '',
  lower: '',
  kind: 'sign',
  capital: false,
  tried: [],
  quotation: -1,
}

/** How many tokens around a match are looked at, so that time stays linear however long a sentence is. */
export const REACH = 40

/** True when some token up to {@link REACH} before or behind `at` passes the test. */
export function near(sentence: Sentence, at: number, test: (token: Token) => boolean): boolean {
  const to = Math.min(sentence.tokens.length, at + REACH)
  for (let other = Math.max(0, at - REACH); other < to; other++)
    if (test(tokenAt(sentence, other))) return true
  return false
}
