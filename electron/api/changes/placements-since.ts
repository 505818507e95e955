import { isDeepStrictEqual } from 'node:util'
import type { Anchored, Placement } from '../../../shared/model/placement.ts'

/** True when an annotation is as a change left it; where it stands in captures that came in since is no part of that. */
export function isAsLeft<T extends Anchored>(now: T, after: T): boolean {
  const since = new Set(placementsSince(now, after))
  const placements = now.placements.filter((placement) => !since.has(placement))
  return isDeepStrictEqual({ ...now, placements }, after)
}

/** An annotation put back to before a change, standing in captures that came in since where it stands. */
export function putBack<T extends Anchored>(now: T, before: T, after: T): T {
  return { ...before, placements: [...before.placements, ...placementsSince(now, after)] }
}

function placementsSince(now: Anchored, after: Anchored): Placement[] {
  const known = new Set(after.placements.map(({ capture }) => capture))
  return now.placements.filter(({ capture }) => !known.has(capture))
}
