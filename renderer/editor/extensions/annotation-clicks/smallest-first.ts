import type { Annotation } from '../annotations/extension.ts'

/** Annotations around `offset`, smallest first; those that only end or begin there count too. */
export function around(annotations: readonly Annotation[], offset: number): Annotation[] {
  return annotations
    .filter(({ start, end }) => start <= offset && offset <= end)
    .toSorted((a, b) => a.end - a.start - (b.end - b.start) || b.start - a.start)
}

/** Which of `hit` (smallest first) a click means: the smallest, or the one after `active` when the same ones are hit again. */
export function choose(
  hit: readonly Annotation[],
  active: string | null,
  before: readonly Annotation[],
): Annotation | null {
  const again = hit.length === before.length && hit.every(({ id }, i) => id === before[i]?.id)
  const at = again ? hit.findIndex(({ id }) => id === active) : -1
  return hit[(at + 1) % hit.length] ?? null
}
