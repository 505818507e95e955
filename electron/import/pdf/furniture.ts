import type { Fragment, PageText } from './fragments.ts'
import { joined, rowsOf } from './rows.ts'

/** Headers and footers stand in this share of the height at either end, and are among that many rows there. */
const MARGIN = 0.16
const ROWS = 3
/** On how many pages they repeat: not on all, since left and right pages may differ and the first has often none. */
const REPEATED = 0.4
/** Heights that differ by less are the same place, in points. */
const PLACE = 4

/** The rows of each page without headers, footers and page numbers: what repeats in the same place, digits aside. */
export function withoutFurniture(pages: readonly PageText[]): Fragment[][][] {
  const rowsByPage = pages.map(({ fragments }) => rowsOf(fragments))
  const seen = new Map<string, number>()
  rowsByPage.forEach((rows, index) => {
    const names = marginRows(rows, pages[index]?.height ?? 0).flatMap((row) => placesOf(row))
    for (const name of new Set(names)) seen.set(name, (seen.get(name) ?? 0) + 1)
  })
  const needed = Math.max(2, Math.ceil(pages.length * REPEATED))
  const repeats = (row: readonly Fragment[]) => placesOf(row).some((name) => (seen.get(name) ?? 0) >= needed)
  return rowsByPage.map((rows, index) => {
    const furniture = new Set(marginRows(rows, pages[index]?.height ?? 0).filter(repeats))
    return rows.filter((row) => !furniture.has(row))
  })
}

function marginRows(rows: readonly Fragment[][], height: number): Fragment[][] {
  const y = (row: readonly Fragment[]) => row[0]?.y ?? 0
  const top = rows.slice(0, ROWS).filter((row) => y(row) < height * MARGIN)
  const end = rows.slice(-ROWS).filter((row) => y(row) > height * (1 - MARGIN))
  return [...top, ...end]
}

/** What the row says and where; two names, so that what lies on the border of two places is still found. */
function placesOf(row: readonly Fragment[]): string[] {
  const { text, y } = joined(row)
  const words = text.replace(/\d+/gu, '0').replace(/\b[ivxlc]+\b/giu, '0')
  return [`a${Math.floor(y / PLACE)}`, `b${Math.round(y / PLACE)}`].map((place) => `${place} ${words}`)
}
