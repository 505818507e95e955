import type { Block } from '../../../shared/model/block.ts'
import { isKept } from '../../../shared/model/image.ts'
import { behind, linesOf, onOneLine, type RichText } from '../markdown/rich-text.ts'
import type { PageElement } from './dom.ts'
import { Figures } from './figures.ts'
import type { PageImage } from './images.ts'
import { InlineWriter } from './inline-writer.ts'
import type { Numbering } from './list-numbers.ts'
import { raised, scriptOf } from './raised.ts'
import { TableWriter } from './table-writer.ts'

/** The deepest level of a list that is kept apart; what is nested deeper stands on that level. */
const DEEPEST = 8

/** An entry of a list until its first text was written. `sign`: what stands in front of it and is more than its number. */
type Item = Omit<Extract<Block, { type: 'item' }>, 'type' | 'text' | 'marks'> & { sign: string }

/** Writes the flat blocks of a page as its elements come and go. */
export class BlockWriter {
  readonly inline = new InlineWriter()
  readonly blocks: Block[] = []
  readonly #figures = new Figures()
  readonly #lists: (Numbering | null)[] = []
  readonly #items: (Item | null)[] = []
  readonly #scripts: ReturnType<typeof scriptOf>[] = []
  readonly #table = new TableWriter()
  #heading: PageElement | null = null
  #caption: PageElement | null = null
  #quotes = 0
  #pre = 0

  text(text: string): void {
    if (this.#pre > 0) this.inline.addRaw(text)
    else if (!this.#table.isBetweenCells || text.trim() !== '')
      this.inline.add(raised(text, this.#scripts.at(-1)))
  }

  /** Ends a line or, where everything stands on one, a word. */
  boundary(): void {
    if (this.#pre > 0 || (this.#onOneLine && this.inline.midLine)) this.inline.breakLine()
    else if (!this.#onOneLine) this.flush()
  }

  /** Writes what was collected as what it stands in. */
  flush(): void {
    const rich = this.inline.take()
    if (rich.text.trim() !== '') this.#write(rich)
    if (!this.#table.isOpen) this.blocks.push(...this.#figures.release())
  }

  image(found: PageImage): void {
    const { midLine } = this.inline
    // Where a picture is not there in the midst of a line, its words stand there, as in a browser.
    if (found.inline || (midLine && !this.#onOneLine && !isKept(found.image)))
      return this.inline.add(found.alt)
    const block = this.#figures.add(found)
    if (midLine || this.#onOneLine || this.#table.isOpen) return this.#figures.hold(block)
    this.flush()
    this.blocks.push(block)
  }

  enterFigure(element: PageElement): void {
    this.#figures.enter(element)
  }

  leaveFigure(): void {
    const caption = this.#figures.leave()
    if (caption !== null) this.#write(caption)
  }

  enterCaption(element: PageElement): void {
    if (!this.#onOneLine && this.#pre === 0) this.#caption = element
  }

  /** False when the element is not the caption that is being written. */
  leaveCaption(element: PageElement): boolean {
    if (element !== this.#caption) return false
    this.#caption = null
    const text = onOneLine(this.inline.take())
    if (text.text !== '' && !this.#figures.caption(text)) this.#write(text)
    if (!this.#table.isOpen) this.blocks.push(...this.#figures.release())
    return true
  }

  enterHeading(element: PageElement): void {
    if (!this.#onOneLine) this.#heading = element
  }

  leaveHeading(element: PageElement): void {
    if (element !== this.#heading) return
    this.flush()
    this.#heading = null
  }

  enterPre(): void {
    if (!this.#onOneLine) this.#pre++
  }

  leavePre(): void {
    if (this.#pre === 0) return
    this.flush()
    this.#pre--
  }

  enterQuote(): void {
    this.#quotes++
  }

  leaveQuote(): void {
    this.#quotes--
  }

  enterScript(name: 'sup' | 'sub', element: PageElement): void {
    this.#scripts.push(scriptOf(name, element.textContent ?? ''))
  }

  leaveScript(): void {
    this.#scripts.pop()
  }

  /** @param numbering null for a list without numbers */
  enterList(numbering: Numbering | null): void {
    this.#lists.push(numbering)
  }

  leaveList(): void {
    this.#lists.pop()
  }

  /** @param stated the number the entry gives itself; null when it counts on */
  enterItem(stated: number | null): void {
    if (this.#onOneLine) return
    const list = this.#lists.at(-1) ?? null
    const number = stated ?? list?.next ?? 0
    if (list) list.next = number + list.step
    const ordered = list !== null
    const depth = Math.min(DEEPEST, Math.max(0, this.#lists.length - 1))
    const sign = list?.signOf(number) ?? ''
    this.#items.push({ depth, ordered, ...(ordered && number >= 0 && { number }), sign })
  }

  /** An entry of a list that is none: a paragraph that only looks like one. */
  enterLooseItem({ depth, number }: { depth: number; number: number | null }): void {
    if (this.#onOneLine) return
    this.#items.push({
      depth: Math.min(DEEPEST, depth),
      ordered: number !== null,
      ...(number !== null && { number }),
      sign: '',
    })
  }

  leaveItem(): void {
    if (!this.#onOneLine) this.#items.pop()
  }

  enterTable(element: PageElement): void {
    if (this.#caption === null) this.#table.enter(element)
  }

  enterRow(): void {
    this.#table.enterRow()
  }

  enterCell(element: PageElement): void {
    if (this.#table.enterCell(element)) this.inline.take()
  }

  /** False when the element is not the cell that is being written. */
  leaveCell(element: PageElement): boolean {
    if (!this.#table.isCell(element)) return false
    this.#table.leaveCell(onOneLine(this.inline.take()))
    return true
  }

  leaveTable(element: PageElement): void {
    const cells = this.#table.leave(element)
    if (cells) this.#add([...cells, ...this.#figures.release()])
  }

  get #onOneLine(): boolean {
    return this.#table.isInCell || this.#heading !== null || this.#caption !== null
  }

  #write(rich: RichText): void {
    const item = this.#items.at(-1)
    if (this.#pre > 0) this.blocks.push({ type: 'code', text: unlined(rich.text), marks: [] })
    else if (this.#heading !== null)
      this.blocks.push({ type: 'heading', level: Number(this.#heading.localName[1]), ...onOneLine(rich) })
    else if (item) {
      const { sign, ...place } = item
      const text = onOneLine(rich)
      // A letter is what others call the entry by, and no block has it.
      this.blocks.push(
        sign === '' ? { type: 'item', ...place, ...text } : { type: 'paragraph', ...behind(sign, text) },
      )
      this.#items[this.#items.length - 1] = null
    } else {
      const type = this.#quotes > 0 ? 'quote' : 'paragraph'
      this.#add(linesOf(rich).map((line): Block => ({ type, ...line })))
    }
  }

  /** One by one: as the arguments of one call, those of a huge table or paragraph are too many for the stack. */
  #add(blocks: readonly Block[]): void {
    for (const block of blocks) this.blocks.push(block)
  }
}

/** Without the empty lines that markup leaves around code. */
function unlined(text: string): string {
  return text.replace(/^(?:[ \t]*\n)+/u, '').trimEnd()
}
