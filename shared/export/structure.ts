import type { Block } from '../model/block.ts'

/** A block by its place in the article. */
type Index = number

/** A list whose entries may hold further lists. */
export interface List {
  ordered: boolean
  /** The number of the first entry. */
  start: number
  entries: { index: Index; lists: List[] }[]
}

/** A table by rows; a gap in the columns is said by the column numbers. */
export interface Table {
  rows: { index: Index; column: number; header: boolean }[][]
}

/** The flat blocks as the structure they stand for. */
export type Structure =
  | { type: 'single'; index: Index }
  | { type: 'quote'; indices: Index[] }
  | { type: 'list'; list: List }
  | { type: 'table'; table: Table }

/** Groups neighbouring items, quotes and cells. */
export function structureOf(blocks: readonly Block[]): Structure[] {
  const structures: Structure[] = []
  for (let at = 0; at < blocks.length;) {
    const end = runEnd(blocks, at)
    structures.push(...grouped(blocks, at, end))
    at = end
  }
  return structures
}

function runEnd(blocks: readonly Block[], at: Index): Index {
  const first = blocks[at]
  const joins = (next: Block | undefined) => {
    if (first?.type === 'cell') return next?.type === 'cell' && next.table === first.table
    return (first?.type === 'item' || first?.type === 'quote') && next?.type === first.type
  }
  let end = at + 1
  while (joins(blocks[end])) end += 1
  return end
}

function grouped(blocks: readonly Block[], from: Index, to: Index): Structure[] {
  const indices = Array.from({ length: to - from }, (_, offset) => from + offset)
  const type = blocks[from]?.type
  if (type === 'item') return listsOf(blocks, indices).map((list) => ({ type: 'list', list }))
  if (type === 'quote') return [{ type: 'quote', indices }]
  if (type === 'cell') return [{ type: 'table', table: tableOf(blocks, indices) }]
  return [{ type: 'single', index: from }]
}

function listsOf(blocks: readonly Block[], indices: readonly Index[]): List[] {
  const roots: List[] = []
  /** The lists that are still open, each deeper than the one before. */
  const open: { depth: number; list: List }[] = []
  for (const index of indices) {
    const item = blocks[index]
    if (item?.type !== 'item') continue
    while ((open.at(-1)?.depth ?? -1) > item.depth) open.pop()
    const top = open.at(-1)
    if (top?.depth === item.depth) {
      const expected = top.list.start + top.list.entries.length
      if (top.list.ordered === item.ordered && (!item.ordered || (item.number ?? expected) === expected)) {
        top.list.entries.push({ index, lists: [] })
        continue
      }
      open.pop()
    }
    const list: List = {
      ordered: item.ordered,
      start: item.number ?? 1,
      entries: [{ index, lists: [] }],
    }
    const siblings = open.at(-1)?.list.entries.at(-1)?.lists ?? roots
    siblings.push(list)
    open.push({ depth: item.depth, list })
  }
  return roots
}

function tableOf(blocks: readonly Block[], indices: readonly Index[]): Table {
  const rows: Table['rows'] = []
  let current: number | null = null
  for (const index of indices) {
    const cell = blocks[index]
    if (cell?.type !== 'cell') continue
    if (cell.row !== current) rows.push([])
    current = cell.row
    rows.at(-1)?.push({ index, column: cell.column, header: cell.header })
  }
  return { rows }
}
