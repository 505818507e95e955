import type { Id } from '../model/id.ts'
import { fold } from './fold.ts'
import { findNeedle, needleOf, type Needle } from './needle.ts'
import { wordsLike } from './typos.ts'
import { Vocabulary } from './vocabulary.ts'

/** Stands between a text's fields: nothing a person types folds to it. */
const END = '\u0000'
const WORDS = /[\p{L}\p{N}]+/gu
/** So many texts may have been replaced, as a share of those in use, before what is left of them is cleared away. */
const LITTER = 0.5
const LITTER_LEAST = 1000

/**
 * Folded texts and which words stand in which of them. A query is looked for in every word, so that parts of compounds
 * are found, and then in the texts with such words, where it is more than a part of one.
 */
export class Corpus {
  #vocabulary = new Vocabulary()
  /** Per word the places of the texts it stands in, also of texts that have been replaced since. */
  #postings: number[][] = []
  #places = new Map<Id, number>()
  /** Per place the text; null once it was replaced or removed. */
  #texts: (string | null)[] = []

  get size(): number {
    return this.#places.size
  }

  /** Takes a text in, as fields that are looked through apart, in place of what it was. */
  put(id: Id, fields: readonly string[]): void {
    this.delete(id)
    this.#add(
      id,
      fields
        .filter((field) => field !== '')
        .map(fold)
        .join(END),
    )
  }

  delete(id: Id): void {
    const place = this.#places.get(id)
    if (place === undefined) return
    this.#places.delete(id)
    this.#texts[place] = null
    const litter = this.#texts.length - this.#places.size
    if (litter > LITTER_LEAST && litter > this.#places.size * LITTER) this.#tidy()
  }

  /** The number under which a text is found; another one after any change. */
  placeOf(id: Id): number | undefined {
    return this.#places.get(id)
  }

  /**
   * Marks, by their places, the texts in which the needle stands; `typos` takes words for it that are typed a little
   * differently.
   */
  find(needle: Needle, options: { typos?: boolean } = {}): Uint8Array {
    const needles = options.typos ? wordsLike(this.#vocabulary.words, needle) : [needle]
    const marks = new Uint8Array(this.#texts.length)
    for (const one of needles) this.#mark(one, marks)
    return marks
  }

  #mark(needle: Needle, marks: Uint8Array): void {
    const parts = needle.text.match(WORDS) ?? []
    if (parts.length === 1 && parts[0] === needle.text) return this.#markWordsLike(needle, marks)
    // What is more than a part of one word stands only where all its words do.
    const candidates = new Uint8Array(marks.length).fill(1)
    for (const part of parts) {
      const word = needleOf(part)
      const having = new Uint8Array(marks.length)
      if (word) this.#markWordsLike(word, having)
      for (let place = 0; place < marks.length; place++) if (having[place] === 0) candidates[place] = 0
    }
    for (let place = candidates.indexOf(1); place !== -1; place = candidates.indexOf(1, place + 1))
      if (findNeedle(this.#texts[place] ?? '', needle)) marks[place] = 1
  }

  /** A short needle stands in almost every word: it is looked for until every text has it. */
  #markWordsLike(needle: Needle, marks: Uint8Array): void {
    let left = this.#places.size
    for (const word of this.#vocabulary.containing(needle)) {
      if (left === 0) return
      for (const place of this.#postings[word] ?? []) {
        if (marks[place] === 1 || this.#texts[place] === null) continue
        marks[place] = 1
        left--
      }
    }
  }

  #add(id: Id, text: string): void {
    const place = this.#texts.length
    this.#places.set(id, place)
    this.#texts[place] = text
    for (const word of new Set(text.match(WORDS))) {
      const number = this.#vocabulary.numberOf(word)
      const places = this.#postings[number]
      if (places) places.push(place)
      else this.#postings[number] = [place]
    }
  }

  /** Builds everything anew from the texts that are in use. */
  #tidy(): void {
    const kept = [...this.#places].map(([id, place]) => [id, this.#texts[place] ?? ''] as const)
    this.#vocabulary = new Vocabulary()
    this.#postings = []
    this.#places = new Map()
    this.#texts = []
    for (const [id, text] of kept) this.#add(id, text)
  }
}
