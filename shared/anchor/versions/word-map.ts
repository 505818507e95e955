import type { Words } from '../text/words.ts'

/** Words in a row that are looked up together: few enough to stand between two edits, enough to stand once in most articles. */
const ROW = 5

/** What became of the words of an earlier text in a newer one. */
export interface WordMap {
  /** Per word its number in the newer text; {@link UNKNOWN}, or {@link DISPUTED} when another word could have become the same. */
  partners: Int32Array
  /** Per word of the newer text the one that became it; {@link UNKNOWN} when that is none, or not certain. */
  owners: Int32Array
  /** Per word 1 where a row begins that stands once in either text. */
  unique: Uint8Array
}

export const UNKNOWN = -1
export const DISPUTED = -2

/**
 * What became of every word. Rows of words that stand once in either text are the same, and so is what adjoins them unchanged.
 * Whatever was moved is followed, and the time it takes grows with the texts and with nothing else. (Paul Heckel, A technique for
 * isolating differences between files, 1978, of rows of words instead of lines.)
 */
export function mapWords(then: Words, now: Words): WordMap {
  const [hashes, others] = [then.hashes, now.hashes]
  const partners = new Int32Array(hashes.length).fill(UNKNOWN)
  const unique = new Uint8Array(hashes.length)
  const owners = new Int32Array(others.length).fill(UNKNOWN)
  const disputed = new Set<number>()
  /** Goes on from a pair in one direction, up to a word that differs, has a partner, or is none. */
  const follow = (word: number, place: number, step: -1 | 1) => {
    let [from, to] = [word, place]
    while (partners[from] === UNKNOWN && hashes[from] === others[to]) {
      if (owners[to] !== UNKNOWN) disputed.add(to)
      partners[from] = to
      owners[to] = from
      from += step
      to += step
    }
  }
  const places = rowsInBoth(hashes, others)
  for (let word = 0; word < places.length; word++) {
    const place = places[word]!
    if (place < 0) continue
    unique[word] = 1
    if (partners[word] === place) continue
    follow(word - 1, place - 1, -1)
    follow(word, place, 1)
  }
  for (const place of disputed) owners[place] = UNKNOWN
  const settled = disputed.size === 0 ? partners : partners.map((at) => (disputed.has(at) ? DISPUTED : at))
  return { partners: settled, owners, unique }
}

/** True when a row that stands once in either text lies within some words of the earlier one, `to` excluded. */
export function hasUniqueRow({ unique }: WordMap, from: number, to: number): boolean {
  const at = unique.indexOf(1, from)
  return at >= 0 && at + ROW <= to
}

const NOWHERE = -1
const OFTEN = -2

/** Per row of the one text where it stands in the other, when it stands once in either; else less than 0. */
function rowsInBoth(then: Int32Array, now: Int32Array): Int32Array {
  const [rows, others] = [rowsOf(then), rowsOf(now)]
  // An open hash table: of each row where it stands in the one text, how often, and where in the other.
  const power = Math.ceil(Math.log2(rows.length * 2 + 2))
  const size = 2 ** power
  const places = new Int32Array(size).fill(NOWHERE)
  const repeated = new Uint8Array(size)
  const otherPlaces = new Int32Array(size).fill(NOWHERE)
  const slots = new Int32Array(rows.length)
  for (let word = 0; word < rows.length; word++) {
    const slot = slotOf(rows[word]!, rows, places, 32 - power)
    if (places[slot] === NOWHERE) places[slot] = word
    else repeated[slot] = 1
    slots[word] = slot
  }
  for (let place = 0; place < others.length; place++) {
    const slot = slotOf(others[place]!, rows, places, 32 - power)
    otherPlaces[slot] = otherPlaces[slot] === NOWHERE ? place : OFTEN
  }
  return slots.map((slot) => (repeated[slot] === 0 ? otherPlaces[slot]! : OFTEN))
}

/** The slot that has a row, or the free one where it belongs. */
function slotOf(row: number, rows: Int32Array, places: Int32Array, shift: number): number {
  const last = places.length - 1
  let slot = row >>> shift
  for (let at; (at = places[slot]!) !== NOWHERE && rows[at] !== row;) slot = (slot + 1) & last
  return slot
}

/** Knuth's multiplier, which spreads what it multiplies over all bits. */
const SPREAD = 0x9e3779b1

/** A hash of every {@link ROW} words in a row. */
function rowsOf(hashes: Int32Array): Int32Array {
  const rows = new Int32Array(Math.max(0, hashes.length - ROW + 1))
  for (let first = 0; first < rows.length; first++) {
    let row = 0
    for (let word = first; word < first + ROW; word++) row = Math.imul(row ^ hashes[word]!, SPREAD)
    rows[first] = row
  }
  return rows
}
