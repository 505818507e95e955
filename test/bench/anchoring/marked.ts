import { cleanText } from '../../../electron/import/clean.ts'

/** Stand before and after the quote while a text is edited, so that the edit itself says where it comes to stand. */
export const OPEN = '\ue000'
export const CLOSE = '\ue001'
export const MARKS = /[\ue000\ue001]/gu

/** A span in UTF-16 units. */
export interface Span {
  start: number
  end: number
}

/** The blocks of an article, two marks in them around the quote. */
export type Marked = readonly string[]

/** `blocks` with `span` of their text marked. */
export function mark(blocks: readonly string[], { start, end }: Span): Marked {
  const text = blocks.join('\n')
  return (text.slice(0, start) + OPEN + text.slice(start, end) + CLOSE + text.slice(end)).split('\n')
}

/** The text as a capture of it would be, and where the quote stands in it: null when it was cut out. */
export function unmark(marked: Marked): { text: string; span: Span | null } {
  const text = cleanText(marked.join('\n'))
  const start = text.indexOf(OPEN)
  const end = text.indexOf(CLOSE) - 1
  return { text: text.replaceAll(MARKS, ''), span: start < 0 || end <= start ? null : { start, end } }
}

/** The quote, what stands before it in its first block, what after it in its last, and the blocks around those. */
export interface Parts {
  blocksBefore: readonly string[]
  before: string
  quote: string
  after: string
  blocksAfter: readonly string[]
}

export function partsOf(marked: Marked): Parts {
  const [head = '', rest = ''] = marked.join('\n').split(OPEN)
  const [quote = '', tail = ''] = rest.split(CLOSE)
  const blocksBefore = head.split('\n')
  const before = blocksBefore.pop() ?? ''
  const [after = '', ...blocksAfter] = tail.split('\n')
  return { blocksBefore, before, quote, after, blocksAfter }
}

export function join({ blocksBefore, before, quote, after, blocksAfter }: Parts): Marked {
  return [...blocksBefore, ...(before + OPEN + quote + CLOSE + after).split('\n'), ...blocksAfter]
}

/** The parts with everything between the marks gone, and the marks too, the white space around it as it would be left. */
export function cutOut({ blocksBefore, before, after, blocksAfter }: Parts): Marked {
  const left = `${before.trimEnd()} ${after.trimStart()}`.trim().replace(/ (?=[.,;:!?])/u, '')
  return [...blocksBefore, ...(left === '' ? [] : [left]), ...blocksAfter]
}
