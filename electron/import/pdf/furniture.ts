import type { PageText } from './fragments.ts'
import { lineOf } from './line.ts'
import { rowsOf, type Run } from './runs.ts'

/** Headers and footers stand in this share of the height at either end, and are among that many rows there. */
const MARGIN = 0.16
const ROWS = 3
/** How many pages away the same row stands again: left and right pages may differ. */
const REACH = 2
/** Heights that differ by less are the same place, in points. */
const PLACE = 4
/** What stands beside a page number is no longer than this, in UTF-16 units. */
const LONGEST = 120

const NUMBER =
  /^[-–—|\s]*(?:(?:seite|page|pagina|s\.|p\.)\s*)?(\d{1,4}|[ivxlc]{1,8})\s*(?:(?:von|of|\/|\|)\s*\d{1,4})?[-–—|\s]*$/iu
/** As browsers print: the address and the page number, under a date and a title. */
const PRINTED = /^(?:https?|file):\S+\s+\d+\/\d+$/u
const PRINTED_ABOVE = /^\d{1,4}[./]\d{1,2}[./]\d{2,4},? \d{1,2}:\d{2}/u

interface Row {
  runs: readonly Run[]
  y: number
  text: string
  /** Whether nothing stands between it and the edge of the page. */
  outermost: boolean
  /** The page numbers it may hold, and whether it holds nothing else. */
  numbers: number[]
  alone: boolean
}

/** The runs of each page without headers, footers and page numbers, and the number printed on it, where pages count on. */
export function withoutFurniture(
  pages: readonly PageText[],
  runs: readonly (readonly Run[])[],
): { runs: Run[]; printed: number | null }[] {
  const margins = pages.map(({ height }, page) => marginRows(runs[page] ?? [], height))
  const offset = offsetOf(margins)
  return margins.map((rows, page) => {
    const numbered = rows.filter(
      ({ numbers, outermost, text }) =>
        offset !== null && outermost && text.length <= LONGEST && numbers.includes(page + 1 + offset),
    )
    const repeated = rows.filter((row) => repeats(row, page, margins))
    const isPrinted = rows.some(({ text, outermost }) => outermost && PRINTED.test(text))
    const printed = isPrinted ? rows.filter(({ text }) => PRINTED.test(text) || PRINTED_ABOVE.test(text)) : []
    const furniture = new Set([...numbered, ...repeated, ...printed].flatMap(({ runs }) => runs))
    return {
      runs: (runs[page] ?? []).filter((run) => !furniture.has(run)),
      printed: offset !== null && numbered.length > 0 ? page + 1 + offset : null,
    }
  })
}

function marginRows(runs: readonly Run[], height: number): Row[] {
  const rows = rowsOf(runs)
  const top = rows.slice(0, ROWS).filter((row) => heightOf(row) < height * MARGIN)
  const end = rows.slice(-ROWS).filter((row) => heightOf(row) > height * (1 - MARGIN))
  return [...new Set([...top, ...end])].map((row) => {
    const { text } = lineOf(row, 0)
    return {
      ...{ runs: row, y: heightOf(row), text, outermost: row === rows[0] || row === rows.at(-1) },
      numbers: [text, ...row.map((run) => lineOf([run], 0).text)].flatMap(numberIn),
      alone: NUMBER.test(text),
    }
  })
}

function heightOf(row: readonly Run[]): number {
  return row[0]?.y ?? 0
}

/** By how much printed numbers differ from the pages' own, if pages agree on one; null when none are printed. */
function offsetOf(margins: readonly (readonly Row[])[]): number | null {
  const votes = new Map<number, number>()
  margins.forEach((rows, page) => {
    const offsets = rows
      .filter(({ outermost }) => outermost)
      .flatMap(({ numbers }) => numbers.map((number) => number - page - 1))
    for (const offset of new Set(offsets)) votes.set(offset, (votes.get(offset) ?? 0) + 1)
  })
  const [best] = [...votes].toSorted(
    ([a, votesA], [b, votesB]) => votesB - votesA || Math.abs(a) - Math.abs(b),
  )
  if (!best) return null
  // A single number is only believed when it stands alone and is what the page would be called.
  const isSure = margins.some((rows, page) =>
    rows.some(({ alone, numbers }) => alone && numbers.includes(page + 1)),
  )
  return best[1] >= 2 || (best[0] === 0 && isSure) ? best[0] : null
}

function numberIn(text: string): number[] {
  const number = NUMBER.exec(text)?.[1]
  if (number === undefined) return []
  return [/^\d/u.test(number) ? Number(number) : romanOf(number.toLowerCase())].filter((value) => value > 0)
}

const ROMAN: Readonly<Record<string, number>> = { i: 1, v: 5, x: 10, l: 50, c: 100 }

function romanOf(number: string): number {
  const values = [...number].map((letter) => ROMAN[letter] ?? 0)
  return values.reduce((sum, value, at) => sum + (value < (values[at + 1] ?? 0) ? -value : value), 0)
}

/** Whether the row says the same in the same place on a page nearby; its numbers may count the pages. */
function repeats(row: Row, page: number, margins: readonly (readonly Row[])[]): boolean {
  const own = tokensOf(row)
  // Numbers alone may be those of a table that goes on.
  if (!own.some((token) => /\p{L}/u.test(token))) return false
  return margins.some(
    (rows, other) =>
      other !== page &&
      Math.abs(other - page) <= REACH &&
      rows.some((there) => {
        const tokens = tokensOf(there)
        return (
          Math.abs(there.y - row.y) <= PLACE &&
          tokens.length === own.length &&
          tokens.every((token, index) => isSameToken(token, own[index] ?? '', other - page))
        )
      }),
  )
}

function tokensOf({ text }: Row): string[] {
  return text.match(/\d+|[^\d\s]+/gu) ?? []
}

function isSameToken(token: string, own: string, pages: number): boolean {
  if (token === own) return true
  const [number] = numberIn(token)
  const [ownNumber] = numberIn(own)
  return number !== undefined && ownNumber !== undefined && number - ownNumber === pages
}
