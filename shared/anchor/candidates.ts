import search from 'approx-string-match'
import { occurrences } from './occurrences.ts'
import { adjoining } from './similarity.ts'

/** What is looked for, all three in plain form (see `toPlain`). */
export interface Wanted {
  exact: string
  prefix: string
  suffix: string
  /** Whether it is from a text that ended where its context does; else the context may be short for any reason. */
  whole: boolean
}

/** A span of the plain text that may be the quote; `likeness` of the two is 0 to 1, and 1 only when they are equal. */
export interface Candidate {
  start: number
  end: number
  likeness: number
}

/** Beyond this many places a short quote is only looked at where its context adjoins best. */
const VERBATIM_LIMIT = 200
/** Units of context that are searched for to find the place of a quote that was edited, and the fewest that say anything. */
const SEED = 12
const SEED_MIN = 8
/** A piece of context that stands more often than this says nothing about the place. */
const SEED_HITS = 20
/** Shorter quotes are too much like anything else to be looked for inexactly in a whole article. */
const APPROXIMATE_MIN = 12
/** The share of a quote that may differ when only its own words lead to it, and when its context does. */
const ERRORS_ALONE = 0.35
const ERRORS_IN_CONTEXT = 0.5
/** How far an edited word may push the edge of an inexact match. */
const EDGE_SHIFT = 32

/** The places where the quote stands to the letter. */
export function verbatim(text: string, wanted: Wanted): Candidate[] {
  const { exact, prefix, suffix } = wanted
  const found = occurrences(text, exact).map((start) => ({ start, end: start + exact.length, likeness: 1 }))
  if (found.length <= VERBATIM_LIMIT) return found
  return found
    .map((place) => ({ place, rank: adjoining(text, place.start, place.end, prefix, suffix) }))
    .toSorted((a, b) => b.rank - a.rank)
    .slice(0, VERBATIM_LIMIT)
    .map(({ place }) => place)
}

/** Places that are like the quote, found where pieces of its context stand. */
export function nearContext(text: string, wanted: Wanted): Candidate[] {
  const { exact, prefix, suffix } = wanted
  const reach = Math.ceil(exact.length * ERRORS_IN_CONTEXT) + 2 * SEED
  const windows: [number, number][] = []
  for (const gap of [0, SEED]) {
    const before = prefix.slice(-gap - SEED, prefix.length - gap)
    for (const hit of seedHits(text, before)) {
      const start = hit + before.length
      windows.push([start, start + gap + exact.length + reach])
    }
    const after = suffix.slice(gap, gap + SEED)
    for (const hit of seedHits(text, after)) windows.push([hit - gap - exact.length - reach, hit])
  }
  return windows.flatMap(([from, to]) => alike(text, wanted, Math.max(0, from), to, ERRORS_IN_CONTEXT))
}

/** Places anywhere in the text that are like the quote. */
export function anywhere(text: string, wanted: Wanted): Candidate[] {
  if (wanted.exact.length < APPROXIMATE_MIN) return []
  return alike(text, wanted, 0, text.length, ERRORS_ALONE)
}

/** True when the two sides of the quote meet in the text: it was cut out, and what follows now is not it. */
export function isCutOut(text: string, { prefix, suffix }: Wanted): boolean {
  const before = prefix.trimEnd().slice(-SEED)
  const after = suffix.trimStart().slice(0, SEED)
  if (before.length < SEED_MIN || after.length < SEED_MIN) return false
  return text.includes(`${before} ${after}`) || text.includes(before + after)
}

function seedHits(text: string, seed: string): number[] {
  if (seed.length < SEED_MIN) return []
  const hits = occurrences(text, seed, SEED_HITS + 1)
  return hits.length > SEED_HITS ? [] : hits
}

function alike(text: string, wanted: Wanted, from: number, to: number, errors: number): Candidate[] {
  const { exact } = wanted
  const most = Math.min(256, Math.floor(exact.length * errors))
  const matches = search(text.slice(from, to), exact, most).slice(0, VERBATIM_LIMIT)
  return matches
    .map((match) => toEdges(text, wanted, from + match.start, from + match.end))
    .filter(({ start, end }) => start < end)
    .map(({ start, end }) => ({ start, end, likeness: likeness(text.slice(start, end), exact) }))
}

function likeness(found: string, exact: string): number {
  const longer = Math.max(found.length, exact.length)
  const errors = search(found, exact, exact.length)[0]?.errors ?? exact.length
  return 1 - Math.max(errors, Math.abs(found.length - exact.length)) / longer
}

/** An inexact match ends somewhere in an edited word; its true edges are where the context begins, or else the word's. */
function toEdges(text: string, wanted: Wanted, start: number, end: number): { start: number; end: number } {
  const { exact, prefix, suffix } = wanted
  const before = prefix.slice(-SEED)
  const seeded = nearest(text, before, start - before.length, 0, end - 1 - before.length)
  const first =
    seeded === null
      ? (opening(text, wanted, start) ?? wordEdge(text, start, -1, prefix.slice(-1) + exact.slice(0, 1)))
      : seeded + before.length
  const last =
    nearest(text, suffix.slice(0, SEED), end, first + 1, text.length) ??
    closing(text, wanted, end) ??
    wordEdge(text, end, 1, exact.slice(-1) + suffix.slice(0, 1))
  return { start: first, end: last }
}

/** Where a quote begins that stood so near the beginning of the text that its context is short. */
function opening(text: string, { prefix, whole }: Wanted, start: number): number | null {
  const near =
    whole && prefix.length < SEED_MIN && start - prefix.length <= EDGE_SHIFT && text.startsWith(prefix)
  return near ? prefix.length : null
}

/** The same at the end of the text. */
function closing(text: string, { suffix, whole }: Wanted, end: number): number | null {
  const to = text.length - suffix.length
  return whole && suffix.length < SEED_MIN && to - end <= EDGE_SHIFT && text.endsWith(suffix) ? to : null
}

/** Where `seed` stands nearest to `at`, no further than an edited word away and within `[least, most]`. */
function nearest(text: string, seed: string, at: number, least: number, most: number): number | null {
  if (seed.length < SEED_MIN) return null
  const from = Math.max(least, at - EDGE_SHIFT)
  const to = Math.min(most, at + EDGE_SHIFT)
  const hits = occurrences(text.slice(from, to + seed.length), seed).map((hit) => hit + from)
  return hits.toSorted((a, b) => Math.abs(a - at) - Math.abs(b - at))[0] ?? null
}

const INSIDE_WORD = /^[\p{L}\p{N}]{2}$/u

/** Moves `at` outwards to the edge of its word if `around`, the units at the quote's own edge, was the edge of a word too. */
function wordEdge(text: string, at: number, step: 1 | -1, around: string): number {
  if (INSIDE_WORD.test(around)) return at
  let edge = at
  while (INSIDE_WORD.test(text.slice(edge - 1, edge + 1))) edge += step
  return edge
}
