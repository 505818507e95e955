import type { PlacedLine } from './placed.ts'
import { isTable, type Table } from './tables.ts'

/** Footnotes are set in letters this much smaller than the text. */
const SMALLER = 0.93
/** They stand below this share of the page's height. */
const LOW = 0.4

/** The sign a footnote begins with. */
const SIGN = /^(?:[¹²³⁴-⁹⁰]{1,4}|\d{1,3}|\[\d{1,3}\]|[*†‡§]{1,3})[.)]?\s?(?=\S)/u

/** The lines of an area without the footnotes at its end, and those. */
export function splitNotes(
  items: readonly (PlacedLine | Table)[],
  { body, height }: { body: number; height: number },
): { text: (PlacedLine | Table)[]; notes: PlacedLine[] } {
  const end = items.findLastIndex(
    (item) => isTable(item) || item.size > body * SMALLER || item.y < height * LOW,
  )
  const small = items.slice(end + 1)
  const begin = small.findIndex((item) => !isTable(item) && isNote(item))
  if (begin < 0) return { text: [...items], notes: [] }
  return {
    text: items.slice(0, end + 1 + begin),
    notes: small.slice(begin).filter((item): item is PlacedLine => !isTable(item)),
  }
}

/** Whether a footnote begins with this line. */
export function isNote({ text }: PlacedLine): boolean {
  return SIGN.test(text)
}
