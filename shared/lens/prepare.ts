import { quotationsOf, type Quotation } from './quotes.ts'
import type { Language } from './rule.ts'
import type { Sentence, SentenceSpan } from './sentence.ts'
import { sentencesOf } from './sentences.ts'
import { tokensOf, type Token, type WordOf } from './tokens.ts'

/** A text taken apart: its quotations and its sentences. */
export interface Prepared {
  quotations: readonly Quotation[]
  sentences: readonly SentenceSpan[]
}

/** Takes a text apart in one pass. */
export function prepare(text: string, language: Language): Prepared {
  const quotations = quotationsOf(text)
  let next = 0
  const sentences = sentencesOf(text, quotations, language.habits).map(({ start, end }): SentenceSpan => {
    while (next < quotations.length && (quotations[next]?.end ?? 0) <= start) next++
    const alone = (start === 0 || text[start - 1] === '\n') && (end === text.length || text[end] === '\n')
    return {
      start,
      end,
      quotations: reaching(quotations, next, end),
      heading: alone && !/[.!?…:]["”“«»’']?$/u.test(text.slice(Math.max(start, end - 2), end)),
    }
  })
  return { quotations, sentences }
}

/** A sentence with its tokens, made when it is its turn: all of a long text at once would fill the memory. */
export function withTokens(
  text: string,
  { start, end, quotations, heading }: SentenceSpan,
  wordOf: WordOf,
): Sentence {
  const tokens = tokensOf(text, start, end, wordOf)
  if (quotations.size > 0) assign(tokens, quotations)
  return { start, end, quotations, heading, tokens }
}

const NONE: ReadonlyMap<number, Quotation> = new Map()

/** The quotations from `first` on that begin before `end`, by their index. */
function reaching(
  quotations: readonly Quotation[],
  first: number,
  end: number,
): ReadonlyMap<number, Quotation> {
  let inside: Map<number, Quotation> | undefined
  for (let index = first; index < quotations.length; index++) {
    const quotation = quotations[index]
    if (!quotation || quotation.start >= end) break
    inside ??= new Map()
    inside.set(index, quotation)
  }
  return inside ?? NONE
}

/** Tells each token in which quotation it stands; both come in the order of the text. */
function assign(tokens: readonly Token[], quotations: ReadonlyMap<number, Quotation>): void {
  const rest = quotations.entries()
  let current = rest.next().value
  for (const token of tokens) {
    while (current && current[1].end <= token.start) current = rest.next().value
    if (current && token.start >= current[1].start) token.quotation = current[0]
  }
}
