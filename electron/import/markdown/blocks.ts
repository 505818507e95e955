import type { Image, ImageReference, List, ListItem, PhrasingContent, Root, RootContent, Table } from 'mdast'
import { assertNever } from '../../../shared/errors.ts'
import type { Block } from '../../../shared/model/block.ts'
import { isKept } from '../../../shared/model/image.ts'
import { cleanLine, cleanText } from '../clean.ts'
import { dataUrlBytes } from '../data-url.ts'
import type { Album } from '../image/album.ts'
import { htmlLines } from './html-text.ts'
import { inlineText, type Targets } from './inline.ts'
import { linesOf, onOneLine, type RichText } from './rich-text.ts'

/** The deepest level of a list that is kept apart; what is nested deeper stands on that level. */
const DEEPEST = 8

type ImageBlock = Extract<Block, { type: 'image' }>

/** What a block stands in. */
interface Place {
  quoted: boolean
  /** Level of the list items here. */
  depth: number
}

/** The flat blocks of a Markdown tree, in reading order. Pictures in it are taken into the album. */
export function blocksOf(tree: Root, album: Album): Block[] {
  const targets = targetsOf(tree)
  const blocks: Block[] = []
  let tables = 0
  /** Pictures inside a text, which stand behind it. */
  let held: ImageBlock[] = []

  const picture = (node: Image | ImageReference): ImageBlock => {
    const url = node.type === 'image' ? node.url : (targets.get(node.identifier) ?? '')
    const image = album.take(dataUrlBytes(url))
    return { type: 'image', image, alt: '', text: cleanLine(node.alt ?? ''), marks: [] }
  }
  const inline = (nodes: readonly PhrasingContent[]) =>
    inlineText(nodes, targets, (node) => {
      const block = picture(node)
      // Where it is not there, its words stand in its place.
      if (!isKept(block.image)) return block.text
      held.push(block)
      return ''
    })
  const release = () => {
    for (const block of held) blocks.push(block)
    held = []
  }
  const paragraphs = (texts: readonly RichText[], { quoted }: Place) => {
    for (const text of texts) blocks.push({ type: quoted ? 'quote' : 'paragraph', ...text })
  }

  const add = (node: RootContent, place: Place): void => {
    switch (node.type) {
      case 'paragraph': {
        const pictures = onlyPictures(node.children)
        if (pictures) for (const node of pictures) blocks.push(picture(node))
        else paragraphs(linesOf(inline(node.children)), place)
        return
      }
      case 'heading': {
        const text = onOneLine(inline(node.children))
        if (text.text !== '') blocks.push({ type: 'heading', level: node.depth, ...text })
        return
      }
      case 'blockquote':
        return addAll(node.children, { ...place, quoted: true })
      case 'list':
        return addList(node, place)
      case 'code': {
        const text = cleanText(node.value)
        if (text.trim() !== '') blocks.push({ type: 'code', text, marks: [] })
        return
      }
      case 'table':
        return addTable(node)
      case 'html':
        return paragraphs(
          htmlLines(node.value).map((text) => ({ text, marks: [] })),
          place,
        )
      case 'footnoteDefinition': {
        const first = blocks.length
        addAll(node.children, place)
        const note = blocks[first]
        if (note) blocks[first] = labelled(note, `[${node.label ?? node.identifier}] `)
        return
      }
      case 'yaml':
      case 'definition':
      case 'thematicBreak':
        return
      case 'listItem':
      case 'tableRow':
      case 'tableCell':
      case 'text':
      case 'emphasis':
      case 'strong':
      case 'delete':
      case 'inlineCode':
      case 'break':
      case 'link':
      case 'linkReference':
      case 'image':
      case 'imageReference':
      case 'footnoteReference':
        // Never found among blocks.
        return
      default:
        return assertNever(node)
    }
  }
  const addAll = (nodes: readonly RootContent[], place: Place) =>
    nodes.forEach((node) => {
      add(node, place)
      release()
    })

  const addList = (list: List, place: Place) => {
    const start = list.start ?? 1
    list.children.forEach((item, index) => addItem(item, list.ordered === true ? start + index : null, place))
  }
  const addItem = (item: ListItem, number: number | null, place: Place) => {
    const [first, ...rest] = item.children
    const inner = { ...place, depth: Math.min(DEEPEST, place.depth + 1) }
    if (first?.type !== 'paragraph') return addAll(item.children, inner)
    const content = onOneLine(inline(first.children))
    const text = item.checked == null ? content : labelled(content, item.checked ? '☑ ' : '☐ ')
    const { depth } = place
    if (text.text !== '')
      blocks.push({
        type: 'item',
        depth,
        ordered: number !== null,
        ...(number !== null && { number }),
        ...text,
      })
    release()
    addAll(rest, inner)
  }
  const addTable = (node: Table) => {
    const table = tables++
    node.children.forEach(({ children }, row) =>
      children.forEach((cell, column) =>
        blocks.push({
          type: 'cell',
          table,
          row,
          column,
          header: row === 0,
          ...onOneLine(inline(cell.children)),
        }),
      ),
    )
  }

  addAll(tree.children, { quoted: false, depth: 0 })
  return blocks
}

/** The pictures of a paragraph in which there is nothing else. */
function onlyPictures(nodes: readonly PhrasingContent[]): (Image | ImageReference)[] | null {
  const pictures = nodes.filter((node) => node.type === 'image' || node.type === 'imageReference')
  const isBlank = (node: PhrasingContent) =>
    node.type === 'break' || (node.type === 'text' && node.value.trim() === '')
  return pictures.length > 0 && pictures.length + nodes.filter(isBlank).length === nodes.length
    ? pictures
    : null
}

/** With `label` before its text. */
function labelled<T extends RichText>(block: T, label: string): T {
  const shift = label.length
  const marks = block.marks.map((mark) => ({ ...mark, start: mark.start + shift, end: mark.end + shift }))
  return { ...block, text: cleanText(label) + block.text, marks }
}

/** Reference definitions may stand anywhere; the first of a name counts. */
function targetsOf(tree: Root): Targets {
  const targets = new Map<string, string>()
  // The next one last: taking the first of very many moves all others.
  const pending: RootContent[] = tree.children.toReversed()
  for (let node = pending.pop(); node; node = pending.pop()) {
    if (node.type === 'definition' && !targets.has(node.identifier)) targets.set(node.identifier, node.url)
    if (node.type === 'blockquote' || node.type === 'list' || node.type === 'listItem')
      for (const child of node.children.toReversed()) pending.push(child)
  }
  return targets
}
