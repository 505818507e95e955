import type { LensClass } from './mark.ts'
import type { Rule } from './rule.ts'
import { tokenAt, type Found, type Range, type Sentence } from './sentence.ts'
import type { Token } from './tokens.ts'

/** How many tokens of one clause a gap (…) may skip, and how many of any a long one (……). */
const GAP = 8
const LONG_GAP = 14

interface Step {
  fits(token: Token): boolean
  /** The words it stands for when it is nothing but words. */
  words: readonly string[] | null
  optional: boolean
  /** How many tokens it may skip. */
  gap: number
  /** The gap may go over commas. */
  any: boolean
}

/**
 * A sequence of words, written as they are, in lower case and separated by spaces: `a|b` is either, `a?` may be missing, `pre*`
 * and `*post` are parts of a word, `<Cap>` is any word with a capital letter, `<num>` a number, `<word>` any word, `…` up to
 * {@link GAP} tokens of the same clause and `……` up to {@link LONG_GAP} tokens of the sentence. At least one step has to be words only: there the pattern is tried.
 */
export interface Pattern {
  steps: readonly Step[]
  anchor: number
  words: readonly string[]
}

/** @throws Error when no step is words only */
export function pattern(source: string): Pattern {
  const steps = source.split(' ').map(step)
  const anchor = rarest(steps)
  const words = steps[anchor]?.words
  if (!words) throw new Error(`nothing to begin with in the pattern “${source}”`)
  return { steps, anchor, words }
}

/** The step to try a pattern at: of those that are words only the one with the longest, which come up least; -1 without one. */
function rarest(steps: readonly Step[]): number {
  let best = -1
  let length = 0
  for (const [index, { words, optional }] of steps.entries()) {
    const shortest = words === null || optional ? 0 : Math.min(...words.map((word) => word.length))
    if (shortest <= length) continue
    best = index
    length = shortest
  }
  return best
}

function step(source: string): Step {
  if (source === '…') return { fits: () => true, words: null, optional: false, gap: GAP, any: false }
  if (source === '……') return { fits: () => true, words: null, optional: false, gap: LONG_GAP, any: true }
  const optional = source.endsWith('?') && source.length > 1
  const parts = (optional ? source.slice(0, -1) : source).split('|')
  const plain = parts.every((part) => !/[*<]/.test(part))
  const words = new Set(parts)
  const tests = parts.map(partTest)
  return {
    fits: plain ? (token) => words.has(token.lower) : (token) => tests.some((test) => test(token)),
    words: plain ? parts : null,
    ...{ optional, gap: 0, any: false },
  }
}

function partTest(part: string): (token: Token) => boolean {
  if (part === '<Cap>') return (token) => token.capital
  if (part === '<num>') return (token) => token.kind === 'number'
  if (part === '<word>') return (token) => token.kind === 'word'
  if (part.endsWith('*')) return ({ lower }) => lower.startsWith(part.slice(0, -1))
  if (part.startsWith('*')) return ({ lower }) => lower.endsWith(part.slice(1))
  return ({ lower }) => lower === part
}

/** Where a pattern whose anchor stands at `at` begins and ends. */
export function matchAt({ steps, anchor }: Pattern, sentence: Sentence, at: number): Range | null {
  const reach = steps.slice(0, anchor).reduce((sum, { gap }) => sum + Math.max(gap, 1), 0)
  for (let from = at; from >= Math.max(0, at - reach); from--) {
    const to = run(steps, 0, sentence, from)
    if (to > at) return { from, to }
  }
  return null
}

function run(steps: readonly Step[], index: number, sentence: Sentence, at: number): number {
  const current = steps[index]
  if (!current) return at
  if (current.gap) {
    for (let skip = 0; skip <= current.gap; skip++) {
      const to = run(steps, index + 1, sentence, at + skip)
      if (to !== -1) return to
      if (!current.any && endsClause(tokenAt(sentence, at + skip))) return -1
    }
    return -1
  }
  const token = sentence.tokens[at]
  if (token && current.fits(token)) {
    const to = run(steps, index + 1, sentence, at + 1)
    if (to !== -1) return to
  }
  return current.optional ? run(steps, index + 1, sentence, at) : -1
}

const BORDERS = new Set(['', ...',;:!?()„“”«»–—'])
const endsClause = ({ kind, text }: Token) => kind === 'sign' && BORDERS.has(text)

/** A rule that consists of patterns. `not` are patterns that take a match away which they touch. */
export function phrases(data: {
  name: string
  class: LensClass
  patterns: readonly string[]
  not?: readonly string[]
  /** A last look at a match. */
  unless?: (sentence: Sentence, cue: Range) => boolean
  /** Completes a match, with its speaker for instance. */
  complete?: (sentence: Sentence, cue: Range) => Found | null
  examples: readonly string[]
  counterExamples: readonly string[]
}): Rule {
  const { name, complete, unless, examples, counterExamples } = data
  // Made when first needed: of a language that is not read, never.
  let made:
    | { patterns: ReadonlyMap<string, readonly Pattern[]>; not: ReadonlyMap<string, readonly Pattern[]> }
    | undefined
  const make = () =>
    (made ??= { patterns: byWord(data.patterns.map(pattern)), not: byWord((data.not ?? []).map(pattern)) })
  return {
    ...{ name, class: data.class, examples, counterExamples },
    get words() {
      return [...make().patterns.keys()]
    },
    find(sentence, at) {
      const { patterns, not } = make()
      for (const candidate of patterns.get(tokenAt(sentence, at).lower) ?? []) {
        const cue = matchAt(candidate, sentence, at)
        if (!cue || touches(not, sentence, cue) || unless?.(sentence, cue)) continue
        const found = complete ? complete(sentence, cue) : { cue }
        if (found) return found
      }
      return null
    },
  }
}

/** Patterns by the words at which they are tried. */
function byWord(patterns: readonly Pattern[]): ReadonlyMap<string, readonly Pattern[]> {
  const map = new Map<string, Pattern[]>()
  for (const pattern of patterns)
    for (const word of new Set(pattern.words)) {
      const known = map.get(word)
      if (known) known.push(pattern)
      else map.set(word, [pattern])
    }
  return map
}

function touches(
  patterns: ReadonlyMap<string, readonly Pattern[]>,
  sentence: Sentence,
  { from, to }: Range,
): boolean {
  if (patterns.size === 0) return false
  for (let at = Math.max(0, from - 4); at < to + 4; at++)
    for (const candidate of patterns.get(tokenAt(sentence, at).lower) ?? []) {
      const other = matchAt(candidate, sentence, at)
      if (other && other.from < to && other.to > from) return true
    }
  return false
}
