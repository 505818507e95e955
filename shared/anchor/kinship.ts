import { isUnspaced } from './characters.ts'
import { placeInWords } from './rows.ts'
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
  const [rows, others] = [rowsOf(one, row), rowsOf(other, row)]
  let shared = 0
  for (const row of rows) if (others.has(row)) shared++
  const fewer = Math.min(rows.size, others.size)
  const share = Math.max(mapped, fewer === 0 ? 0 : shared / fewer)
  const blocks = sameBlocks(one, other)
  const inBlocks = blocks.words / smaller
  const areSame = isShort ? inBlocks >= SHORT_BLOCKS : inBlocks >= BLOCKS || order.moved <= MIXED * order.runs
  if (share >= (isShort ? SHORT_VERSIONS : VERSIONS) && areSame) return 'versions'
  if (inBlocks >= BLOCKS_IN_ORDER && blocks.inOrder >= FEW_BLOCKS) return 'versions'
  return fewer >= FEW_ROWS && share < STRANGERS ? 'strangers' : 'unsure'
}

/** How many rows of the smaller text are tried, and how many of them have to stand in the other for the two to be versions for sure. */
const SAMPLE = 16
const MOST = 9

/** True when most of a sample of long rows of the smaller text stand in the other, in their order. */
export function shareRows(one: Words, other: Words): boolean {
  const [small, large] =
    one.hashes.length <= other.hashes.length ? [one.hashes, other.hashes] : [other.hashes, one.hashes]
  const step = (small.length - ROW) / SAMPLE
  if (step < 1) return false
  let [found, last] = [0, -1]
  for (let row = 0; row < SAMPLE; row++) {
    const first = Math.floor(row * step)
    const place = placeInWords(small.subarray(first, first + ROW), large)
    if (place <= last) continue
    found++
    last = place
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

/** FNV's multiplier. */
const SPREAD = 0x01000193

/** The share of words that have become others, nearly all in their old order, by which every sentence may have been edited. */
const IN_ORDER = 0.5
const SHORT_IN_ORDER = 0.65
/** The share of runs that may stand elsewhere all the same. */
const MOVED = 0.1

/** The share of runs in another order from which a form may have been filled in, sentence by sentence. */
const MIXED = 0.25
/** The share of words in blocks that stand in the other text as they are: paragraphs in another order. */
const BLOCKS = 0.25
/** The same when all of these are in their old order, and how many there have to be that are no headings. */
const BLOCKS_IN_ORDER = 0.15
const FEW_BLOCKS = 3
/** So few words are a heading, and so few the cell of a table, as any other table has it. */
const HEADING = 4
const CELL = 2
/** And in a short text, in which a form filled in anew has no such block at all. */
const SHORT_BLOCKS = 0.05

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

/** How many words of a text are in blocks that another text has too; and how many such blocks are all in one order, 0 when not all are. */
function sameBlocks(one: Words, other: Words): { words: number; inOrder: number } {
  const blocks = blocksOf(other)
  let [words, inOrder, last, isMixed] = [0, 0, -1, false]
  for (const [block, { size }] of blocksOf(one)) {
    const there = blocks.get(block)
    if (!there || size <= CELL) continue
    words += size
    if (size <= HEADING) continue
    inOrder++
    isMixed ||= there.first < last
    last = there.first
  }
  return { words, inOrder: isMixed ? 0 : inOrder }
}

/** A hash of every block, how many words it has, and the number of the first of them. */
function blocksOf({ hashes, opens }: Words): Map<number, { size: number; first: number }> {
  const blocks = new Map<number, { size: number; first: number }>()
  for (let first = 0, next = 0; first < hashes.length; first = next) {
    let block = 0
    do block = Math.imul(block ^ hashes[next]!, SPREAD)
    while (++next < hashes.length && opens[next] !== 1)
    blocks.set(block, { size: next - first, first })
  }
  return blocks
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
