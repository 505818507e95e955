import type { Sentence } from './sentence.ts'

/** Remembers the last answer of a search for the border of a clause: rules ask for the same one several times in a row. */
export function lastRemembered(
  search: (sentence: Sentence, at: number) => number,
): (sentence: Sentence, at: number) => number {
  let last: Sentence | null = null
  let lastAt = -1
  let answer = -1
  return (sentence, at) => {
    if (sentence !== last || at !== lastAt) {
      answer = search(sentence, at)
      last = sentence
      lastAt = at
    }
    return answer
  }
}
