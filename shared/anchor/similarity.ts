/**
 * How well `context` agrees with `nearby`, both read away from the passage (so that of a prefix, both are reversed), from 0 to
 * 1. Edit distance in which `nearby` may go on for as long as it likes.
 */
function agreement(context: string, nearby: string): number {
  if (context === '') return 1
  if (nearby.startsWith(context)) return 1
  let row = Array.from({ length: nearby.length + 1 }, (_, column) => column)
  for (let i = 1; i <= context.length; i++) {
    const next = [i]
    for (let j = 1; j <= nearby.length; j++) {
      const same = context[i - 1] === nearby[j - 1] ? 0 : 1
      next.push(Math.min((row[j - 1] ?? 0) + same, (row[j] ?? 0) + 1, (next[j - 1] ?? 0) + 1))
    }
    row = next
  }
  return Math.max(0, 1 - Math.min(...row) / context.length)
}

const reversed = (text: string) => text.split('').toReversed().join('')

/** How far beyond the context's own length to look, for what was inserted into it. */
const SLACK = 8

/** How well the text before `at` agrees with `prefix`, from 0 to 1. */
export function agreementBefore(text: string, at: number, prefix: string): number {
  const nearby = text.slice(Math.max(0, at - prefix.length - SLACK), at)
  return nearby.endsWith(prefix) ? 1 : agreement(reversed(prefix), reversed(nearby))
}

/** How well the text from `at` on agrees with `suffix`, from 0 to 1. */
export function agreementAfter(text: string, at: number, suffix: string): number {
  return agreement(suffix, text.slice(at, at + suffix.length + SLACK))
}

/** How many units right before `start` and right after `end` are the same as in the context: a cheap first ranking. */
export function adjoining(text: string, start: number, end: number, prefix: string, suffix: string): number {
  let before = 0
  while (before < prefix.length && text[start - 1 - before] === prefix[prefix.length - 1 - before]) before++
  let after = 0
  while (after < suffix.length && text[end + after] === suffix[after]) after++
  return before + after
}
