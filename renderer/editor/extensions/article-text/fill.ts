import { $applyNodeReplacement, $createTextNode, $getRoot, type ElementNode, type TextNode } from 'lexical'
import type { Block } from '../../../../shared/model/block.ts'
import { ArticleImageNode } from './image-node.ts'
import { ArticleBlockNode, ArticleGroupNode, ArticleLinkNode, ArticlePartNode } from './nodes.ts'
import type { Group, Leaf, Part, Piece } from './outline.ts'
import { segmentsOf, type Segment } from './segments.ts'

function $text({ text, bold, italic }: Segment): TextNode {
  const node = $createTextNode(text)
  if (bold) node.toggleFormat('bold')
  if (italic) node.toggleFormat('italic')
  return node
}

function $blockNode(block: Block, { tag, block: index }: Leaf): ArticleBlockNode {
  const node = block.type === 'image' ? new ArticleImageNode() : new ArticleBlockNode()
  node.tag = tag
  node.index = index
  node.length = block.text.length
  if (block.type === 'image' && node instanceof ArticleImageNode) {
    node.image = block.image
    node.alt = block.alt
  }
  return $applyNodeReplacement(node)
}

function $block(block: Block, leaf: Leaf): ArticleBlockNode {
  const node = $blockNode(block, leaf)
  let link: ArticleLinkNode | null = null
  for (const segment of segmentsOf(block.text, block.marks)) {
    if (segment.text === '') continue
    if (segment.href === null) {
      link = null
      node.append($text(segment))
      continue
    }
    if (link?.href !== segment.href) {
      link = new ArticleLinkNode()
      link.href = segment.href
      node.append($applyNodeReplacement(link))
    }
    link.append($text(segment))
  }
  return node
}

function $group({ tag, attributes, pieces }: Group, blocks: readonly Block[]): ArticleGroupNode {
  const node = new ArticleGroupNode()
  node.tag = tag
  node.attributes = attributes
  return $filled($applyNodeReplacement(node), pieces, blocks)
}

function $filled<T extends ElementNode>(node: T, pieces: readonly Piece[], blocks: readonly Block[]): T {
  for (const piece of pieces) {
    const block = 'block' in piece && blocks[piece.block]
    if ('pieces' in piece) node.append($group(piece, blocks))
    else if (block) node.append($block(block, piece))
  }
  return node
}

/** Puts the parts of an article below Lexical's root, all of them empty. */
export function $layOutParts(parts: readonly Part[]): void {
  const root = $getRoot().clear()
  for (const { lines } of parts) {
    const node = new ArticlePartNode()
    node.lines = lines
    root.append($applyNodeReplacement(node))
  }
}

/** Fills those of the empty parts that are named by their places. */
export function $fillParts(
  places: readonly number[],
  parts: readonly Part[],
  blocks: readonly Block[],
): void {
  const nodes = $getRoot().getChildren<ArticlePartNode>()
  for (const place of places) {
    const [node, part] = [nodes[place], parts[place]]
    if (node && part) $filled(node, part.pieces, blocks)
  }
}
