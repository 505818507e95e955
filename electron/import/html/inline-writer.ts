import type { Mark } from '../../../shared/model/block.ts'
import { cleanText } from '../clean.ts'
import { composed, type RichText } from '../markdown/rich-text.ts'

/** A mark without its place. */
export type Style = Omit<Mark, 'start' | 'end'>

/** Collects inline content as text with marks. White space is collapsed as HTML does it, a forced line break is a `\n`. */
export class InlineWriter {
  #pieces: string[] = []
  #length = 0
  /** Whether a space would be at the start of a line or after another one. */
  #spaced = true
  #midLine = false
  #marks: Mark[] = []
  #open: { style: Style; start: number }[] = []

  /** Whether something but white space was written since the last line began. */
  get midLine(): boolean {
    return this.#midLine
  }

  add(text: string): void {
    const cleaned = cleanText(text).replace(/[ \t\n]+/gu, ' ')
    const piece = this.#spaced && cleaned.startsWith(' ') ? cleaned.slice(1) : cleaned
    if (piece === '') return
    this.#push(piece)
    this.#spaced = piece.endsWith(' ')
  }

  /** As it stands, as in preformatted text. */
  addRaw(text: string): void {
    this.#push(cleanText(text))
    this.#spaced = false
  }

  breakLine(): void {
    this.#push('\n')
    this.#spaced = true
    this.#midLine = false
  }

  /** Opens a style; false when one of its kind is open already, which goes on. */
  start(style: Style): boolean {
    if (this.#open.some((open) => open.style.type === style.type)) return false
    this.#open.push({ style, start: this.#length })
    return true
  }

  /** Ends the open style of this kind. */
  end(type: Mark['type']): void {
    const at = this.#open.findIndex((open) => open.style.type === type)
    const [open] = at < 0 ? [] : this.#open.splice(at, 1)
    if (open) this.#mark(open.style, open.start)
  }

  /** What was written since the last time; open styles go on in what follows. */
  take(): RichText {
    for (const { style, start } of this.#open) this.#mark(style, start)
    const text = this.#pieces.join('')
    const marks = this.#marks
      .map((mark) => withoutEdges(text, mark))
      .filter(({ start, end }) => start < end)
      .toSorted((a, b) => a.start - b.start || b.end - a.end)
    this.#pieces = []
    this.#length = 0
    this.#spaced = true
    this.#midLine = false
    this.#marks = []
    this.#open = this.#open.map(({ style }) => ({ style, start: 0 }))
    return composed({ text, marks })
  }

  #push(piece: string): void {
    this.#pieces.push(piece)
    this.#length += piece.length
    this.#midLine ||= piece.trim() !== ''
  }

  #mark(style: Style, start: number): void {
    if (this.#length > start) this.#marks.push({ start, end: this.#length, ...style })
  }
}

/** Without the space or line break that a style begins or ends with. */
function withoutEdges(text: string, mark: Mark): Mark {
  let { start, end } = mark
  while (start < end && isBlank(text[start])) start++
  while (end > start && isBlank(text[end - 1])) end--
  return { ...mark, start, end }
}

function isBlank(unit: string | undefined): boolean {
  return unit === ' ' || unit === '\n'
}
