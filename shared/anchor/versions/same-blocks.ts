import type { Words } from '../text/words.ts'

/** FNV's multiplier. */
const SPREAD = 0x01000193

/** So few words are a heading, and so few the cell of a table, as any other table has it. */
const HEADING = 4
export const CELL = 2

/**
 * How many words of a text are in blocks that another text has too; how many such blocks are all in one order, 0 when not all are; and
 * whether all blocks of one of the two are in the other.
 */
export function sameBlocks(one: Words, other: Words): { words: number; inOrder: number; areAll: boolean } {
  const [own, blocks] = [blocksOf(one), blocksOf(other)]
  let [words, shared, inOrder, last, isMixed] = [0, 0, 0, -1, false]
  for (const [block, { size }] of own) {
    const there = blocks.get(block)
    if (!there) continue
    shared++
    if (size <= CELL) continue
    words += size
    if (size <= HEADING) continue
    inOrder++
    isMixed ||= there.first < last
    last = there.first
  }
  const areAll = shared > 0 && shared === Math.min(own.size, blocks.size)
  return { words, inOrder: isMixed ? 0 : inOrder, areAll }
}

/** True when a text has a block that another has not. */
export function hasOtherBlocks(one: Words, other: Words): boolean {
  const blocks = blocksOf(other)
  return [...blocksOf(one).keys()].some((block) => !blocks.has(block))
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
