import type { Words } from './words.ts'

/** How two texts look: like versions of one article, like two articles, or not enough like either. */
export type Kinship = 'versions' | 'strangers' | 'unsure'

/** Words in a row that two texts hardly share by chance, even on the same subject. */
const ROW = 6
/** The share of the smaller text's rows from which the two are versions of one article, and below which they are not. */
const VERSIONS = 0.2
const STRANGERS = 0.1
/** So few rows do not say that two texts have nothing to do with each other. */
const FEW_ROWS = 40

/**
 * How two texts look by the rows of words they share. Versions, even those in which every sentence was edited, share most of those
 * of the smaller one; articles on the same subject by the same hand less than a tenth.
 */
export function kinshipOf(one: Words, other: Words): Kinship {
  const [rows, others] = [rowsOf(one), rowsOf(other)]
  let shared = 0
  for (const row of rows) if (others.has(row)) shared++
  const smaller = Math.min(rows.size, others.size)
  if (shared >= VERSIONS * smaller) return 'versions'
  return smaller >= FEW_ROWS && shared < STRANGERS * smaller ? 'strangers' : 'unsure'
}

/** The rows of words within the blocks; a shorter block is one row. */
function rowsOf({ hashes, opens }: Words): Set<number> {
  const rows = new Set<number>()
  for (let first = 0; first < hashes.length; first++) {
    let row = 0
    let word = first
    do row = Math.imul(row ^ (hashes[word] ?? 0), 0x01000193)
    while (++word < first + ROW && word < hashes.length && opens[word] !== 1)
    if (word === first + ROW || opens[first] === 1) rows.add(row)
  }
  return rows
}
