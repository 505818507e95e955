import type { Annotation } from '../annotations/extension.ts'

/** How many overlapping marks of one kind are told apart by their own style; further ones share the first again. */
export const LANES = 3

/** Gives annotations of one kind that overlap different lanes, so that each can be drawn with a look of its own. */
export function lanesOf(annotations: readonly Annotation[]): Map<string, number> {
  const lanes = new Map<string, number>()
  const ends: Record<Annotation['kind'], number[]> = { highlight: [], claim: [] }
  for (const { id, kind, start, end } of annotations.toSorted((a, b) => a.start - b.start || b.end - a.end)) {
    const taken = ends[kind]
    const free = taken.findIndex((last) => last <= start)
    const lane = free === -1 ? taken.length : free
    taken[lane] = end
    lanes.set(id, lane % LANES)
  }
  return lanes
}
