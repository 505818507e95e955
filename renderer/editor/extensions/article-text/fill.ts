import { $applyNodeReplacement, $createTextNode, $getRoot, type ElementNode, type TextNode } from 'lexical'
import type { Block } from '../../../../shared/model/block.ts'
import { assertNever } from '../../../../shared/errors.ts'
import { ArticleImageNode } from './image-node.ts'
import { ArticleBlockNode, ArticleGroupNode, ArticleLinkNode, ArticlePartNode, linesOf } from './nodes.ts'
import { segmentsOf, type Segment } from './segments.ts'

function $group(tag: string, attributes: Readonly<Record<string, string>> = {}): ArticleGroupNode {
  const node = new ArticleGroupNode()
  node.tag = tag
  node.attributes = attributes
  return $applyNodeReplacement(node)
}

function $text({ text, bold, italic }: Segment): TextNode {
  const node = $createTextNode(text)
  if (bold) node.toggleFormat('bold')
  if (italic) node.toggleFormat('italic')
  return node
}

function $block(block: Block, index: number, tag: string): ArticleBlockNode {
  const node = new ArticleBlockNode()
  node.tag = tag
  return $filled(node, block, index)
}

function $image(block: Extract<Block, { type: 'image' }>, index: number): ArticleImageNode {
  const node = new ArticleImageNode()
  node.image = block.image
  node.alt = block.alt
  return $filled(node, block, index)
}

function $filled<T extends ArticleBlockNode>(node: T, block: Block, index: number): T {
  node.index = index
  node.length = block.text.length
  const created = $applyNodeReplacement(node)
  let link: ArticleLinkNode | null = null
  for (const segment of segmentsOf(block.text, block.marks)) {
    if (segment.text === '') continue
    if (segment.href === null) {
      link = null
      created.append($text(segment))
      continue
    }
    if (link?.href !== segment.href) {
      link = new ArticleLinkNode()
      link.href = segment.href
      created.append($applyNodeReplacement(link))
    }
    link.append($text(segment))
  }
  return created
}

type Open = { group: ArticleGroupNode; holds: string; depth: number }

/** Closes what does not hold `holds` at `depth` any more; whatever stays open is the place to go on. */
function closeTo(open: Open[], holds: string, depth: number): Open | undefined {
  for (let top = open.at(-1); top; top = open.at(-1)) {
    if (top.holds === holds && top.depth === depth) return top
    if (top.depth < depth && top.holds.startsWith('item')) return top
    open.pop()
  }
  return undefined
}

/** Roughly how many lines a part has at least before the next one begins: about two screens. */
const PART_LINES = 60
/** Lines of a picture whose height is not known yet. */
const PICTURE = 10

/** Turns the flat blocks into semantic elements in parts below Lexical's root: neighbours of one kind form one list, quotation or table. */
export function $fillArticle(blocks: readonly Block[]): void {
  const root = $getRoot().clear()
  let part: ArticlePartNode | null = null
  /** Where the next thing goes. A heading never begins a part: the room above it would not join with that below the text before. */
  const $part = (isHeading: boolean): ArticlePartNode => {
    if (part && (isHeading || part.lines < PART_LINES)) return part
    part = $applyNodeReplacement(new ArticlePartNode())
    root.append(part)
    return part
  }
  const open: Open[] = []
  const $enter = (holds: string, depth: number, make: () => ArticleGroupNode): ArticleGroupNode => {
    const top = closeTo(open, holds, depth)
    if (top?.holds === holds && top.depth === depth) return top.group
    const group = make()
    const parent: ElementNode = top ? (top.group.getLastChild<ArticleGroupNode>() ?? top.group) : $part(false)
    parent.append(group)
    open.push({ group, holds, depth })
    return group
  }
  const $alone = (node: ElementNode, isHeading = false) => {
    open.length = 0
    $part(isHeading).append(node)
  }
  const $put = (block: Block, index: number) => {
    switch (block.type) {
      case 'paragraph':
        return $alone($block(block, index, 'p'))
      case 'heading':
        return $alone($block(block, index, `h${block.level}`), true)
      case 'code':
        return $alone($block(block, index, 'pre'))
      case 'image':
        return $alone($image(block, index))
      case 'quote':
        return $enter('quote', 0, () => $group('blockquote')).append($block(block, index, 'p'))
      case 'item': {
        const tag = block.ordered ? 'ol' : 'ul'
        const list = $enter(`item ${tag}`, block.depth, () => $group(tag))
        const numbered = block.ordered && block.number !== undefined
        return list.append(
          $group('li', numbered ? { value: String(block.number) } : {}).append($block(block, index, 'p')),
        )
      }
      case 'cell': {
        const table = $enter(`table ${block.table}`, 0, () => $group('table'))
        const body = table.getLastChild<ArticleGroupNode>() ?? $group('tbody')
        if (!body.isAttached()) table.append(body)
        const before = blocks[index - 1]
        const sameRow = before?.type === 'cell' && before.table === block.table && before.row === block.row
        const row = (sameRow && body.getLastChild<ArticleGroupNode>()) || $group('tr')
        if (!row.isAttached()) body.append(row)
        return row.append($block(block, index, block.header ? 'th' : 'td'))
      }
      default:
        return assertNever(block)
    }
  }
  blocks.forEach((block, index) => {
    $put(block, index)
    if (part) part.lines += linesOf(block.text.length) + (block.type === 'image' ? PICTURE : 0)
  })
}
