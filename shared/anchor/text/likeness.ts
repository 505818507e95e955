const NUMBER = /^[\d\s.,:–-]*\d[\d\s.,:–-]*$/u

/** True when a wording is a number, a time or a date. */
export function isNumber(text: string): boolean {
  return NUMBER.test(text)
}

/** How much one short wording has to be like another that has no word of it to be the same edited. */
export const LIKE = 0.65

/**
 * How much one short wording is like another that has no word of it, 0 to 1: letter by letter, numbers digit by digit; of a number one
 * digit may always be another.
 */
export function likenessOf(one: string, other: string): number {
  const areNumbers = isNumber(one) && isNumber(other)
  const [left, right] = areNumbers ? [digitsOf(one), digitsOf(other)] : [one, other]
  const edits = distance(left, right)
  const likeness = 1 - edits / Math.max(left.length, right.length)
  return areNumbers && edits <= 1 ? Math.max(LIKE, likeness) : likeness
}

const digitsOf = (number: string) => number.replace(/\D/gu, '')

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
