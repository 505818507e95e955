import type { Line } from './line.ts'
import { isSameSize, mostCommonNumber } from './style.ts'

/** A line with where it stands in its column; all in points. */
export interface PlacedLine extends Line {
  /** Between the left edge of the column and the line. */
  indent: number
  /** Between the end of the line and the right edge of the column. */
  room: number
  /** The width of the column. */
  width: number
  /** From the line above, as a multiple of the usual distance; infinite for the first one. */
  gap: number
}

/** The lines before and after one that tell where the column ends there: it may be narrower beside a picture. */
const NEAR = 6
/** How exactly edges meet, in sizes, and the share of lines that have to share one. */
const EDGE = 0.35
const SHARING = 0.3
/** How many distances tell the usual one; and what is usual without them, in sizes. */
const ENOUGH = 3
const USUAL = 1.35

/** The lines of an area, from top to bottom, as they stand in it. `leading` is the usual distance of lines in the whole document, in sizes. */
export function placedLines(lines: readonly Line[], leading: number): PlacedLine[] {
  const left = mostCommonNumber(lines.map((line) => line.left))
  const usual = new Map<number, number>()
  const usualFor = (size: number) => {
    const distance = usual.get(size) ?? usualDistance(lines, size, leading)
    usual.set(size, distance)
    return distance
  }
  return lines.map((line, index) => {
    const near = lines.slice(Math.max(0, index - NEAR), index + NEAR + 1)
    // A quotation is set in on both sides.
    const setIn = near.filter((other) => Math.abs(other.left - line.left) <= EDGE * line.size)
    const right = rightEdge(setIn.length >= ENOUGH ? setIn : near, line.size)
    const above = lines[index - 1]
    return {
      ...line,
      indent: line.left - left,
      room: right - line.right,
      width: right - left,
      gap: above ? (line.y - above.y) / usualFor(line.size) : Infinity,
    }
  })
}

/** Where many lines end, else where the longest does. */
function rightEdge(lines: readonly Line[], size: number): number {
  const rights = lines.map(({ right }) => right).toSorted((a, b) => b - a)
  const shared = rights.find(
    (right) =>
      rights.filter((other) => Math.abs(other - right) <= EDGE * size).length >=
      Math.max(2, SHARING * rights.length),
  )
  return shared ?? rights[0] ?? 0
}

function usualDistance(lines: readonly Line[], size: number, leading: number): number {
  const distances = lines
    .map((line, index) => ({ line, above: lines[index - 1] }))
    .filter(({ line, above }) => above && isSameSize(line.size, size) && isSameSize(above.size, size))
    .map(({ line, above }) => line.y - (above?.y ?? 0))
  return distances.length >= ENOUGH ? mostCommonNumber(distances) : Math.min(leading, USUAL) * size
}
