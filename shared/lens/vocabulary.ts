import { NUMBER } from './figures.ts'
import type { Language } from './rule.ts'
import { plainWord, type Weighed, type Word, type WordOf } from './tokens.ts'

/** How many words are remembered. */
const MOST = 30_000

/** What is known about the words of each language, made once. */
const known = new WeakMap<Language, WordOf>()

/**
 * The words of a language with the rules that are tried at them. A text uses the same words over and over: each is looked at once,
 * and is one and the same string wherever it stands.
 */
export function vocabularyOf(language: Language): WordOf {
  const before = known.get(language)
  if (before) return before
  const rules = rulesByWord(language)
  const words = new Map<string, Word>()
  const wordOf: WordOf = (piece, unit) => {
    const seen = words.get(piece)
    if (seen) return seen
    const plain = plainWord(piece, unit)
    const lower = language.spellings?.get(plain.lower) ?? plain.lower
    const tried = rules.get(plain.kind === 'number' ? NUMBER : lower) ?? plain.tried
    const word = { ...plain, lower, tried }
    if (words.size >= MOST) words.clear()
    words.set(piece, word)
    return word
  }
  known.set(language, wordOf)
  return wordOf
}

function rulesByWord(language: Language): ReadonlyMap<string, readonly Weighed[]> {
  const table = new Map<string, Weighed[]>()
  for (const [weight, rule] of [...language.rules, ...(language.signs ?? [])].entries())
    for (const word of new Set(rule.words)) {
      const entries = table.get(word)
      if (entries) entries.push({ rule, weight })
      else table.set(word, [{ rule, weight }])
    }
  return table
}
