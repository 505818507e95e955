import type { Frame } from './frame.ts'
import type { WordIndex } from '../text/word-index.ts'

/** A line along which words of a frame stand in a text. */
export interface Lead {
  /** The word of the text that the first of the frame would be. */
  diagonal: number
  /** The most that can agree along it, in bits. */
  most: number
  /** Its hits: words of the frame and where they stand in the text. */
  hits: readonly Hit[]
}

interface Hit {
  word: number
  place: number
}

/** How many places of words to look at, the rarest words first: enough for all of a frame unless it is made of common ones. */
const PLACES = 120
/** Never more leads than this; what stands more often is not told apart by more of them. */
const LEADS = 8
/** Hits are in line when a word or two was put in or taken out between them. */
const IN_LINE = 2

/** Where words of the frame stand as near each other in the text as in the frame (no more than `slack` off), the heaviest first. */
export function leadsOf(frame: Frame, weights: Float64Array, text: WordIndex, slack: number): Lead[] {
  const { hits, unasked } = hitsOf(frame, weights, text)
  const leads: Lead[] = []
  for (let free = hits; free.length > 0 && leads.length < LEADS;) {
    const { first, end } = heaviest(free, weights)
    const inLine = free.slice(first, end)
    const diagonal = diagonalOf(inLine[inLine.length >> 1])
    leads.push({ diagonal, most: unasked + mostNear(hits, diagonal, slack, weights), hits: inLine })
    free = free.toSpliced(first, end - first)
  }
  return leads
}

const diagonalOf = (hit: Hit | undefined) => (hit ? hit.place - hit.word : 0)

/** Where the frame's words stand, by line; and the bits of the words that stand too often to be looked up. */
function hitsOf(frame: Frame, weights: Float64Array, text: WordIndex): { hits: Hit[]; unasked: number } {
  const counts = Array.from(frame.hashes, (hash) => text.count(hash))
  const rarestFirst = Array.from(counts.keys())
    .filter((word) => counts[word] !== 0)
    .toSorted((a, b) => (counts[a] ?? 0) - (counts[b] ?? 0))
  const hits: Hit[] = []
  let unasked = 0
  for (const word of rarestFirst)
    if (hits.length + (counts[word] ?? 0) > PLACES) unasked += weights[word] ?? 0
    else
      for (let place = text.last(frame.hashes[word]!); place !== -1; place = text.before(place))
        hits.push({ word, place })
  return { hits: hits.toSorted((a, b) => diagonalOf(a) - diagonalOf(b)), unasked }
}

/** The run of hits in one line, give or take a word or two, that weighs most. */
function heaviest(hits: readonly Hit[], weights: Float64Array): { first: number; end: number } {
  let best = { first: 0, end: 1, sum: -1 }
  let first = 0
  let sum = 0
  for (const [index, hit] of hits.entries()) {
    sum += weights[hit.word] ?? 0
    for (; diagonalOf(hit) - diagonalOf(hits[first]) > IN_LINE; first++)
      sum -= weights[hits[first]?.word ?? 0] ?? 0
    if (sum > best.sum) best = { first, end: index + 1, sum }
  }
  return best
}

/** The bits of all words with a hit within `slack` of a line, each counted once. */
function mostNear(hits: readonly Hit[], diagonal: number, slack: number, weights: Float64Array): number {
  const words = new Set<number>()
  for (const hit of hits) if (Math.abs(diagonalOf(hit) - diagonal) <= slack) words.add(hit.word)
  let most = 0
  for (const word of words) most += weights[word] ?? 0
  return most
}
