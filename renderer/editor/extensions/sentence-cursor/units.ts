import { splitSentences, splitWords } from '../../../../shared/lens/split.ts'
import { firstWhere } from '../article-text/text-map.ts'

/** A stretch of the text, in UTF-16 units. */
export interface Unit {
  start: number
  end: number
}

/** What a cursor goes by: the sentences of a text, or its words. */
export interface Units {
  /** The first one that ends behind `offset`, so around it or after it. */
  endingAfter(offset: number): Unit | undefined
  /** The first one that begins at `offset` or after it. */
  from(offset: number): Unit | undefined
  /** The last one that begins before `offset`. */
  startingBefore(offset: number): Unit | undefined
  /** The last one that ends before `offset`. */
  endingBefore(offset: number): Unit | undefined
}

/** A text taken apart, both only as far as it is asked for. */
export function unitsOf(text: string, language: string): { sentences: Units; words: Units } {
  let split: Unit[] | undefined
  const all = () => (split ??= splitSentences(text, language))
  const words = new Map<number, Unit[]>()
  const wordsIn = (index: number): Unit[] => {
    const sentence = all()[index]
    if (!sentence) return []
    const known = words.get(index) ?? splitWords(text, sentence.start, sentence.end)
    words.set(index, known)
    return known
  }
  const sentenceAt = (offset: number) =>
    firstWhere(all().length, (index) => (all()[index]?.end ?? 0) > offset)

  /** The first word from the sentence around `offset` on that passes. */
  const forward = (offset: number, test: (word: Unit) => boolean) => {
    for (let index = sentenceAt(offset); index < all().length; index++) {
      const found = wordsIn(index).find(test)
      if (found) return found
    }
    return undefined
  }
  const backward = (offset: number, test: (word: Unit) => boolean) => {
    for (let index = Math.min(sentenceAt(offset), all().length - 1); index >= 0; index--) {
      const found = wordsIn(index).findLast(test)
      if (found) return found
    }
    return undefined
  }

  return {
    sentences: {
      endingAfter: (offset) => all()[sentenceAt(offset)],
      from: (offset) => all()[firstWhere(all().length, (index) => (all()[index]?.start ?? 0) >= offset)],
      startingBefore: (offset) =>
        all()[firstWhere(all().length, (index) => (all()[index]?.start ?? 0) >= offset) - 1],
      endingBefore: (offset) =>
        all()[firstWhere(all().length, (index) => (all()[index]?.end ?? 0) >= offset) - 1],
    },
    words: {
      endingAfter: (offset) => forward(offset, ({ end }) => end > offset),
      from: (offset) => forward(offset, ({ start }) => start >= offset),
      startingBefore: (offset) => backward(offset, ({ start }) => start < offset),
      endingBefore: (offset) => backward(offset, ({ end }) => end < offset),
    },
  }
}
