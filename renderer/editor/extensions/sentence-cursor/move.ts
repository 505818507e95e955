import type { Unit, Units } from './units.ts'

/** What is under the cursor, and which of its edges stays when it is extended. */
export interface Cursor extends Unit {
  fixed: 'start' | 'end'
}

/** A way of moving or extending the cursor, by whole sentences or words. */
export interface Step {
  by: 'sentences' | 'words'
  to: 'next' | 'previous'
  extend: boolean
}

type Parts = Record<Step['by'], Units>

/** Where a cursor begins: at the sentence or word around an offset, or the one after it. */
export function begin(parts: Parts, { by }: Step, offset: number): Cursor | null {
  return cursorOf(parts[by].endingAfter(offset) ?? parts[by].startingBefore(offset))
}

/** The cursor after a step; null where there is nothing more to go to. */
export function move(parts: Parts, step: Step, cursor: Cursor): Cursor | null {
  const units = parts[step.by]
  if (step.extend) return step.to === 'next' ? extendOn(units, cursor) : extendBack(units, cursor)
  // From a sentence one goes down to its own words: to the first, or back to the last.
  const first = parts.words.from(cursor.start)
  const several = step.by === 'words' && first !== undefined && first.end < cursor.end
  if (several) return cursorOf(step.to === 'next' ? first : units.startingBefore(cursor.end))
  return cursorOf(step.to === 'next' ? units.from(cursor.end) : units.startingBefore(cursor.start))
}

/** The edge that moves goes on to the end of the next unit, or, standing before the other edge, closer to that. */
function extendOn(units: Units, { start, end, fixed }: Cursor): Cursor | null {
  const closer = fixed === 'end' ? units.from(start + 1) : undefined
  if (closer && closer.start < end) return { start: closer.start, end, fixed }
  const next = units.endingAfter(end)
  return next ? { start, end: next.end, fixed: 'start' } : null
}

function extendBack(units: Units, { start, end, fixed }: Cursor): Cursor | null {
  const closer = fixed === 'start' ? units.endingBefore(end) : undefined
  if (closer && closer.end > start) return { start, end: closer.end, fixed }
  const before = units.startingBefore(start)
  return before ? { start: before.start, end, fixed: 'end' } : null
}

function cursorOf(unit: Unit | undefined): Cursor | null {
  return unit ? { start: unit.start, end: unit.end, fixed: 'start' } : null
}
