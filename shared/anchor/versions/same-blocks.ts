import type { Words } from '../text/words.ts'

/** FNV's multiplier. */
const SPREAD = 0x01000193

/** So few words are a heading, and so few the cell of a table, as any other table has it. */
const HEADING = 4
export const CELL = 2

/** How many words of a text are in blocks that another text has too; and how many such blocks are all in one order, 0 when not all are. */
export function sameBlocks(one: Words, other: Words): { words: number; inOrder: number } {
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
