import type { Fragment } from './fragments.ts'

/** Baselines that differ by less than this share of the size are one line: room for raised and lowered signs. */
const SAME_LINE = 0.45
/** A gap of this many sizes inside a line may lie between columns. */
const WIDE_GAP = 1
/** A gap of this many sizes is a space, if none was written. */
const SPACE = 0.15

const RTL = /[\u0590-\u08ff\ufb1d-\ufdff\ufe70-\ufeff]/u

/** The fragments that stand beside each other, from top to bottom. */
export function rowsOf(fragments: readonly Fragment[]): Fragment[][] {
  const rows: Fragment[][] = []
  let top: Fragment | undefined
  for (const fragment of fragments.toSorted((a, b) => a.y - b.y)) {
    if (top && fragment.y - top.y <= SAME_LINE * Math.max(top.size, fragment.size))
      rows.at(-1)?.push(fragment)
    else rows.push([(top = fragment)])
  }
  return rows.map((row) => row.toSorted((a, b) => a.left - b.left))
}

/** A row cut where a gap is so wide that the parts may be of different columns. */
export function segmentsOf(row: readonly Fragment[]): Fragment[] {
  const parts: Fragment[][] = []
  let end = Number.NEGATIVE_INFINITY
  for (const fragment of row) {
    if (fragment.left - end > WIDE_GAP * fragment.size) parts.push([])
    parts.at(-1)?.push(fragment)
    end = Math.max(end, fragment.right)
  }
  return parts.map(joined)
}

/** The fragments of one line as one, in reading order. */
export function joined(row: readonly Fragment[]): Fragment {
  const rtl = row.filter(({ text }) => RTL.test(text)).length * 2 > row.length
  let text = ''
  let before: Fragment | undefined
  for (const fragment of rtl ? row.toReversed() : row) {
    const gap = before ? (rtl ? before.left - fragment.right : fragment.left - before.right) : 0
    text += gap > SPACE * fragment.size ? ` ${fragment.text}` : fragment.text
    before = fragment
  }
  const main = row.reduce((most, next) => (next.text.length > most.text.length ? next : most))
  return {
    text: text.replace(/\s+/gu, ' ').trim(),
    left: row.reduce((least, { left }) => Math.min(least, left), Infinity),
    right: row.reduce((most, { right }) => Math.max(most, right), -Infinity),
    y: main.y,
    size: main.size,
  }
}
