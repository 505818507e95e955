import { markerOf } from './markers.ts'
import type { Paragraph } from './paragraphs.ts'
import { isTable, type Table } from './tables.ts'

/** Items that begin closer than this share of their size are on one level. */
const SAME = 0.8
const DEEPEST = 8

/** How deep each list item stands in its list. A number makes an item only beside the one before or after it. */
export function itemDepths(parts: readonly (Paragraph | Table)[]): ReadonlyMap<Paragraph, number> {
  const depths = new Map<Paragraph, number>()
  let lefts: number[] = []
  parts.forEach((part, index) => {
    if (isTable(part) || !isItem(part, parts, index)) {
      lefts = []
      return
    }
    const { left, size } = part.lines[0] ?? { left: 0, size: 1 }
    lefts = lefts.filter((other) => other < left - SAME * size)
    depths.set(part, Math.min(DEEPEST, lefts.length))
    lefts.push(left)
  })
  return depths
}

function isItem(part: Paragraph, parts: readonly (Paragraph | Table)[], index: number): boolean {
  const marker = markerAt(part)
  if (marker === null || marker.number === null) return marker !== null
  const { number } = marker
  const hasNumber = (step: 1 | -1) => {
    // Going through items only.
    for (let at = index + step; ; at += step) {
      const found = markerAt(parts[at])
      if (found === null) return false
      if (found.number === number + step) return true
    }
  }
  return hasNumber(-1) || hasNumber(1)
}

function markerAt(part: Paragraph | Table | undefined): ReturnType<typeof markerOf> {
  return part === undefined || isTable(part) ? null : markerOf(part.lines[0]?.text ?? '')
}
