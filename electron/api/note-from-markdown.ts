import { gfmFromMarkdown } from 'mdast-util-gfm'
import { fromMarkdown } from 'mdast-util-from-markdown'
import { toString } from 'mdast-util-to-string'
import { gfm } from 'micromark-extension-gfm'
import type { List, ListItem, Nodes, PhrasingContent, RootContent, Table } from 'mdast'
import { safeLink } from '../../shared/export/safe-link.ts'
import { textFormat, type NoteNode } from '../../shared/model/note.ts'

/** What the note editor writes with every element. */
const element = { version: 1, direction: null, format: '', indent: 0 }

/**
 * Markdown as the top-level nodes of a note, in the JSON the note editor reads. What a note cannot hold (images, raw HTML) stays as the text it is made of.
 */
export function noteFromMarkdown(markdown: string): NoteNode[] {
  const tree = fromMarkdown(markdown, { extensions: [gfm()], mdastExtensions: [gfmFromMarkdown()] })
  return tree.children.flatMap((child) => block(child, markdown))
}

/** A note's content with these top-level nodes. */
export function noteContent(children: NoteNode[]): { root: NoteNode } {
  return { root: { ...element, type: 'root', children } }
}

function block(node: RootContent, source: string): NoteNode[] {
  switch (node.type) {
    case 'heading':
      return [made('heading', inline(node.children, source), { tag: `h${node.depth}` })]
    case 'paragraph':
      return [made('paragraph', inline(node.children, source), paragraph)]
    case 'blockquote':
      return [made('quote', joined(node.children.map((child) => flat(child, source))))]
    case 'list':
      return [list(node, source, 0)]
    case 'code':
      return [made('code', lines(node.value, 0), { language: node.lang ?? undefined })]
    case 'table':
      return [table(node, source)]
    case 'thematicBreak':
      return [{ version: 1, type: 'horizontalrule' } as NoteNode]
    default:
      return [made('paragraph', lines(sourceOf(node, source), 0), paragraph)]
  }
}

const paragraph = { textFormat: 0, textStyle: '' }

/** A head that is empty is only there because Markdown has no table without one. */
function table(node: Table, source: string): NoteNode {
  const columns = Math.max(...node.children.map(({ children }) => children.length))
  const headed = node.children[0]?.children.some(({ children }) => children.length > 0) ?? false
  const rows = headed ? node.children : node.children.slice(1)
  return made(
    'table',
    rows.map((row, index) =>
      made(
        'tablerow',
        Array.from({ length: columns }, (_, column) => {
          const words = inline(row.children[column]?.children ?? [], source)
          const headerState = headed && index === 0 ? 1 : 0
          return made('tablecell', [made('paragraph', words, paragraph)], { headerState, colSpan: 1 })
        }),
      ),
    ),
  )
}

function list(node: List, source: string, indent: number): NoteNode {
  const check = node.children.some((item) => item.checked != null)
  const listType = check ? 'check' : node.ordered ? 'number' : 'bullet'
  const start = node.start ?? 1
  const items = node.children.flatMap((item, index) =>
    listItem(item, { value: start + index, indent }, check, source),
  )
  return made('list', items, { listType, start, tag: node.ordered && !check ? 'ol' : 'ul' })
}

/** In a note, what is nested in an item is an item of its own beside it. */
function listItem(
  item: ListItem,
  at: { value: number; indent: number },
  check: boolean,
  source: string,
): NoteNode[] {
  const nested = item.children.filter((child) => child.type === 'list')
  const own = item.children.filter((child) => child.type !== 'list')
  const text = joined(own.map((child) => flat(child, source)))
  return [
    made('listitem', text, { ...at, checked: check ? item.checked === true : undefined }),
    ...nested.map((child) =>
      made('listitem', [list(child, source, at.indent + 1)], { ...at, value: at.value + 1 }),
    ),
  ]
}

/** A block where a note only has room for words. */
function flat(node: RootContent, source: string): NoteNode[] {
  if ('children' in node && (node.type === 'paragraph' || node.type === 'heading'))
    return inline(node.children, source)
  if (node.type === 'list')
    return joined(node.children.map((item) => joined(item.children.map((child) => flat(child, source)))))
  if (node.type === 'blockquote') return joined(node.children.map((child) => flat(child, source)))
  return lines(node.type === 'code' ? node.value : sourceOf(node, source), 0)
}

function inline(nodes: readonly PhrasingContent[], source: string, format = 0): NoteNode[] {
  return nodes.flatMap((node): NoteNode[] => {
    switch (node.type) {
      case 'text':
        return lines(node.value, format)
      case 'strong':
        return inline(node.children, source, format | textFormat.bold)
      case 'emphasis':
        return inline(node.children, source, format | textFormat.italic)
      case 'delete':
        return inline(node.children, source, format | textFormat.strikethrough)
      case 'inlineCode':
        return [text(node.value, format | textFormat.code)]
      case 'break':
        return [linebreak]
      case 'link':
        return link(node.url, inline(node.children, source, format))
      case 'image':
        return lines(node.alt ?? '', format)
      default:
        return lines(sourceOf(node, source), format)
    }
  })
}

/** A link that a report would not carry is left as its words. */
function link(url: string, children: NoteNode[]): NoteNode[] {
  return safeLink(url) === null
    ? children
    : [made('link', children, { url, rel: 'noreferrer', target: null, title: null })]
}

function made(type: string, children: NoteNode[], more: object = {}): NoteNode {
  const given = Object.fromEntries(Object.entries(more).filter(([, value]) => value !== undefined))
  return { ...element, ...given, type, children } as NoteNode
}

function text(value: string, format: number): NoteNode {
  return { version: 1, type: 'text', text: value, format, detail: 0, mode: 'normal', style: '' } as NoteNode
}

const linebreak = { version: 1, type: 'linebreak' } as NoteNode

function lines(value: string, format: number): NoteNode[] {
  return joined(value.split('\n').map((line) => (line === '' ? [] : [text(line, format)])))
}

function joined(groups: NoteNode[][]): NoteNode[] {
  return groups.flatMap((group, index) => (index === 0 ? group : [linebreak, ...group]))
}

function sourceOf(node: Nodes, source: string): string {
  const { position } = node
  return position ? source.slice(position.start.offset, position.end.offset) : toString(node)
}
