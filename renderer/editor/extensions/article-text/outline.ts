import type { Block } from '../../../../shared/model/block.ts'
import { assertNever } from '../../../../shared/errors.ts'

/** A block by its index, shown in an element of its own. */
export interface Leaf {
  tag: string
  block: number
}

/** What holds blocks together: a list, an item, a quotation, a table, a row. */
export interface Group {
  tag: string
  attributes: Readonly<Record<string, string>>
  pieces: Piece[]
}

export type Piece = Leaf | Group

/** Blocks `[from, to)`, laid out together; `lines` is roughly how many they take. */
export interface Part {
  from: number
  to: number
  lines: number
  pieces: Piece[]
}

/** Roughly how many lines a part has at least before the next one begins: about two screens. */
const PART_LINES = 60
/** Lines of a picture whose height is not known yet. */
const PICTURE = 10
/** Rough characters a line holds: only for guessing heights of what has not been laid out yet. */
const LINE = 66

/** Roughly how many lines a block takes, with what is free below it. */
function linesOf({ type, text }: Block): number {
  return Math.ceil((text.length + 1) / LINE) + 0.5 + (type === 'image' ? PICTURE : 0)
}

type Open = { group: Group; holds: string; depth: number }

/** Closes what does not hold `holds` at `depth` any more; whatever stays open is the place to go on. */
function closeTo(open: Open[], holds: string, depth: number): Open | undefined {
  for (let top = open.at(-1); top; top = open.at(-1)) {
    if (top.holds === holds && top.depth === depth) return top
    if (top.depth < depth && top.holds.startsWith('item')) return top
    open.pop()
  }
  return undefined
}

const group = (tag: string, attributes: Group['attributes'] = {}): Group => ({ tag, attributes, pieces: [] })

function put<P extends Piece>(into: { pieces: Piece[] }, piece: P): P {
  into.pieces.push(piece)
  return piece
}

function lastGroup({ pieces }: Group): Group | undefined {
  const last = pieces.at(-1)
  return last && 'pieces' in last ? last : undefined
}

/** The flat blocks as semantic elements in parts: neighbours of one kind form one list, quotation or table. */
export function partsOf(blocks: readonly Block[]): Part[] {
  const parts: Part[] = []
  /** Where the next thing goes. A heading never begins a part: the room above it would not join with that below the text before. */
  const partFor = (index: number, isHeading: boolean): Part => {
    const part = parts.at(-1)
    if (part && (isHeading || part.lines < PART_LINES)) return part
    const next = { from: index, to: index, lines: 0, pieces: [] }
    parts.push(next)
    return next
  }
  const open: Open[] = []
  const enter = (index: number, holds: string, depth: number, tag: string): Group => {
    const top = closeTo(open, holds, depth)
    if (top?.holds === holds && top.depth === depth) return top.group
    const parent = top ? (lastGroup(top.group) ?? top.group) : partFor(index, false)
    const made = put(parent, group(tag))
    open.push({ group: made, holds, depth })
    return made
  }
  const alone = (index: number, tag: string, isHeading = false) => {
    open.length = 0
    put(partFor(index, isHeading), { tag, block: index })
  }
  const place = (block: Block, index: number) => {
    switch (block.type) {
      case 'paragraph':
        return alone(index, 'p')
      case 'heading':
        return alone(index, `h${block.level}`, true)
      case 'code':
        return alone(index, 'pre')
      case 'image':
        return alone(index, 'figure')
      case 'quote':
        return put(enter(index, 'quote', 0, 'blockquote'), { tag: 'p', block: index })
      case 'item': {
        const tag = block.ordered ? 'ol' : 'ul'
        const numbered = block.ordered && block.number !== undefined
        const item = group('li', numbered ? { value: String(block.number) } : {})
        return put(put(enter(index, `item ${tag}`, block.depth, tag), item), { tag: 'p', block: index })
      }
      case 'cell': {
        const table = enter(index, `table ${block.table}`, 0, 'table')
        const body = lastGroup(table) ?? put(table, group('tbody'))
        const before = blocks[index - 1]
        const sameRow = before?.type === 'cell' && before.table === block.table && before.row === block.row
        const row = (sameRow && lastGroup(body)) || put(body, group('tr'))
        return put(row, { tag: block.header ? 'th' : 'td', block: index })
      }
      default:
        return assertNever(block)
    }
  }
  blocks.forEach((block, index) => {
    place(block, index)
    const part = parts.at(-1)
    if (!part) return
    part.lines += linesOf(block)
    part.to = index + 1
  })
  return parts
}
