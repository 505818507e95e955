import type { Rule } from './rule.ts'
import { tokenAt, type Sentence } from './sentence.ts'

/** The words of a language that belong to a figure. */
export interface FigureWords {
  months: ReadonlySet<string>
  /** What is counted or measured, right behind a number. */
  units: ReadonlySet<string>
  /** Words before a number that say it is not exact. */
  approximate: ReadonlySet<string>
  examples: readonly string[]
  counterExamples: readonly string[]
}

const CURRENCIES = new Set('$€£¥')

/** The rules for figures of a language: everything that is written in digits, with what belongs to it. */
export function figures(words: FigureWords): Rule[] {
  const { months, units, approximate, examples, counterExamples } = words
  return [
    {
      ...{ name: 'figure', class: 'figure', words: [NUMBER] },
      ...{ examples, counterExamples },
      find(sentence, at) {
        let from = at
        while (
          at - from < 4 &&
          (approximate.has(word(sentence, from - 1)) || CURRENCIES.has(tokenAt(sentence, from - 1).text))
        )
          from--
        let to = at + 1
        while (
          to - at < 6 &&
          (belongs(sentence, to) || units.has(word(sentence, to)) || isDate(sentence, to))
        )
          to++
        return { cue: { from, to } }
      },
    },
  ]

  function isDate(sentence: Sentence, at: number): boolean {
    if (months.has(word(sentence, at))) return true
    return tokenAt(sentence, at).text === '.' && months.has(word(sentence, at + 1))
  }
  function belongs(sentence: Sentence, at: number): boolean {
    const before = tokenAt(sentence, at - 1)
    return tokenAt(sentence, at).kind === 'number' && (months.has(before.lower) || before.text === ',')
  }
}

/** The word by which rules are tried at every number. */
export const NUMBER = '0'

const word = (sentence: Sentence, at: number) => tokenAt(sentence, at).lower
