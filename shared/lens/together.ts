import { testOf } from './frame.ts'
import type { LensClass } from './mark.ts'
import type { Rule } from './rule.ts'
import { REACH, tokenAt, type Range, type Sentence } from './sentence.ts'
import { wordsOf } from './words.ts'

/** Word classes that say something together, in any order. All are lists of words in lower case. */
export interface Constellation {
  /** Where it is tried: whole words only. */
  words: string
  /** Of each list one word has to stand beside it; `*` stands for any beginning or end. */
  and: readonly string[]
  /** None of these may stand beside it. */
  not?: string
  /** Looks at the sentence instead of the clause, as far as rules look. */
  far?: true
}

interface Made {
  and: readonly ((word: string) => boolean)[]
  not: ((word: string) => boolean) | null
  far: boolean
}

/** A rule of word classes that stand together in one clause, whatever their order: verbs × nouns × negations. */
export function together(data: {
  name: string
  class: LensClass
  /** The clause that a token stands in. */
  clauseOf: (sentence: Sentence, at: number) => Range
  sets: readonly Constellation[]
  /** A last look at a match. */
  unless?: (sentence: Sentence, cue: Range) => boolean
  examples: readonly string[]
  counterExamples: readonly string[]
}): Rule {
  const { name, clauseOf, unless, examples, counterExamples } = data
  let made: ReadonlyMap<string, readonly Made[]> | undefined
  const byWord = () => (made ??= indexOf(data.sets))
  return {
    ...{ name, class: data.class, examples, counterExamples },
    get words() {
      return [...byWord().keys()]
    },
    find(sentence, at) {
      for (const made of byWord().get(tokenAt(sentence, at).lower) ?? []) {
        const cue = match(sentence, at, made, made.far ? around(sentence, at) : clauseOf(sentence, at))
        if (cue && !unless?.(sentence, cue)) return { cue }
      }
      return null
    },
  }
}

function indexOf(sets: readonly Constellation[]): ReadonlyMap<string, readonly Made[]> {
  const byWord = new Map<string, Made[]>()
  for (const { words, and, not, far } of sets) {
    const made = { and: and.map(testOf), not: not === undefined ? null : testOf(not), far: far ?? false }
    for (const word of new Set(wordsOf(words))) {
      const known = byWord.get(word)
      if (known) known.push(made)
      else byWord.set(word, [made])
    }
  }
  return byWord
}

function match(sentence: Sentence, at: number, { and, not }: Made, range: Range): Range | null {
  let from = at
  let to = at + 1
  for (const test of and) {
    const found = nearest(sentence, at, test, range)
    if (found === -1) return null
    from = Math.min(from, found)
    to = Math.max(to, found + 1)
  }
  return not && nearest(sentence, at, not, range) !== -1 ? null : { from, to }
}

/** The token nearest to `at` that passes, itself included: “abgelehnt” is verb and particle in one. -1 when none does. */
function nearest(sentence: Sentence, at: number, test: (word: string) => boolean, range: Range): number {
  const most = Math.max(at - range.from, range.to - 1 - at)
  for (let distance = 0; distance <= most; distance++) {
    const before = at - distance
    const after = at + distance
    if (before >= range.from && test(tokenAt(sentence, before).lower)) return before
    if (after < range.to && test(tokenAt(sentence, after).lower)) return after
  }
  return -1
}

function around(sentence: Sentence, at: number): Range {
  return { from: Math.max(0, at - REACH), to: Math.min(sentence.tokens.length, at + REACH) }
}
