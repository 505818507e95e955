import { standsInWords } from './rows.ts'
import type { WordMap } from './word-map.ts'
import type { Words } from './words.ts'

/** How two texts look: like versions of one article, like two articles, or not enough like either. */
export type Kinship = 'versions' | 'strangers' | 'unsure'

/**
 * Words in a row that two texts do not share because they are written to the same form: names and numbers come between. In a short
 * text there is not much in a row.
 */
const ROW = 12
const SHORT_ROW = 6
const SHORT = 120
/** The share of the smaller text that is in such rows from which the two are versions of one article, and below which they are not. */
const VERSIONS = 0.4
const SHORT_VERSIONS = 0.2
const STRANGERS = 0.1
/** So few rows do not say that two texts have nothing to do with each other. */
const FEW_ROWS = 40

/**
 * How two texts look by the rows of words they share. Versions share most of those of the smaller one; articles on the same subject by
 * the same hand, the same form filled in anew, or the same notices below each, do not. `map` is what became of the words of `one`.
 */
export function kinshipOf(one: Words, other: Words, map: WordMap): Kinship {
  const smaller = Math.min(one.hashes.length, other.hashes.length)
  const row = smaller < SHORT ? SHORT_ROW : ROW
  const versions = smaller < SHORT ? SHORT_VERSIONS : VERSIONS
  const mapped = inRuns(map.partners, row) / smaller
  if (mapped >= versions || isInOrder(map.partners, smaller)) return 'versions'
  const [rows, others] = [rowsOf(one, row), rowsOf(other, row)]
  let shared = 0
  for (const row of rows) if (others.has(row)) shared++
  const fewer = Math.min(rows.size, others.size)
  if (shared >= versions * fewer) return 'versions'
  return fewer >= FEW_ROWS && Math.max(mapped, shared / fewer) < STRANGERS ? 'strangers' : 'unsure'
}

/** How many rows of the smaller text are tried, and how many of them have to stand in the other for the two to be versions for sure. */
const SAMPLE = 16
const MOST = 9

/** True when most of a sample of long rows of the smaller text stand in the other. */
export function shareRows(one: Words, other: Words): boolean {
  const [small, large] =
    one.hashes.length <= other.hashes.length ? [one.hashes, other.hashes] : [other.hashes, one.hashes]
  const step = (small.length - ROW) / SAMPLE
  if (step < 1) return false
  let found = 0
  for (let row = 0; row < SAMPLE; row++) {
    const first = Math.floor(row * step)
    if (standsInWords(small.subarray(first, first + ROW), large)) found++
  }
  return found >= MOST
}

/** How many words have become others in a row of at least `least`. */
function inRuns(partners: Int32Array, least: number): number {
  let sum = 0
  for (let first = 0; first < partners.length;) {
    let next = first + 1
    while (next < partners.length && partners[first]! >= 0 && partners[next] === partners[next - 1]! + 1)
      next++
    if (partners[first]! >= 0 && next - first >= least) sum += next - first
    first = next
  }
  return sum
}

/** The share of words that have become others, nearly all in their old order, by which every sentence may have been edited. */
const IN_ORDER = 0.5
/** The share of runs that may stand elsewhere all the same. */
const MOVED = 0.1

/** True when most of so many words have become others, and stand in the order in which they stood: no form is filled in like that. */
function isInOrder(partners: Int32Array, words: number): boolean {
  let [known, runs, moved, last] = [0, 0, 0, -1]
  for (const place of partners) {
    if (place < 0) continue
    known++
    if (place !== last + 1) runs++
    if (place < last) moved++
    last = place
  }
  return known >= IN_ORDER * words && moved <= MOVED * runs
}

/** The rows of words within the blocks; a shorter block is one row. */
function rowsOf({ hashes, opens }: Words, length: number): Set<number> {
  const rows = new Set<number>()
  for (let first = 0; first < hashes.length; first++) {
    let row = 0
    let word = first
    do row = Math.imul(row ^ (hashes[word] ?? 0), 0x01000193)
    while (++word < first + length && word < hashes.length && opens[word] !== 1)
    if (word === first + length || opens[first] === 1) rows.add(row)
  }
  return rows
}
