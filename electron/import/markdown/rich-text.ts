import type { Block, Mark } from '../../../shared/model/block.ts'

/** Text with its inline formatting; offsets are UTF-16 units. */
export type RichText = Pick<Block, 'text' | 'marks'>

/** The part `[from, to)` of a rich text, with marks cut to it. */
export function sliceRich({ text, marks }: RichText, from: number, to: number): RichText {
  return {
    text: text.slice(from, to),
    marks: marks
      .map((mark) => ({
        ...mark,
        start: Math.max(0, mark.start - from),
        end: Math.min(to, mark.end) - from,
      }))
      .filter(({ start, end }) => start < end),
  }
}

/** With some words in front of it. */
export function behind(words: string, { text, marks }: RichText): RichText {
  const moved = marks.map((mark) => ({
    ...mark,
    start: mark.start + words.length,
    end: mark.end + words.length,
  }))
  return { text: words + text, marks: moved }
}

/** Without white space around it. */
export function trimRich(rich: RichText): RichText {
  const from = rich.text.length - rich.text.trimStart().length
  return sliceRich(rich, from, Math.max(from, rich.text.trimEnd().length))
}

/** Its lines, trimmed, without empty ones. */
export function linesOf(rich: RichText): RichText[] {
  let from = 0
  return rich.text
    .split('\n')
    .map((line) => {
      const part = sliceRich(rich, from, from + line.length)
      from += line.length + 1
      return trimRich(part)
    })
    .filter(({ text }) => text !== '')
}

/** On one line. */
export function onOneLine({ text, marks }: RichText): RichText {
  return trimRich({ text: text.replaceAll('\n', ' '), marks })
}

/** In NFC, which entities can undo that the source was cleaned of. */
export function composed({ text, marks }: RichText): RichText {
  const nfc = text.normalize('NFC')
  if (nfc === text) return { text, marks }
  const moved = (at: number) => Math.min(nfc.length, text.slice(0, at).normalize('NFC').length)
  const kept: Mark[] = marks.map((mark) => ({ ...mark, start: moved(mark.start), end: moved(mark.end) }))
  return { text: nfc, marks: kept.filter(({ start, end }) => start < end) }
}
