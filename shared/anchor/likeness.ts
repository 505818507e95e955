const NUMBER = /^[\d\s.,:–-]*\d[\d\s.,:–-]*$/u

/** What a number in the place of another is to it. */
const OTHER_NUMBER = 0.5

/** How much one short wording is like another that has no word of it, 0 to 1: letter by letter, numbers at least by half. */
export function likenessOf(one: string, other: string): number {
  const alike = 1 - distance(one, other) / Math.max(one.length, other.length)
  return NUMBER.test(one) && NUMBER.test(other) ? Math.max(OTHER_NUMBER, alike) : alike
}

/** Levenshtein's distance. */
function distance(one: string, other: string): number {
  let row = Array.from({ length: other.length + 1 }, (_, column) => column)
  for (let i = 1; i <= one.length; i++) {
    const next = [i]
    for (let j = 1; j <= other.length; j++) {
      const replaced = (row[j - 1] ?? 0) + (one[i - 1] === other[j - 1] ? 0 : 1)
      next.push(Math.min(replaced, (row[j] ?? 0) + 1, (next[j - 1] ?? 0) + 1))
    }
    row = next
  }
  return row[other.length] ?? 0
}
