import type { Block } from '../../../shared/model/block.ts'
import { linesOf, onOneLine } from '../markdown/rich-text.ts'
import { walk, type PageElement } from './dom.ts'
import { isBlock } from './elements.ts'
import { InlineWriter, type Style } from './inline-writer.ts'
import { raised } from './raised.ts'
import { gridOf, isDataTable, reach, type TableCell } from './table.ts'

/** The deepest level of a list that is kept apart; what is nested deeper stands on that level. */
const DEEPEST = 8

interface List {
  ordered: boolean
  next: number
}

interface Item {
  depth: number
  ordered: boolean
  number?: number
}

/** The flat blocks of what is inside `root`. `linkOf` gives where an address leads, null for those that are only text. */
export function blocksOf(root: PageElement, linkOf: (href: string) => string | null): Block[] {
  const blocks: Block[] = []
  const inline = new InlineWriter()
  const lists: List[] = []
  /** The item of each open list entry until its first text was written. */
  const items: (Item | null)[] = []
  const styled = new Map<PageElement, Style['type']>()
  let table: { element: PageElement; rows: TableCell[][] } | null = null
  let cell: PageElement | null = null
  let heading = 0
  let quotes = 0
  let pre = 0
  let tables = 0
  const scripts: ('sup' | 'sub')[] = []

  /** Writes what was collected as what it stands in. */
  const flush = () => {
    const rich = inline.take()
    if (rich.text.trim() === '') return
    const item = items.at(-1)
    if (pre > 0) blocks.push({ type: 'code', ...unlined(rich.text), marks: [] })
    else if (heading > 0) blocks.push({ type: 'heading', level: heading, ...onOneLine(rich) })
    else if (item) {
      blocks.push({ type: 'item', ...item, ...onOneLine(rich) })
      items[items.length - 1] = null
    } else
      for (const line of linesOf(rich)) blocks.push({ type: quotes > 0 ? 'quote' : 'paragraph', ...line })
  }
  /** Ends a line or, where everything stands on one, a word. */
  const boundary = () => (cell !== null || heading > 0 || pre > 0 ? inline.breakLine() : flush())

  const enterItem = (element: PageElement) => {
    const list = lists.at(-1)
    const stated = Number(element.getAttribute('value') ?? Number.NaN)
    const number = Number.isSafeInteger(stated) && stated >= 0 ? stated : (list?.next ?? 0)
    if (list) list.next = number + 1
    const ordered = list?.ordered === true
    const depth = Math.min(DEEPEST, Math.max(0, lists.length - 1))
    items.push({ depth, ordered, ...(ordered && { number }) })
  }
  const enterCell = (element: PageElement) => {
    if (table === null || cell !== null) return
    if (table.rows.length === 0) table.rows.push([])
    inline.take()
    cell = element
  }
  const leaveTable = (rows: readonly TableCell[][]) => {
    const number = tables++
    for (const { text, ...place } of gridOf(rows))
      blocks.push({ type: 'cell', table: number, ...place, ...text })
  }

  walk(root, {
    text: (text) => {
      if (pre > 0) inline.addRaw(text)
      else if (cell !== null || table === null || text.trim() !== '') inline.add(raised(text, scripts.at(-1)))
    },
    enter: (element) => {
      const { localName: name } = element
      if (isBlock(name)) boundary()
      const style = styleOf(element, linkOf)
      if (style && inline.start(style)) styled.set(element, style.type)
      if (name === 'br') inline.breakLine()
      else if (name === 'q') inline.add('"')
      else if (name === 'sup' || name === 'sub') scripts.push(name)
      else if (name === 'pre' && cell === null && heading === 0) pre++
      else if (name === 'blockquote') quotes++
      else if (name === 'ul' || name === 'ol' || name === 'menu')
        lists.push({ ordered: name === 'ol', next: firstNumber(element) })
      else if (name === 'li' && cell === null) enterItem(element)
      else if (/^h[1-6]$/u.test(name) && heading === 0 && cell === null) heading = Number(name[1])
      else if (name === 'table' && table === null && isDataTable(element)) table = { element, rows: [] }
      else if (name === 'tr') table?.rows.push([])
      else if (name === 'td' || name === 'th') enterCell(element)
      return true
    },
    leave: (element) => {
      const { localName: name } = element
      if (name === 'q') inline.add('"')
      const style = styled.get(element)
      if (style) inline.end(style)
      styled.delete(element)
      if (element === cell) {
        const text = onOneLine(inline.take())
        const reaches = { columns: reach(element, 'colspan'), rows: reach(element, 'rowspan') }
        table?.rows.at(-1)?.push({ text, header: name === 'th', ...reaches })
        cell = null
      } else if (isBlock(name)) boundary()
      if (name === 'sup' || name === 'sub') scripts.pop()
      else if (name === 'pre' && pre > 0) {
        flush()
        pre--
      } else if (name === 'blockquote') quotes--
      else if (name === 'ul' || name === 'ol' || name === 'menu') lists.pop()
      else if (name === 'li' && cell === null) items.pop()
      else if (name === `h${heading}`) {
        flush()
        heading = 0
      } else if (element === table?.element) {
        leaveTable(table.rows)
        table = null
      }
    },
  })
  flush()
  return blocks
}

function styleOf(element: PageElement, linkOf: (href: string) => string | null): Style | null {
  switch (element.localName) {
    case 'b':
    case 'strong':
      return { type: 'bold' }
    case 'i':
    case 'em':
    case 'cite':
      return { type: 'italic' }
    case 'a': {
      const href = linkOf(element.getAttribute('href') ?? '')
      return href === null ? null : { type: 'link', href }
    }
    default:
      return null
  }
}

function firstNumber(list: PageElement): number {
  const start = Number(list.getAttribute('start') ?? 1)
  return Number.isSafeInteger(start) && start >= 0 ? start : 1
}

/** Without the empty lines that markup leaves around code. */
function unlined(text: string): { text: string } {
  return { text: text.replace(/^(?:[ \t]*\n)+/u, '').trimEnd() }
}
