import type { StatusChange } from '../../../shared/model/claim.ts'
import { equal } from '../equal.ts'

/** A claim's two histories as one: what both have, then what only theirs has, then what only ours has. */
export function mergeHistories(
  ours: readonly StatusChange[],
  theirs: readonly StatusChange[],
): StatusChange[] {
  let shared = 0
  while (shared < ours.length && shared < theirs.length && equal(ours[shared], theirs[shared])) shared++
  const added = theirs.slice(shared)
  const own = ours.slice(shared).filter((change) => !added.some((other) => equal(other, change)))
  return [...ours.slice(0, shared), ...rechained(added, ours[shared - 1]), ...rechained(own, added.at(-1))]
}

/**
 * A judgement keeps its time, reason and outcome, but starts from the status the claim has in the united history.
 */
function rechained(changes: readonly StatusChange[], before: StatusChange | undefined): StatusChange[] {
  const [first, ...rest] = changes
  if (!first || !before || first.from === before.to) return [...changes]
  return [{ ...first, from: before.to }, ...rest]
}
