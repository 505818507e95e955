import { hitsIn, type Range } from './marks.ts'
import type { Query } from './query.ts'

/** A stretch of a text around what was found in it, on one line. */
export interface Snippet {
  text: string
  /** What to mark in it: in order and apart, in UTF-16 units. */
  ranges: Range[]
  /** Where the first hit stands in the whole text; null when none of the words stands there. */
  at: Range | null
}

/** UTF-16 units before the first hit, and in all. */
const BEFORE = 48
const LENGTH = 180

/** Cuts a piece of the text out, whole words around its first hit; from the beginning when there is none. */
export function snippetOf(text: string, query: Query): Snippet {
  const hits = hitsIn(text, query)
  const at = hits[0] ?? null
  const from = at && at.start > BEFORE ? wordStart(text, at.start - BEFORE, at.start) : 0
  const to = from + LENGTH < text.length ? wordEnd(text, Math.max(from + LENGTH, at?.end ?? 0)) : text.length
  const lead = from > 0 ? '…' : ''
  const shift = lead.length - from
  const ranges = hits
    .filter(({ start, end }) => start >= from && end <= to)
    .map(({ start, end }) => ({ start: start + shift, end: end + shift }))
  const cut = text.slice(from, to).replaceAll(/\s/g, ' ')
  return { text: `${lead}${cut}${to < text.length ? '…' : ''}`, ranges, at }
}

/** The beginning of the first word from `at` on, before `last`. */
function wordStart(text: string, at: number, last: number): number {
  const space = text.slice(at, last).search(/\s/)
  return space === -1 ? last : at + space + 1
}

/** The end of the last word before `at`. */
function wordEnd(text: string, at: number): number {
  const cut = text.slice(0, at)
  const space = Math.max(cut.lastIndexOf(' '), cut.lastIndexOf('\n'))
  return space > at - BEFORE ? space : at
}
