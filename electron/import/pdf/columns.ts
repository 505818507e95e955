import type { Fragment } from './fragments.ts'
import { joined, rowsOf } from './rows.ts'

/** Lines that stand under each other, from top to bottom. */
export type Region = Fragment[]

/** What a column has at least: lines, and characters in its middle line; less is a table. */
const LINES = 4
const CHARACTERS = 16
/** How many of the lines may run across the gap between two columns, as headlines do. */
const ACROSS = 0.3
/** Columns inside columns that are looked for. */
const DEEPEST = 3
/** How many places for a gap are tried, the ones where most lines begin. */
const PLACES = 12

/** The parts of a page in reading order: columns from left to right, between what runs across them. */
export function regionsOf(segments: readonly Fragment[], depth = 0): Region[] {
  const gap = depth < DEEPEST ? gapOf(segments) : null
  if (gap === null) return segments.length === 0 ? [] : [rowsOf(segments).map(joined)]
  const regions: Region[] = []
  let band: Fragment[] = []
  let across: Fragment[] = []
  const endBand = () => {
    regions.push(...regionsOf(band.filter(isLeftOf(gap)), depth + 1))
    regions.push(...regionsOf(band.filter(isRightOf(gap)), depth + 1))
    band = []
  }
  const endAcross = () => {
    if (across.length > 0) regions.push(rowsOf(across).map(joined))
    across = []
  }
  for (const segment of segments.toSorted((a, b) => a.y - b.y)) {
    if (isLeftOf(gap)(segment) || isRightOf(gap)(segment)) {
      endAcross()
      band.push(segment)
    } else {
      endBand()
      across.push(segment)
    }
  }
  endAcross()
  endBand()
  return regions
}

const isLeftOf = (gap: number) => (segment: Fragment) => segment.right <= gap
const isRightOf = (gap: number) => (segment: Fragment) => segment.left >= gap

/** Where the right one of two columns begins; null when there is only one. */
function gapOf(segments: readonly Fragment[]): number | null {
  const begins = new Map<number, number>()
  for (const { left } of segments) {
    const place = Math.floor(left)
    begins.set(place, (begins.get(place) ?? 0) + 1)
  }
  const places = [...begins].filter(([, count]) => count >= LINES).toSorted((a, b) => b[1] - a[1])
  const gap = places.slice(0, PLACES).find(([place]) => isGap(segments, place))
  return gap?.[0] ?? null
}

function isGap(segments: readonly Fragment[], gap: number): boolean {
  const left = segments.filter(isLeftOf(gap))
  const right = segments.filter(isRightOf(gap))
  const across = segments.length - left.length - right.length
  return across <= segments.length * ACROSS && isColumn(left) && isColumn(right) && areBeside(left, right)
}

function isColumn(segments: readonly Fragment[]): boolean {
  const lengths = segments.map(({ text }) => text.length).toSorted((a, b) => a - b)
  return segments.length >= LINES && (lengths[Math.floor(lengths.length / 2)] ?? 0) >= CHARACTERS
}

/** Whether they share enough of the height that one is not just below the other. */
function areBeside(left: readonly Fragment[], right: readonly Fragment[]): boolean {
  const [leftTop, leftEnd] = extent(left)
  const [rightTop, rightEnd] = extent(right)
  const shared = (lines: readonly Fragment[]) =>
    lines.filter(({ y }) => y >= Math.max(leftTop, rightTop) - 1 && y <= Math.min(leftEnd, rightEnd) + 1)
  return shared(left).length >= LINES - 1 && shared(right).length >= LINES - 1
}

function extent(segments: readonly Fragment[]): [number, number] {
  return segments.reduce<[number, number]>(
    ([top, end], { y }) => [Math.min(top, y), Math.max(end, y)],
    [Infinity, -Infinity],
  )
}
