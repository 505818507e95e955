import { isUnspaced } from '../text/characters.ts'
import { CELL, sameBlocks } from './same-blocks.ts'
import type { Words } from '../text/words.ts'

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
 * the same hand, the same form filled in anew, or the same notices below each, do not. `partners` is what became of the words of `one`.
 */
export function kinshipOf(one: Words, other: Words, partners: Int32Array): Kinship {
  const smaller = Math.min(one.hashes.length, other.hashes.length)
  const scale = isOfSigns(one) ? SIGNS : 1
  const isShort = smaller < SHORT * scale
  const row = (isShort ? SHORT_ROW : ROW) * scale
  const mapped = inRuns(partners, row) / smaller
  const order = orderOf(partners)
  const inOrder = isShort ? SHORT_IN_ORDER : IN_ORDER
  if (order.known >= inOrder * smaller && order.moved <= MOVED * order.runs) return 'versions'
  if (order.known >= NEARLY_ALL * smaller) return 'versions'
  const [rows, others] = [rowsOf(one, row), rowsOf(other, row)]
  let shared = 0
  for (const row of rows) if (others.has(row)) shared++
  const fewer = Math.min(rows.size, others.size)
  const share = Math.max(mapped, fewer === 0 ? 0 : shared / fewer)
  const blocks = sameBlocks(one, other)
  const inBlocks = blocks.words / smaller
  const areSame = isShort
    ? inBlocks >= SHORT_BLOCKS
    : inBlocks >= BLOCKS || order.moved <= (inBlocks >= SOME_BLOCKS ? MIXED : MOVED) * order.runs
  if (share >= (isShort ? SHORT_VERSIONS : VERSIONS) && areSame) return 'versions'
  if (inBlocks >= BLOCKS_IN_ORDER && blocks.inOrder >= FEW_BLOCKS) return 'versions'
  if (blocks.areAll) return 'versions'
  return fewer >= FEW_ROWS && share < STRANGERS ? 'strangers' : 'unsure'
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

/** FNV's multiplier. */
const SPREAD = 0x01000193

/** The share of words that have become others, nearly all in their old order, by which every sentence may have been edited. */
const IN_ORDER = 0.5
const SHORT_IN_ORDER = 0.65
/** The same in any order: every paragraph may have been moved and set anew. */
const NEARLY_ALL = 0.85
/** The share of runs that may stand elsewhere all the same. */
const MOVED = 0.1

/** The same where some blocks stand there as they are: from there on a form may have been filled in, sentence by sentence. */
const MIXED = 0.25
const SOME_BLOCKS = 0.1
/** The share of words in blocks that stand in the other text as they are: paragraphs in another order. */
const BLOCKS = 0.25
/** The same when all of these are in their old order, and how many there have to be that are no headings. */
const BLOCKS_IN_ORDER = 0.15
const FEW_BLOCKS = 3
/** And in a short text, in which a form filled in anew has no such block but a heading. */
const SHORT_BLOCKS = 0.15

/** How many words have become others, in how many runs, and how many of those stand before the one before them. */
function orderOf(partners: Int32Array): { known: number; runs: number; moved: number } {
  let [known, runs, moved, last] = [0, 0, 0, -1]
  for (const place of partners) {
    if (place < 0) continue
    known++
    if (place !== last + 1) runs++
    if (place < last) moved++
    last = place
  }
  return { known, runs, moved }
}

/** How many signs say what a word does where each is a word of its own, and how many words tell that by a look at them. */
const SIGNS = 2
const LOOK = 32

/** True when most words of a text are single signs of a script without spaces. */
function isOfSigns({ text, starts }: Words): boolean {
  const some = starts.subarray(0, LOOK)
  return some.filter((start) => isUnspaced(text.charCodeAt(start))).length > some.length / 2
}

/** The rows of words within the blocks; a shorter block is one row, if it is more than a cell. */
function rowsOf({ hashes, opens }: Words, length: number): Set<number> {
  const rows = new Set<number>()
  for (let first = 0; first < hashes.length; first++) {
    let row = 0
    let word = first
    do row = Math.imul(row ^ (hashes[word] ?? 0), SPREAD)
    while (++word < first + length && word < hashes.length && opens[word] !== 1)
    if (word === first + length || (opens[first] === 1 && word - first > CELL)) rows.add(row)
  }
  return rows
}
