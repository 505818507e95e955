import type { BlockContent, ListItem, PhrasingContent } from 'mdast'
import { assertNever } from '../../errors.ts'
import { rowsOfTable, textFormat, type NoteElement, type NoteNode } from '../../model/note.ts'
import { noteLevel, noteShift } from '../levels.ts'
import type { PlannedArticle } from '../plan.ts'
import { safeLink } from '../safe-link.ts'
import { standingClaim } from '../standing-claim.ts'
import { statusSigns } from './status.ts'
import { heading, paragraph, phrasing, text, type MarkdownContext } from './nodes.ts'

/** The analyst's note on an article; nothing when there is none. */
export function noteMarkdown(context: MarkdownContext, { article }: PlannedArticle): BlockContent[] {
  if (article.note === null) return []
  const { words, base } = context
  const { root } = article.note.content
  return [
    heading(base + 1, words.m.reportNote),
    ...flow(noteShift(root, base + 2), [root], (node) => standing(context, node)),
    paragraph(`${words.m.reportNoteChanged}: ${words.time(article.note.updatedAt)}`),
  ]
}

type Live = (node: Extract<NoteNode, { type: 'live-claim' }>) => string

const asPut: Live = ({ status, statement }) => `${statusSigns[status]} ${statement}`

/** How the claim stands now, in words too. */
function standing({ plan, words }: MarkdownContext, node: Parameters<Live>[0]): string {
  const { status, statement } = standingClaim(plan.input, node)
  return `${statusSigns[status]} ${statement} (${words.m.reportVerdict(status)})`
}

/**
 * A note's nodes as blocks; text that stands among blocks becomes a paragraph. `shift` is added to heading levels, `live`
 * puts a claim of the note into words: as it was put there, unless somebody knows how it stands.
 */
export function flow(shift: number, nodes: readonly NoteNode[], live: Live = asPut): BlockContent[] {
  return nodes.flatMap((node): BlockContent[] => {
    switch (node.type) {
      case 'root':
      case 'listitem':
        return flow(shift, node.children, live)
      case 'paragraph':
        return [paragraph(...inline(node.children, live))]
      case 'heading':
        return [heading(shift + noteLevel(node), ...inline(node.children, live))]
      case 'quote':
        return [{ type: 'blockquote', children: [paragraph(...inline(node.children, live))] }]
      case 'code':
        return [{ type: 'code', value: plain(node.children, live) }]
      case 'list':
        return [list(shift, node, live)]
      case 'table':
        return [table(node, live)]
      // Where another program left them outside of a table.
      case 'tablerow':
      case 'tablecell':
        return flow(shift, node.children, live)
      case 'horizontalrule':
        return [{ type: 'thematicBreak' }]
      case 'passage-quote':
        return [{ type: 'blockquote', children: [paragraph(node.passage.exact)] }]
      case 'live-claim':
      case 'article-link':
      case 'text':
      case 'code-highlight':
      case 'linebreak':
      case 'tab':
      case 'link':
      case 'autolink':
        return [paragraph(...inline([node], live))]
      default:
        return assertNever(node)
    }
  })
}

/** The first row is the head, as it has to be in Markdown; a table that has none gets an empty one. */
function table(node: NoteElement, live: Live): BlockContent {
  const rows = rowsOfTable(node)
  const [first] = rows
  const headed = first === undefined || first.some(({ header }) => header)
  const empty = (first ?? []).map(() => ({ header: true, children: [] }))
  return {
    type: 'table',
    children: [...(headed ? [] : [empty]), ...rows].map((row) => ({
      type: 'tableRow',
      children: row.map(({ children }) => ({ type: 'tableCell', children: cell(children, live) })),
    })),
  }
}

/** What stands in a cell, in one line: blocks follow each other behind a space, for a cell knows no others. */
function cell(nodes: readonly NoteNode[], live: Live): PhrasingContent[] {
  const lines = nodes.flatMap((node): PhrasingContent[][] => {
    if (node.type === 'list' || node.type === 'listitem')
      return node.children.map((child) => cell([child], live))
    return [inline('children' in node && node.type !== 'link' ? node.children : [node], live)]
  })
  const joined = lines.flatMap((line, index) => (index === 0 ? line : [text(' '), ...line]))
  return phrasing(joined.map((child) => (child.type === 'break' ? text(' ') : child)))
}

function list(shift: number, node: NoteElement, live: Live): BlockContent {
  const items: ListItem[] = []
  for (const item of node.children) {
    const children = 'children' in item ? item.children : [item]
    // The editor keeps an inner list in an entry of its own; it belongs to the entry before.
    const inner = children.length > 0 && children.every((child) => child.type === 'list')
    const last = items.at(-1)
    if (inner && last !== undefined) last.children.push(...flow(shift, children, live))
    else
      items.push({
        type: 'listItem',
        spread: false,
        ...(node.listType === 'check' && { checked: 'checked' in item && item.checked === true }),
        children: inner ? flow(shift, children, live) : [paragraph(...inline(children, live))],
      })
  }
  const ordered = node.listType === 'number'
  return { type: 'list', ordered, ...(ordered && { start: node.start ?? 1 }), spread: false, children: items }
}

function inline(nodes: readonly NoteNode[], live: Live): PhrasingContent[] {
  return phrasing(
    nodes.flatMap((node): PhrasingContent[] => {
      if (node.type === 'text') return [formatted(node.text, node.format)]
      if (node.type === 'linebreak') return [{ type: 'break' }]
      if (node.type !== 'link' && node.type !== 'autolink') return [text(plain([node], live))]
      const children = inline(node.children, live)
      const url = safeLink(node.url)
      if (url === null) return children
      return [{ type: 'link', url, children: children.filter((child) => child.type !== 'link') }]
    }),
  )
}

function formatted(value: string, format: number): PhrasingContent {
  const has = (bit: number) => (format & bit) !== 0
  // A line break in inline code is read as a space; written as a break, it could begin a block.
  const inner: PhrasingContent = has(textFormat.code)
    ? { type: 'inlineCode', value: value.replaceAll(/[\r\n]/g, ' ') }
    : text(value)
  const struck: PhrasingContent = has(textFormat.strikethrough)
    ? { type: 'delete', children: [inner] }
    : inner
  const slanted: PhrasingContent = has(textFormat.italic) ? { type: 'emphasis', children: [struck] } : struck
  return has(textFormat.bold) ? { type: 'strong', children: [slanted] } : slanted
}

function plain(nodes: readonly NoteNode[], live: Live): string {
  return nodes
    .map((node) => {
      if (node.type === 'linebreak') return '\n'
      if (node.type === 'tab') return '\t'
      if (node.type === 'passage-quote') return node.passage.exact
      if (node.type === 'live-claim') return live(node)
      if (node.type === 'article-link') return node.title
      if ('text' in node) return node.text
      return 'children' in node ? plain(node.children, live) : ''
    })
    .join('')
}
