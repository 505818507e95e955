import { findNeedle, type Needle } from './needle.ts'

/** How many new words may wait before the string that is looked through is put together again. */
const WAITING = 4096
const END = '\n'

/** Every word of a corpus once, with a number, looked through from end to end for a part of one. */
export class Vocabulary {
  readonly #numbers = new Map<string, number>()
  readonly #words: string[] = []
  #text = ''
  #starts = new Uint32Array(0)

  /** All words, folded, in the order of their numbers. */
  get words(): readonly string[] {
    return this.#words
  }

  /** The number of a folded word, which is taken in when it is new. */
  numberOf(word: string): number {
    const known = this.#numbers.get(word)
    if (known !== undefined) return known
    const number = this.#words.length
    this.#numbers.set(word, number)
    this.#words.push(word)
    return number
  }

  /** The numbers of the words in which the needle stands. */
  containing(needle: Needle): number[] {
    if (this.#words.length - this.#starts.length > WAITING || this.#starts.length === 0) this.#join()
    const found: number[] = []
    let number = 0
    for (let hit = findNeedle(this.#text, needle); hit;) {
      while ((this.#starts[number + 1] ?? Infinity) <= hit.start) number++
      found.push(number)
      const next = this.#starts[number + 1]
      hit = next === undefined ? null : findNeedle(this.#text, needle, next)
    }
    for (let late = this.#starts.length; late < this.#words.length; late++)
      if (findNeedle(this.#words[late] ?? '', needle)) found.push(late)
    return found
  }

  #join(): void {
    this.#starts = new Uint32Array(this.#words.length)
    let next = 0
    this.#words.forEach((word, index) => {
      this.#starts[index] = next
      next += word.length + 1
    })
    this.#text = this.#words.join(END)
  }
}
