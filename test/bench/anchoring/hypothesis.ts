import search from 'approx-string-match'
import type { Passage } from '../../../shared/model/passage.ts'
import type { Span } from './marked.ts'

/** Weights of the Hypothesis client's `match-quote`. */
const WEIGHTS = { quote: 50, prefix: 20, suffix: 20, position: 2 }
const TOTAL = WEIGHTS.quote + WEIGHTS.prefix + WEIGHTS.suffix + WEIGHTS.position

/** The plain Hypothesis method: exact matches, else approximate ones, and of these the best, however good it is. */
export function hypothesis(text: string, { exact, prefix, suffix, start }: Passage): Span | null {
  let best: (Span & { score: number }) | null = null
  for (const match of matches(text, exact, Math.min(256, exact.length / 2))) {
    const quote = 1 - match.errors / exact.length
    const before = likeness(text.slice(Math.max(0, match.start - prefix.length), match.start), prefix)
    const after = likeness(text.slice(match.end, match.end + suffix.length), suffix)
    const near = 1 - Math.abs(match.start - start) / text.length
    const score =
      (WEIGHTS.quote * quote + WEIGHTS.prefix * before + WEIGHTS.suffix * after + WEIGHTS.position * near) /
      TOTAL
    if (!best || score > best.score) best = { start: match.start, end: match.end, score }
  }
  return best && { start: best.start, end: best.end }
}

interface Match extends Span {
  errors: number
}

function matches(text: string, part: string, errors: number): Match[] {
  const found: Match[] = []
  for (let at = text.indexOf(part); at !== -1; at = text.indexOf(part, at + 1))
    found.push({ start: at, end: at + part.length, errors: 0 })
  return found.length > 0 ? found : search(text, part, errors)
}

function likeness(text: string, context: string): number {
  if (context === '') return 1
  if (text.length === 0) return 0
  const [match] = matches(text, context, context.length)
  return 1 - (match?.errors ?? context.length) / context.length
}
