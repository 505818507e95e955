import type { Id } from '../model/id.ts'
import { Compounds } from './compounds.ts'
import { termsOf } from './terms.ts'

/** A text that is about the same, and why: the words of the query it shares, the rarest first. */
export interface Similar {
  id: Id
  /** From 0 to 1: how much of what both texts say, by the weight of the words, they say together. */
  score: number
  shared: string[]
}

/** Least score worth showing. Told related from unrelated claims apart in German and English news. */
const LEAST = 0.25
/** A word in more than this share of many texts tells nothing. */
const COMMON = 0.1
const MANY = 200
/** A part of a compound counts for less than the word itself. */
const PART_WEIGHT = 0.6
/** Texts are looked at by the rarest words first, until there are so many. */
const LOOKED_AT = 3000
const SHOWN_WORDS = 6

/** The words of the query that a term of a text stands for, each by its place in the query, and what that weighs. */
type Asked = Map<number, { at: number; weight: number }[]>

/**
 * Texts by their words, weighed by how rare these are (inverse document frequency, Spärck Jones 1972), so that similar
 * ones are found without reading them all. Parts of German compounds find each other by their beginning or end.
 */
export class SimilarTexts {
  readonly #numbers = new Map<string, number>()
  readonly #compounds = new Compounds()
  /** Per term the places of the texts it stands in; those of removed texts are skipped until there are too many. */
  #postings: number[][] = []
  readonly #frequency: number[] = []
  /** Per place the terms of the text; null once it is removed. */
  #texts: (number[] | null)[] = []
  #ids: Id[] = []
  readonly #places = new Map<Id, number>()

  get size(): number {
    return this.#places.size
  }

  put(id: Id, text: string): void {
    this.delete(id)
    const place = this.#texts.length
    const numbers = [...termsOf(text).keys()].map((term) => this.#numberOf(term))
    this.#ids[place] = id
    this.#texts[place] = numbers
    this.#places.set(id, place)
    for (const number of numbers) {
      this.#postings[number]?.push(place)
      this.#frequency[number] = (this.#frequency[number] ?? 0) + 1
    }
  }

  delete(id: Id): void {
    const place = this.#places.get(id)
    if (place === undefined) return
    for (const number of this.#texts[place] ?? [])
      this.#frequency[number] = Math.max(0, (this.#frequency[number] ?? 0) - 1)
    this.#texts[place] = null
    this.#places.delete(id)
    if (this.#texts.length > 2 * this.size + 1) this.#closeUp()
  }

  /** Gives up the places of removed texts, which are more than half: every edit of a text leaves one. */
  #closeUp(): void {
    const moved = new Map([...this.#places.values()].map((place, to) => [place, to]))
    const alive = [...moved.keys()]
    this.#texts = alive.map((place) => this.#texts[place] ?? null)
    this.#ids = alive.map((place) => this.#ids[place] ?? '')
    this.#postings = this.#postings.map((places) => places.flatMap((place) => moved.get(place) ?? []))
    for (const [to, id] of this.#ids.entries()) this.#places.set(id, to)
  }

  /** At most `limit` similar texts, most similar first; `except` is left out. */
  find(text: string, { limit, except }: { limit: number; except?: Id | undefined }): Similar[] {
    const terms = [...termsOf(text)]
    const asked: Asked = new Map()
    terms.forEach(([term], at) => this.#ask(asked, term, at))
    const whole = terms.reduce((sum, [term]) => sum + this.#weight(this.#numbers.get(term) ?? -1), 0)
    const found: Similar[] = []
    for (const place of this.#candidates(asked)) {
      if (this.#ids[place] === except) continue
      const weights = this.#together(place, asked)
      if (weights.size < Math.min(2, terms.length)) continue
      const score = this.#score(place, weights, whole)
      if (!(score >= LEAST)) continue
      const rarest = [...weights].toSorted((a, b) => b[1] - a[1]).slice(0, SHOWN_WORDS)
      found.push({ id: this.#ids[place] ?? '', score, shared: rarest.map(([at]) => terms[at]?.[1] ?? '') })
    }
    return found.toSorted((a, b) => b.score - a.score || (a.id < b.id ? 1 : -1)).slice(0, limit)
  }

  /** Places of texts that share a word with the query, those with the rarest words first. */
  #candidates(asked: Asked): Set<number> {
    const frequency = (number: number): number => this.#frequency[number] ?? 0
    const places = new Set<number>()
    for (const number of [...asked.keys()].toSorted((a, b) => frequency(a) - frequency(b))) {
      if (places.size >= LOOKED_AT) break
      for (const place of this.#postings[number] ?? []) if (this.#texts[place]) places.add(place)
    }
    return places
  }

  /** The words of the query that stand in a text, by their place in the query, with what they weigh there. */
  #together(place: number, asked: Asked): Map<number, number> {
    const weights = new Map<number, number>()
    for (const number of this.#texts[place] ?? [])
      for (const { at, weight } of asked.get(number) ?? [])
        if (weight > (weights.get(at) ?? 0)) weights.set(at, weight)
    return weights
  }

  #score(place: number, weights: ReadonlyMap<number, number>, whole: number): number {
    let together = 0
    for (const weight of weights.values()) together += weight
    let other = 0
    for (const number of this.#texts[place] ?? []) other += this.#weight(number)
    return Math.min(1, together / Math.sqrt(whole * other))
  }

  #numberOf(term: string): number {
    const known = this.#numbers.get(term)
    if (known !== undefined) return known
    const number = this.#numbers.size
    this.#numbers.set(term, number)
    this.#postings.push([])
    this.#frequency.push(0)
    this.#compounds.add(term)
    return number
  }

  /** Notes what stands for a term of the query: itself, compounds it is a part of, and parts of it. */
  #ask(asked: Asked, term: string, at: number): void {
    const own = this.#numbers.get(term) ?? -1
    const note = (number: number, weight: number): void => {
      if (weight > 0) asked.set(number, [...(asked.get(number) ?? []), { at, weight }])
    }
    note(own, this.#weight(own))
    for (const other of this.#compounds.related(term)) {
      const number = this.#numbers.get(other) ?? -1
      note(number, PART_WEIGHT * Math.min(this.#weight(own), this.#weight(number)))
    }
  }

  /** How much a term tells; nothing when it is too common. One that no text has tells most. */
  #weight(number: number): number {
    const count = this.#frequency[number] ?? 0
    if (this.size > MANY && count > this.size * COMMON) return 0
    return Math.log(1 + (this.size + 1) / (count + 0.5))
  }
}
