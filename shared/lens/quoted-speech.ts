import type { LensMark } from './mark.ts'
import type { Quotation } from './quotes.ts'
import type { Language } from './rule.ts'
import type { Sentence } from './sentence.ts'
import { tokensOf, type Token } from './tokens.ts'

/** A quotation of fewer words is a name, a title or a word the author keeps at a distance, unless a verb of speech says otherwise. */
const FEWEST_WORDS = 4

/** True when a quotation holds what somebody said and not a title or a single expression. */
export function isSpeech(text: string, { start, inner }: Quotation, language: Language): boolean {
  const words = tokensOf(text, inner.start, inner.end).filter(({ kind }) => kind !== 'sign')
  if (words.length < FEWEST_WORDS) return false
  const before = tokensOf(text, Math.max(0, start - 40), start).at(-1)
  const endsLikeSpeech = /[.!?…,]\s*$/u.test(text.slice(inner.start, inner.end))
  if (before && language.titleNouns.has(before.lower)) return false
  // “in „Nordlicht“ oder „Der letzte Gast im Haus“”: one of several titles.
  if (ONE_OF_SEVERAL.test(text.slice(Math.max(0, start - 12), start))) return false
  return endsLikeSpeech || !isTitleCase(words)
}

/** A quotation has just ended, and a conjunction adds another. */
const ONE_OF_SEVERAL = /[“”"«»]\s+(?:und|oder|sowie|and|or)\s+$/u

/** “Gone with the Wind”: all but the small words have capitals. */
function isTitleCase(words: readonly Token[]): boolean {
  const long = words.filter(({ text }) => text.length > 4)
  return long.length > 0 && long.every(({ capital, kind }) => capital || kind === 'number')
}

/** What the marks of quotations name as their rule: one that begins in the sentence, and one that reaches into it. */
export const quotationRules = ['direct-quotation', 'running-quotation'] as const
const [BEGINS, RUNS_ON] = quotationRules

/** The marks of a sentence for the quotations that begin in it or reach into it. */
export function quotedSpeech(
  sentence: Sentence,
  speech: ReadonlySet<number>,
): Omit<LensMark, 'speaker' | 'proposed'>[] {
  const found = []
  for (const [index, quotation] of sentence.quotations) {
    if (!speech.has(index) || sentence.tokens.every(({ kind }) => kind !== 'word')) continue
    const cue = {
      start: Math.max(sentence.start, quotation.start),
      end: Math.min(sentence.end, quotation.end),
    }
    const begins = quotation.start >= sentence.start
    found.push({
      class: 'attributed' as const,
      rule: begins ? BEGINS : RUNS_ON,
      sentence: { start: sentence.start, end: sentence.end },
      cue,
    })
  }
  return found
}
