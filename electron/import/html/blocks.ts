import type { Block } from '../../../shared/model/block.ts'
import { isKept } from '../../../shared/model/image.ts'
import { linesOf, onOneLine as joined, type RichText } from '../markdown/rich-text.ts'
import { walk, type PageElement } from './dom.ts'
import { isBlock } from './elements.ts'
import { Figures, isCaption, isFigure } from './figures.ts'
import type { ImageReader } from './images.ts'
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

/** What lies behind the elements of a page. */
export interface Behind {
  /** Where an address leads; null for those that are only text. */
  link(href: string): string | null
  image: ImageReader
}

/** The flat blocks of what is inside `root`. */
export function blocksOf(root: PageElement, { link, image }: Behind): Block[] {
  const blocks: Block[] = []
  const inline = new InlineWriter()
  const figures = new Figures()
  const lists: List[] = []
  /** The item of each open list entry until its first text was written. */
  const items: (Item | null)[] = []
  const styled = new Map<PageElement, Style['type']>()
  let table: { element: PageElement; rows: TableCell[][] } | null = null
  let cell: PageElement | null = null
  let heading = 0
  let caption: PageElement | null = null
  let quotes = 0
  let pre = 0
  let tables = 0
  const scripts: ('sup' | 'sub')[] = []

  /** Writes what was collected as what it stands in. */
  const flush = () => {
    const rich = inline.take()
    if (rich.text.trim() !== '') write(rich)
    if (table === null) blocks.push(...figures.release())
  }
  const write = (rich: RichText) => {
    const item = items.at(-1)
    if (pre > 0) blocks.push({ type: 'code', ...unlined(rich.text), marks: [] })
    else if (heading > 0) blocks.push({ type: 'heading', level: heading, ...joined(rich) })
    else if (item) {
      blocks.push({ type: 'item', ...item, ...joined(rich) })
      items[items.length - 1] = null
    } else
      for (const line of linesOf(rich)) blocks.push({ type: quotes > 0 ? 'quote' : 'paragraph', ...line })
  }
  const onOneLine = () => cell !== null || heading > 0 || caption !== null
  /** Ends a line or, where everything stands on one, a word. */
  const boundary = () => (onOneLine() || pre > 0 ? inline.breakLine() : flush())

  const addImage = (element: PageElement) => {
    const found = image(element)
    if (found === null) return
    // Where a picture is not there in the midst of a line, its words stand there, as in a browser.
    if (found.inline || (inline.midLine && !onOneLine() && !isKept(found.image))) return inline.add(found.alt)
    const block = figures.add(found)
    if (inline.midLine || onOneLine() || table !== null) return figures.hold(block)
    flush()
    blocks.push(block)
  }
  const endCaption = () => {
    const text = joined(inline.take())
    caption = null
    if (text.text !== '' && !figures.caption(text)) write(text)
    if (table === null) blocks.push(...figures.release())
  }

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
      const style = styleOf(element, link)
      if (style && inline.start(style)) styled.set(element, style.type)
      if (name === 'img') {
        addImage(element)
        return false
      }
      if (isFigure(element)) figures.enter(element)
      if (isCaption(element) && !onOneLine() && pre === 0) caption = element
      if (name === 'br') inline.breakLine()
      else if (name === 'q') inline.add('"')
      else if (name === 'sup' || name === 'sub') scripts.push(name)
      else if (name === 'pre' && !onOneLine()) pre++
      else if (name === 'blockquote') quotes++
      else if (name === 'ul' || name === 'ol' || name === 'menu')
        lists.push({ ordered: name === 'ol', next: firstNumber(element) })
      else if (name === 'li' && !onOneLine()) enterItem(element)
      else if (/^h[1-6]$/u.test(name) && !onOneLine()) heading = Number(name[1])
      else if (name === 'table' && table === null && caption === null && isDataTable(element))
        table = { element, rows: [] }
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
        const text = joined(inline.take())
        const reaches = { columns: reach(element, 'colspan'), rows: reach(element, 'rowspan') }
        table?.rows.at(-1)?.push({ text, header: name === 'th', ...reaches })
        cell = null
      } else if (element === caption) endCaption()
      else if (isBlock(name)) boundary()
      if (isFigure(element)) {
        const left = figures.leave()
        if (left !== null) write(left)
      }
      if (name === 'sup' || name === 'sub') scripts.pop()
      else if (name === 'pre' && pre > 0) {
        flush()
        pre--
      } else if (name === 'blockquote') quotes--
      else if (name === 'ul' || name === 'ol' || name === 'menu') lists.pop()
      else if (name === 'li' && !onOneLine()) items.pop()
      else if (name === `h${heading}`) {
        flush()
        heading = 0
      } else if (element === table?.element) {
        leaveTable(table.rows)
        table = null
        blocks.push(...figures.release())
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
