import type { Words } from './words.ts'

/** Words in a row that two texts hardly share by chance, even on the same subject. */
const ROW = 6
/** The share of the smaller text's rows from which the two are versions of one article. */
const VERSIONS = 0.2

/**
 * True when two texts are versions of one article. Newer versions, even those in which every sentence was edited, share most of
 * their rows of words; articles on the same subject by the same hand share less than a tenth.
 */
export function areVersions(one: Words, other: Words): boolean {
  const [rows, others] = [rowsOf(one), rowsOf(other)]
  let shared = 0
  for (const row of rows) if (others.has(row)) shared++
  return shared >= VERSIONS * Math.min(rows.size, others.size)
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
