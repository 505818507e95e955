import type { Element, ElementContent } from 'hast'
import { h } from 'hastscript'
import { assertNever } from '../../errors.ts'
import { rowsOfTable, textFormat, type NoteElement, type NoteNode } from '../../model/note.ts'
import { noteLevel, noteShift } from '../levels.ts'
import type { PlannedArticle, QuoteNode } from '../plan.ts'
import { standingClaim } from '../standing-claim.ts'
import { statusIcon } from './icon.ts'
import { heading, langOf, outLink, section, timeElement, type HtmlContext } from './context.ts'

/** The analyst's note on an article; nothing when there is none. */
export function noteHtml(context: HtmlContext, planned: PlannedArticle): Element[] {
  const { note } = planned.article
  if (note === null) return []
  const { m } = context.words
  const { root } = note.content
  const content = nodeHtml({ ...context, shift: noteShift(root, context.base + 2) }, root)
  return [
    section(
      context,
      planned,
      'note',
      m.reportNote,
      h('div', { className: ['note'] }, content),
      h('p', { className: ['quiet'] }, [
        m.reportNoteChanged,
        ' ',
        timeElement(context.words, note.updatedAt),
      ]),
    ),
  ]
}

/** With what to add to the level of the note's own headings. */
type NoteContext = HtmlContext & { shift: number }

type ClaimNode = Extract<NoteNode, { type: 'live-claim' }>

function nodeHtml(context: NoteContext, node: NoteNode): ElementContent[] {
  const children = () =>
    'children' in node ? node.children.flatMap((child) => nodeHtml(context, child)) : []
  switch (node.type) {
    case 'text':
      return [formatted(node.text, node.format)]
    case 'code-highlight':
      return [{ type: 'text', value: node.text }]
    case 'linebreak':
      return [h('br')]
    case 'tab':
      return [{ type: 'text', value: '\t' }]
    case 'horizontalrule':
      return [h('hr')]
    case 'passage-quote':
      return [quoteHtml(context, node)]
    case 'live-claim':
      return [claimHtml(context, node)]
    case 'article-link':
      return [h('cite', { dir: 'auto' }, node.title)]
    case 'root':
      return children()
    case 'paragraph':
      return [h('p', { dir: 'auto' }, children())]
    case 'heading':
      return [heading(context.shift + noteLevel(node), { dir: 'auto' }, ...children())]
    case 'quote':
      return [h('blockquote', [h('p', { dir: 'auto' }, children())])]
    case 'code':
      return [h('pre', { dir: 'auto' }, [h('code', children())])]
    case 'list':
      return [listHtml(context, node)]
    case 'table':
      return [tableHtml(context, node)]
    // Where another program left them outside of a table.
    case 'tablerow':
    case 'tablecell':
      return [h('div', children())]
    case 'listitem':
      return [h('ul', [h('li', { dir: 'auto' }, children())])]
    case 'link':
    case 'autolink':
      return outLink(node.url ?? '', 'out', ...children())
    default:
      return assertNever(node)
  }
}

function tableHtml(context: NoteContext, table: NoteElement): Element {
  const rows = rowsOfTable(table).map((row) =>
    h(
      'tr',
      row.map(({ header, children }) =>
        h(
          header ? 'th' : 'td',
          children.flatMap((child) => nodeHtml(context, child)),
        ),
      ),
    ),
  )
  return h('table', [h('tbody', rows)])
}

function listHtml(context: NoteContext, list: NoteElement): Element {
  const items: Element[] = []
  for (const item of list.children) {
    const last = items.at(-1)
    // The editor keeps an inner list in an entry of its own; it belongs to the entry before.
    const inner =
      'children' in item && item.children.length > 0 && item.children.every((child) => child.type === 'list')
    const children = ('children' in item ? item.children : [item]).flatMap((child) =>
      nodeHtml(context, child),
    )
    if (inner && last !== undefined) last.children.push(...children)
    else items.push(h('li', { dir: 'auto' }, [...checkbox(context, list, item), ...children]))
  }
  if (list.listType === 'number')
    return h('ol', { ...(list.start !== undefined && list.start !== 1 && { start: list.start }) }, items)
  return h('ul', { ...(list.listType === 'check' && { className: ['checks'] }) }, items)
}

function checkbox({ words: { m } }: HtmlContext, list: NoteElement, item: NoteNode): ElementContent[] {
  if (list.listType !== 'check') return []
  const done = 'checked' in item && item.checked === true
  return [
    h(
      'span',
      { className: ['check'], role: 'img', ariaLabel: done ? m.reportDone : m.reportOpen },
      done ? '☑' : '☐',
    ),
  ]
}

function quoteHtml({ plan, words }: HtmlContext, node: QuoteNode): Element {
  const place = plan.quotes.get(node)
  const source = plan.input.articles.find((article) => article.id === node.article)
  return h('blockquote', { className: ['passage'], ...langOf(source?.language ?? '') }, [
    h('p', { dir: 'auto' }, node.passage.exact),
    ...(place === undefined
      ? []
      : [
          h('p', { className: ['quiet'] }, [
            h('a', { href: `#${place.label}-at`, className: ['back'] }, words.m.reportToPassage),
          ]),
        ]),
  ])
}

function claimHtml({ plan, words }: HtmlContext, node: ClaimNode): Element {
  const { status, statement } = standingClaim(plan.input, node)
  return h('span', { className: ['claim-in-note'], dir: 'auto' }, [
    statusIcon(status),
    ' ',
    h('span', statement),
    ' (',
    h('strong', { className: ['verdict', status] }, words.m.reportVerdict(status)),
    ')',
  ])
}

function formatted(text: string, format: number): ElementContent {
  const wraps: [number, string][] = [
    [textFormat.code, 'code'],
    [textFormat.strikethrough, 's'],
    [textFormat.underline, 'u'],
    [textFormat.italic, 'em'],
    [textFormat.bold, 'strong'],
  ]
  return wraps.reduce<ElementContent>(
    (inner, [bit, tag]) => ((format & bit) === 0 ? inner : h(tag, [inner])),
    { type: 'text', value: text },
  )
}
