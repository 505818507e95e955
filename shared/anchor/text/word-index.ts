import type { Words } from './words.ts'

/** The words of a text, made ready for looking them up. */
export interface WordIndex extends Words {
  /** How often the word with that hash stands in the text. */
  count(hash: number): number
  /** Where it stands last, as the number of the word, and where the word at a place stands before that; -1 for nowhere. */
  last(hash: number): number
  before(place: number): number
}

/** Knuth's multiplier, which spreads hashes over the table. */
const SPREAD = 0x9e3779b1

/** Makes words ready for looking them up. */
export function indexed(words: Words): WordIndex {
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
    last: (hash) => heads[slotOf(hash)]!,
    before: (place) => before[place]!,
  }
}

/** What stands more often than this is not looked at everywhere: nothing tells so many places apart. */
const OFTEN = 500
/** Nor is a word looked up that stands more often than this, when it is the rarest of its row. */
const COMMON = 20_000

/** Where words stand in a row, as numbers of the first of them, last first; of what stands too often only some places. */
export function placesInRow(row: Int32Array, text: WordIndex): number[] {
  const found: number[] = []
  if (row.length === 0) return found
  let rarest = 0
  let count = Infinity
  for (let word = 0; word < row.length; word++) {
    const here = text.count(row[word]!)
    if (here < count) [rarest, count] = [word, here]
  }
  let looked = 0
  for (let place = text.last(row[rarest]!); place !== -1; place = text.before(place)) {
    if (looked++ === COMMON || found.length === OFTEN) break
    const first = place - rarest
    let word = 0
    while (word < row.length && text.hashes[first + word] === row[word]) word++
    if (word === row.length) found.push(first)
  }
  return found
}
