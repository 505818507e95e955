/** A text's words, each with how often it stands there, and how many there are. */
export interface Words {
  counts: ReadonlyMap<string, number>
  total: number
}

export function wordsOf(text: string): Words {
  const words = text.toLowerCase().match(/[\p{L}\p{N}]+/gu) ?? []
  const counts = new Map<string, number>()
  for (const word of words) counts.set(word, (counts.get(word) ?? 0) + 1)
  return { counts, total: words.length }
}

/** The share of words that two texts have in common, from 0 to 1 (Dice's coefficient). */
export function likeness(a: Words, b: Words): number {
  if (a.total + b.total === 0) return 1
  const [few, many] = a.counts.size < b.counts.size ? [a, b] : [b, a]
  let common = 0
  for (const [word, count] of few.counts) common += Math.min(count, many.counts.get(word) ?? 0)
  return (2 * common) / (a.total + b.total)
}
