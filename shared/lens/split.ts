import { habits as de } from './de/habits.ts'
import { habits as en } from './en/habits.ts'
import { lensLanguage, type LensLanguage } from './languages.ts'
import type { Span } from './mark.ts'
import { quotationsOf } from './quotes.ts'
import { sentencesOf, type SentenceHabits } from './sentences.ts'
import { tokensOf } from './tokens.ts'

const habits: Record<LensLanguage, SentenceHabits> = { de, en }

/** The sentences of a text, as the lens sees them, by its BCP 47 tag; one in no language the lens knows is split as English is. */
export function splitSentences(text: string, language: string): Span[] {
  return sentencesOf(text, quotationsOf(text), habits[lensLanguage(language) ?? 'en'])
}

/** The words and numbers of `[from, to)`, without the signs between them. */
export function splitWords(text: string, from: number, to: number): Span[] {
  return tokensOf(text, from, to)
    .filter(({ kind }) => kind !== 'sign')
    .map(({ start, end }) => ({ start, end }))
}
