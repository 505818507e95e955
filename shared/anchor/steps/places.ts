import { align } from '../align/align.ts'
import { edgesOf, type Found } from '../doubt/edges.ts'
import type { Frame } from './frame.ts'
import { leadsOf } from './leads.ts'
import { LIKE, likenessOf } from '../text/likeness.ts'
import { supportOf, type Support } from '../doubt/support.ts'
import { leastIn, NEIGHBOURS, NEIGHBOURS_ALONE, weightsIn } from '../doubt/weights.ts'
import { partsIn } from '../text/sizes.ts'
import { placesInRow, type WordIndex } from '../text/word-index.ts'
import { beginsBlock, endsBlock, type Words } from '../text/words.ts'

/** A place in a text that may be the quote's. Evidence is in bits. */
export interface Place extends Found {
  /** Per word of the frame the word of the text that it is; -1 where there is none. */
  partners: Int32Array
  /** Evidence of the quote by itself, and with its surroundings. */
  quote: number
  score: number
  /** How much of the quote is there, 0 to 1; 1 when it stands there word for word. */
  share: number
  /** How its surroundings speak for it. */
  left: Support
  right: Support
}

/** Evidence by which two places differ less than this is no reason to prefer one, in bits. */
export const MARGIN = 3
/** What it says that a quote begins or ends a block still: one sentence in four or so does. */
const BLOCK_EDGE = 2
/** How far words may be out of line with the first, in words: an edit or two, more in a long quote. */
const SLACK = 8
const MOST_SLACK = 200
/** Of a quote that stands more often than this, only some places whose neighbouring words agree best are looked at. */
const WORD_FOR_WORD = 16
const SOME = 4

/** The places in a text that may be the quote's, the best first, none overlapping a better one, when nothing is known but the frame. */
export function placesOf(frame: Frame, text: WordIndex): Place[] {
  const weights = weightsIn(frame, text, NEIGHBOURS_ALONE)
  const least = leastIn(text) - 2 * BLOCK_EDGE
  const places: Place[] = []
  const look = (diagonal: number, wordForWord: boolean) => {
    const place = placeOn(frame, weights, text, diagonal, wordForWord)
    if (place) places.push(place)
  }
  for (const first of wordForWord(frame, weights, text)) look(first - frame.from, true)
  for (const { diagonal, most, hits } of leadsOf(frame, weights, text, slackOf(frame))) {
    const needed = Math.max(least, ...places.map(({ score }) => score - MARGIN))
    const known = places.some(({ partners }) => hits.every(({ word, place }) => partners[word] === place))
    if (most >= needed && !known) look(diagonal, false)
  }
  return bestOf(places)
}

/** The same along some lines of a newer text. */
export function placesAlong(lines: ReadonlySet<number>, frame: Frame, newer: WordIndex): Place[] {
  const weights = weightsIn(frame, newer, NEIGHBOURS)
  return bestOf(Array.from(lines).flatMap((diagonal) => placeOn(frame, weights, newer, diagonal) ?? []))
}

/** Of places those that no better one overlaps, the best first. */
function bestOf(places: readonly Place[]): Place[] {
  const kept: Place[] = []
  for (const place of places.toSorted((a, b) => b.score - a.score))
    if (!kept.some(({ start, end }) => place.start < end && start < place.end)) kept.push(place)
  return kept
}

/** Where the quote stands word for word. */
function wordForWord(frame: Frame, weights: Float64Array, text: WordIndex): number[] {
  const { from, to, hashes } = frame
  const found = placesInRow(hashes.subarray(from, to), text)
  if (found.length <= WORD_FOR_WORD) return found
  const beside = (first: number): number => {
    const same = (word: number) => hashes[word] === text.hashes[first + word - from]
    let sum = 0
    for (let word = from - 1; word >= 0 && same(word); word--) sum += weights[word] ?? 0
    for (let word = to; word < hashes.length && same(word); word++) sum += weights[word] ?? 0
    return sum
  }
  return found
    .map((first) => ({ first, beside: beside(first) }))
    .toSorted((a, b) => b.beside - a.beside)
    .slice(0, SOME)
    .map(({ first }) => first)
}

function slackOf({ from, to }: Frame): number {
  return SLACK + Math.min(MOST_SLACK, (to - from) >> 2)
}

/** The place along a line of the text, given by the word that the first of the frame would be; null where nothing of the quote is. */
export function placeOn(
  frame: Frame,
  weights: Float64Array,
  text: Words,
  diagonal: number,
  wordForWord = false,
): Place | null {
  const { from, to } = frame
  const slack = wordForWord ? SLACK : slackOf(frame)
  const { partners, before, quote, after } = align(frame, weights, text, { diagonal, slack, wordForWord })
  const found = edgesOf(frame, partners, text)
  if (!found) return null
  const opens = beginsBlock(frame, from) && beginsBlock(text, found.first)
  const closes = endsBlock(frame, to - 1) && endsBlock(text, found.last)
  const sides = supportOf(frame, weights, text, { ...found, partners, before, after })
  return {
    ...found,
    ...sides,
    partners,
    quote,
    score: before + quote + after + BLOCK_EDGE * (Number(opens) + Number(closes)),
    share:
      shareOf(frame, partners, text, found) ||
      likeEnough(frame.text.slice(frame.start, frame.end), text.text.slice(found.start, found.end)),
  }
}

/** How much a wording is like another that has no word of it; 0 where that is too little to be the same edited. */
function likeEnough(one: string, other: string): number {
  const likeness = likenessOf(one, other)
  return likeness >= LIKE ? likeness : 0
}

/** The share of the words of a quote and of a place, as a reader counts them, that are the same; 1 only when all are. */
function shareOf(
  frame: Frame,
  partners: Int32Array,
  text: Words,
  { first, last }: { first: number; last: number },
): number {
  const { from, to } = frame
  const [own, there] = [partsIn(frame, from, to), partsIn(text, first, last + 1)]
  let [count, kept] = [0, 0]
  for (let word = from; word < to; word++) {
    const place = (partners[word] ?? -1) - first
    if (place < 0) continue
    count++
    kept += own[word - from]! + (there[place] ?? 0)
  }
  if (count === own.length && count === there.length) return 1
  const sum = (parts: Float64Array) => parts.reduce((all, part) => all + part, 0)
  return kept / (sum(own) + sum(there))
}
