import type { Id } from '../model/id.ts'
import { fold } from './fold.ts'
import { findNeedle, type Needle } from './needle.ts'

/** How many texts are kept as one string: one is made anew when one of its texts changes. */
const CHUNK = 256
/** Ends a text in its chunk, and a field in its text: nothing a person types folds to it. */
const END = '\u0000'

/**
 * Folded texts, looked through from end to end for each query: there is no index to build, keep or lose, every part of a
 * compound is found, and a hundred thousand claims take some milliseconds.
 */
export class Corpus {
  readonly #places = new Map<Id, number>()
  readonly #ids: (Id | null)[] = []
  readonly #texts: string[] = []
  readonly #free: number[] = []
  /** Per chunk its texts as one string and where each begins; null when it has to be made anew. */
  readonly #chunks: ({ text: string; starts: Uint32Array } | null)[] = []

  get size(): number {
    return this.#places.size
  }

  /** Takes a text in, as fields that are looked through apart, in place of what it was. */
  put(id: Id, fields: readonly string[]): void {
    const place = this.#places.get(id) ?? this.#free.pop() ?? this.#texts.length
    this.#places.set(id, place)
    this.#ids[place] = id
    this.#texts[place] = fields
      .filter((field) => field !== '')
      .map(fold)
      .join(END)
    this.#chunks[Math.floor(place / CHUNK)] = null
  }

  delete(id: Id): void {
    const place = this.#places.get(id)
    if (place === undefined) return
    this.#places.delete(id)
    this.#ids[place] = null
    this.#texts[place] = ''
    this.#free.push(place)
    this.#chunks[Math.floor(place / CHUNK)] = null
  }

  /** The texts in which the needle stands. */
  find(needle: Needle): Set<Id> {
    const found = new Set<Id>()
    for (let chunk = 0; chunk * CHUNK < this.#texts.length; chunk++) {
      const { text, starts } = this.#chunkAt(chunk)
      let nth = 0
      for (let hit = findNeedle(text, needle); hit;) {
        while (nth + 1 < starts.length && (starts[nth + 1] ?? 0) <= hit.start) nth++
        const id = this.#ids[chunk * CHUNK + nth]
        if (id != null) found.add(id)
        // Further hits in the same text say nothing new.
        const next = starts[nth + 1]
        hit = next === undefined ? null : findNeedle(text, needle, next)
      }
    }
    return found
  }

  /** Every word of three letters or more that stands in the texts, folded. */
  words(): Set<string> {
    const words = new Set<string>()
    for (const text of this.#texts) for (const [word] of text.matchAll(/[\p{L}\p{N}]{3,}/gu)) words.add(word)
    return words
  }

  #chunkAt(chunk: number): { text: string; starts: Uint32Array } {
    const made = this.#chunks[chunk]
    if (made) return made
    const texts = this.#texts.slice(chunk * CHUNK, (chunk + 1) * CHUNK)
    const starts = new Uint32Array(texts.length)
    let next = 0
    texts.forEach((text, index) => {
      starts[index] = next
      next += text.length + 1
    })
    const fresh = { text: texts.join(END), starts }
    this.#chunks[chunk] = fresh
    return fresh
  }
}
