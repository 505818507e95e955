import { blockStarts, textOf, type Block } from '../../../../shared/model/block.ts'

/** A place between two characters in the DOM. */
export type Point = readonly [node: Node, offset: number]

/** A stretch of one block in the DOM. */
export interface Piece {
  start: Point
  end: Point
}

/** Translates between offsets (UTF-16 units of `text`) and places in the DOM the blocks are shown in. */
export interface TextMap {
  readonly text: string
  readonly blocks: number
  /** Where block `index` begins. */
  startOf(index: number): number
  endOf(index: number): number
  /** The block that `offset` lies in; the newline after a block counts as its end. */
  blockAt(offset: number): number
  elementOf(index: number): HTMLElement
  /** The part that block `index` lies in: its blocks are `[from, to)`, and may not be there yet. */
  partAt(index: number): { from: number; to: number; element: HTMLElement }
  /** The offset of a DOM position anywhere below or around the blocks. */
  offsetAt(node: Node, offset: number): number
  /** The part of `[start, end)` in each block from `from` to `to` that it touches. */
  pieces(start: number, end: number, from?: number, to?: number): Piece[]
  rangeOf(start: number, end: number): Range
}

/** The first index in `[0, length)` for which `test` holds, or `length`; `test` has to stay true once it is. */
export function firstWhere(length: number, test: (index: number) => boolean): number {
  let low = 0
  let high = length
  while (low < high) {
    const middle = (low + high) >> 1
    if (test(middle)) high = middle
    else low = middle + 1
  }
  return low
}

/** @param shown the elements the blocks are shown in */
export function createTextMap(
  blocks: readonly Block[],
  { elementOf, partAt }: Pick<TextMap, 'elementOf' | 'partAt'>,
): TextMap {
  const text = textOf(blocks)
  const starts = blockStarts(blocks)
  const startOf = (index: number) => starts[index] ?? text.length
  const endOf = (index: number) => startOf(index) + (blocks[index]?.text.length ?? 0)
  const blockAt = (offset: number) =>
    Math.max(0, firstWhere(blocks.length, (index) => startOf(index) > offset) - 1)

  /** At the seam of two text nodes a start belongs to the second and an end to the first. */
  const pointIn = (index: number, within: number, edge: 'start' | 'end'): Point => {
    const element = elementOf(index)
    const walker = document.createTreeWalker(element, NodeFilter.SHOW_TEXT)
    let left = within
    let last: Point = [element, 0]
    for (let node = walker.nextNode(); node; node = walker.nextNode()) {
      const length = node.nodeValue?.length ?? 0
      last = [node, Math.min(left, length)]
      if (edge === 'start' ? left < length : left <= length) return last
      left -= length
    }
    return last
  }

  const offsetAt = (node: Node, offset: number) => {
    const holder = node instanceof Element ? node : node.parentElement
    const element = holder?.closest<HTMLElement>('[data-block]')
    const range = document.createRange()
    if (element) {
      range.setStart(element, 0)
      range.setEnd(node, offset)
      return startOf(Number(element.dataset['block'])) + range.toString().length
    }
    range.setStart(node, offset)
    return startOf(firstWhere(blocks.length, (index) => range.comparePoint(elementOf(index), 0) >= 0))
  }

  const pieces = (start: number, end: number, from = 0, to = blocks.length - 1) => {
    const first = Math.max(from, blockAt(start))
    const last = Math.min(to, blockAt(Math.max(start, end - 1)))
    return Array.from({ length: Math.max(0, last - first + 1) }, (_, i) => first + i).flatMap((index) => {
      const left = Math.max(start, startOf(index)) - startOf(index)
      const right = Math.min(end, endOf(index)) - startOf(index)
      if (left >= right) return []
      return [{ start: pointIn(index, left, 'start'), end: pointIn(index, right, 'end') }]
    })
  }

  const rangeOf = (start: number, end: number) => {
    const range = document.createRange()
    if (blocks.length === 0) return range
    const first = blockAt(start)
    const last = blockAt(end)
    range.setStart(...pointIn(first, Math.min(start, endOf(first)) - startOf(first), 'start'))
    range.setEnd(
      ...pointIn(last, Math.min(end, endOf(last)) - startOf(last), end === start ? 'start' : 'end'),
    )
    return range
  }

  return {
    text,
    blocks: blocks.length,
    startOf,
    endOf,
    blockAt,
    elementOf,
    partAt,
    offsetAt,
    pieces,
    rangeOf,
  }
}
