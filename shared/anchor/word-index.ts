import { wordsOf, type Words } from './words.ts'

/** The words of a text, made ready for looking them up. */
export interface WordIndex extends Words {
  /** How often the word with that hash stands in the text. */
  count(hash: number): number
  /** Where it stands, as numbers of words, last first. */
  places(hash: number): number[]
}

/** Knuth's multiplier, which spreads hashes over the table. */
const SPREAD = 0x9e3779b1

export function wordIndex(text: string): WordIndex {
  const words = wordsOf(text)
  const { hashes } = words
  // An open hash table of chains: `heads` has the last place of a word, `before` of each place the one before it.
  const power = Math.ceil(Math.log2(hashes.length * 2 + 2))
  const size = 2 ** power
  const heads = new Int32Array(size).fill(-1)
  const counts = new Int32Array(size)
  const before = new Int32Array(hashes.length)
  const slotOf = (hash: number): number => {
    let slot = Math.imul(hash, SPREAD) >>> (32 - power)
    for (let head; (head = heads[slot] ?? -1) !== -1 && hashes[head] !== hash;) slot = (slot + 1) & (size - 1)
    return slot
  }
  for (let place = 0; place < hashes.length; place++) {
    const slot = slotOf(hashes[place] ?? 0)
    before[place] = heads[slot] ?? -1
    heads[slot] = place
    counts[slot] = (counts[slot] ?? 0) + 1
  }
  return {
    ...words,
    count: (hash) => counts[slotOf(hash)] ?? 0,
    places(hash) {
      const found: number[] = []
      for (let place = heads[slotOf(hash)] ?? -1; place !== -1; place = before[place] ?? -1) found.push(place)
      return found
    },
  }
}

/** Where words stand in a row, as numbers of the first of them, last first. */
export function placesInRow(row: Int32Array, text: WordIndex): number[] {
  let rarest = 0
  for (let word = 1; word < row.length; word++)
    if (text.count(row[word] ?? 0) < text.count(row[rarest] ?? 0)) rarest = word
  return text
    .places(row[rarest] ?? 0)
    .map((place) => place - rarest)
    .filter((first) => row.every((hash, word) => text.hashes[first + word] === hash))
}
