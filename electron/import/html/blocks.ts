import type { Block } from '../../../shared/model/block.ts'
import { BlockWriter } from './block-writer.ts'
import { walk, type PageElement } from './dom.ts'
import { isBlock } from './elements.ts'
import { isCaption, isFigure } from './figures.ts'
import type { ImageReader } from './images.ts'
import { isListSign, isStruck, looseItem, marksOf, STRIKE } from './inline-style.ts'
import type { Style } from './inline-writer.ts'
import { numberIn, numberingOf } from './list-numbers.ts'

/** What lies behind the elements of a page. */
export interface Behind {
  /** Where an address leads; null for those that are only text. */
  link(href: string): string | null
  image: ImageReader
}

type Step = (writer: BlockWriter, element: PageElement) => void

/** What elements do to the blocks, besides standing on lines of their own and setting marks. */
const steps: Readonly<Record<string, { enter: Step; leave?: Step }>> = {
  br: { enter: ({ inline }) => inline.breakLine() },
  rt: { enter: ({ inline }) => inline.add('('), leave: ({ inline }) => inline.add(')') },
  sup: {
    enter: (writer, element) => writer.enterScript('sup', element),
    leave: (writer) => writer.leaveScript(),
  },
  sub: {
    enter: (writer, element) => writer.enterScript('sub', element),
    leave: (writer) => writer.leaveScript(),
  },
  pre: { enter: (writer) => writer.enterPre(), leave: (writer) => writer.leavePre() },
  blockquote: { enter: (writer) => writer.enterQuote(), leave: (writer) => writer.leaveQuote() },
  ul: { enter: (writer) => writer.enterList(null), leave: (writer) => writer.leaveList() },
  menu: { enter: (writer) => writer.enterList(null), leave: (writer) => writer.leaveList() },
  ol: {
    enter: (writer, element) => writer.enterList(numberingOf(element)),
    leave: (writer) => writer.leaveList(),
  },
  li: {
    enter: (writer, element) => writer.enterItem(numberIn(element, 'value')),
    leave: (writer) => writer.leaveItem(),
  },
  table: {
    enter: (writer, element) => writer.enterTable(element),
    leave: (writer, element) => writer.leaveTable(element),
  },
  tr: { enter: (writer) => writer.enterRow() },
  td: { enter: (writer, element) => writer.enterCell(element) },
  th: { enter: (writer, element) => writer.enterCell(element) },
}
const heading = {
  enter: (writer: BlockWriter, element: PageElement) => writer.enterHeading(element),
  leave: (writer: BlockWriter, element: PageElement) => writer.leaveHeading(element),
}

/** The flat blocks of what is inside `root`. */
export function blocksOf(root: PageElement, { link, image }: Behind): Block[] {
  const writer = new BlockWriter()
  const { inline } = writer
  /** The marks that each open element began. */
  const begun = new Map<PageElement, Style['type'][]>()
  const struck = new Set<PageElement>()

  walk(root, {
    text: (text) => writer.text(text),
    enter: (element) => {
      const { localName: name } = element
      if (name === 'img') {
        const found = image(element)
        if (found) writer.image(found)
        return false
      }
      if (isListSign(element) || isWayBack(element)) return false
      if (isBlock(name)) writer.boundary()
      const loose = looseItem(element)
      if (loose) writer.enterLooseItem(loose)
      const styles = marksOf(element, link).filter((style) => inline.start(style))
      if (styles.length > 0)
        begun.set(
          element,
          styles.map(({ type }) => type),
        )
      if (name === 'q') inline.add('"')
      if (isStruck(element)) {
        struck.add(element)
        inline.add(STRIKE)
      }
      if (isFigure(element)) writer.enterFigure(element)
      if (isCaption(element)) writer.enterCaption(element)
      if (isNoteNumber(element)) writer.enterScript('sup', element)
      stepOf(name)?.enter(writer, element)
      return true
    },
    leave: (element) => {
      const { localName: name } = element
      if (isNoteNumber(element)) writer.leaveScript()
      if (isNoteSign(element)) inline.add(' ')
      if (name === 'q') inline.add('"')
      if (struck.delete(element)) inline.add(STRIKE)
      for (const type of begun.get(element) ?? []) inline.end(type)
      begun.delete(element)
      if (!writer.leaveCell(element) && !writer.leaveCaption(element) && isBlock(name)) writer.boundary()
      if (isFigure(element)) writer.leaveFigure()
      if (looseItem(element)) writer.leaveItem()
      stepOf(name)?.leave?.(writer, element)
    },
  })
  writer.flush()
  return writer.blocks
}

/** A link that leads to a note, as books say it: its number is raised by their style sheet alone. */
function isNoteNumber(element: PageElement): boolean {
  const said = ['epub:type', 'role'].map((name) => element.getAttribute(name) ?? '').join(' ')
  return element.localName === 'a' && /\b(?:doc-)?noteref\b/u.test(said)
}

/** The number in front of a note as LibreOffice writes it, with nothing behind it. */
function isNoteSign(element: PageElement): boolean {
  return element.localName === 'a' && /\bsd(?:foot|end)notesym\b/u.test(element.getAttribute('class') ?? '')
}

/** A link that leads from a footnote back to its place says nothing. */
function isWayBack(element: PageElement): boolean {
  if (element.localName !== 'a' || !element.getAttribute('href')?.startsWith('#')) return false
  return /^\s*[↑↩^][\ufe0e\ufe0f]?\s*$/u.test(element.textContent ?? '')
}

function stepOf(name: string): (typeof steps)[string] | undefined {
  return /^h[1-6]$/u.test(name) ? heading : steps[name]
}
