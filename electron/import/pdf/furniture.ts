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
/** So many pages agree on how they are counted only if they are. */
const SURE = 3
/** What stands beside a page number is no longer than this, and where nothing sets it apart, no longer than that. UTF-16 units. */
const LONGEST = 120
const SHORT = 60

const NUMBER =
  /^[-–—|\s]*(?:(?:seite|page|pagina|s\.|p\.)\s*)?(\d{1,4}|[ivxlc]{1,8})\s*(?:(?:von|of|\/|\|)\s*\d{1,4})?[-–—|\s]*$/iu
/** As browsers print: the address and the page number, under a date and a title. */
const PRINTED = /^(?:https?|file):\S+\s+\d+\/\d+$/u
const PRINTED_ABOVE = /^\d{1,4}[./]\d{1,2}[./]\d{2,4},? \d{1,2}:\d{2}/u

interface PrintedNumber {
  text: string
  value: number
}

interface Row {
  runs: readonly Run[]
  y: number
  text: string
  /** Whether nothing stands between it and the edge of the page. */
  outermost: boolean
  /** The page numbers it may hold, and whether it holds nothing else. */
  numbers: PrintedNumber[]
  alone: boolean
}

/** The runs of each page without headers, footers and page numbers, and the number printed on it, where pages count on. */
export function withoutFurniture(
  pages: readonly PageText[],
  runs: readonly (readonly Run[])[],
): { runs: Run[]; printed: string | null }[] {
  const margins = pages.map(({ height }, page) => marginRows(runs[page] ?? [], height))
  const offsets = offsetsOf(margins)
  return margins.map((rows, page) => {
    const numberIn = ({ numbers }: Row) => numbers.find(({ value }) => offsets.has(value - page - 1))
    const numbered = rows.filter(
      (row) => row.outermost && row.text.length <= LONGEST && numberIn(row) !== undefined,
    )
    const repeated = rows.filter((row) => repeats(row, page, margins))
    const isPrinted = rows.some(({ text, outermost }) => outermost && PRINTED.test(text))
    const byBrowser = isPrinted
      ? rows.filter(({ text }) => PRINTED.test(text) || PRINTED_ABOVE.test(text))
      : []
    const said = rows.filter((row) =>
      row.runs.every((run) => run.fragments.every(({ isArtifact }) => isArtifact)),
    )
    const furniture = new Set([...said, ...numbered, ...repeated, ...byBrowser].flatMap(({ runs }) => runs))
    return {
      runs: (runs[page] ?? []).filter((run) => !furniture.has(run)),
      printed: numbered.map(numberIn).find(Boolean)?.text ?? null,
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
      numbers: [text, ...row.map((run) => lineOf([run], 0).text), ...edgesOf(text)].flatMap(numbersIn),
      alone: NUMBER.test(text),
    }
  })
}

/** The first and the last word of a short header: a page number may stand beside the title. */
function edgesOf(text: string): string[] {
  const words = text.length <= SHORT ? text.split(' ') : []
  return words.length > 1 ? [words[0] ?? '', words.at(-1) ?? ''] : []
}

function heightOf(row: readonly Run[]): number {
  return row[0]?.y ?? 0
}

/** By how much printed numbers differ from the pages' own: where pages agree, as those of a foreword and of the text after it do. */
function offsetsOf(margins: readonly (readonly Row[])[]): ReadonlySet<number> {
  const votes = new Map<number, number>()
  margins.forEach((rows, page) => {
    const offsets = rows
      .filter(({ outermost }) => outermost)
      .flatMap(({ numbers }) => numbers.map(({ value }) => value - page - 1))
    for (const offset of new Set(offsets)) votes.set(offset, (votes.get(offset) ?? 0) + 1)
  })
  const most = [...votes.values()].reduce((most, count) => Math.max(most, count), 0)
  // A single number is only believed when it stands alone and is what the page would be called.
  const isSure = margins.some((rows, page) =>
    rows.some(({ alone, numbers }) => alone && numbers.some(({ value }) => value === page + 1)),
  )
  const agreed = [...votes].filter(([offset, count]) => {
    if (count === 1) return most === 1 && offset === 0 && isSure
    return count === most || count >= SURE
  })
  return new Set(agreed.map(([offset]) => offset))
}

function numbersIn(text: string): PrintedNumber[] {
  const number = NUMBER.exec(text)?.[1]
  if (number === undefined) return []
  const value = /^\d/u.test(number) ? Number(number) : romanOf(number.toLowerCase())
  return value > 0 ? [{ text: number, value }] : []
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
  const first = Math.max(0, page - REACH)
  return margins.slice(first, page + REACH + 1).some(
    (rows, index) =>
      first + index !== page &&
      rows.some((there) => {
        const tokens = tokensOf(there)
        return (
          Math.abs(there.y - row.y) <= PLACE &&
          tokens.length === own.length &&
          tokens.every((token, at) => isSameToken(token, own[at] ?? '', first + index - page))
        )
      }),
  )
}

function tokensOf({ text }: Row): string[] {
  return text.match(/\d+|[^\d\s]+/gu) ?? []
}

function isSameToken(token: string, own: string, pages: number): boolean {
  if (token === own) return true
  const [number] = numbersIn(token)
  const [ownNumber] = numbersIn(own)
  return number !== undefined && ownNumber !== undefined && number.value - ownNumber.value === pages
}
