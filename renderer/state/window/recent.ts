/** How many of each are remembered. */
const MOST = 20

/** What was used just now in front of what was used before. */
export function usedNow(before: readonly string[], id: string): string[] {
  return [id, ...before.filter((other) => other !== id)].slice(0, MOST)
}

/** The same things, those used last in front, the others in the order they have. */
export function recentFirst<T extends string>(all: readonly T[], recent: readonly string[]): T[] {
  const known = new Set<string>(all)
  const used = new Set(recent.filter((id) => known.has(id)))
  return [...used, ...all.filter((id) => !used.has(id))] as T[]
}
