import { likeness, wordsOf, type Words } from './likeness.ts'

/** Positions of two lists that belong together; null where one has no counterpart. */
export type Pair = [before: number | null, after: number | null]

/** Texts less alike than this are two texts, not two versions of one. */
const ALIKE = 0.4
/** So many comparisons are made between two anchors; beyond, what lies there is shown as removed and added. */
const MOST_CELLS = 1_000_000

/**
 * Which texts of two lists are versions of each other, in order. Texts and phrases that stand once in either list hold the two
 * together; between them, those that are most alike are paired.
 */
export function align(before: readonly string[], after: readonly string[]): Pair[] {
  const pairs: Pair[] = []
  let [b, a] = [0, 0]
  for (const [nextB, nextA] of [...anchors(before, after), [before.length, after.length] as const]) {
    pairs.push(...between(before.slice(b, nextB), after.slice(a, nextA)).map(shifted(b, a)))
    if (nextB < before.length) pairs.push([nextB, nextA])
    ;[b, a] = [nextB + 1, nextA + 1]
  }
  return pairs
}

const shifted =
  (b: number, a: number) =>
  ([before, after]: Pair): Pair => [before === null ? null : before + b, after === null ? null : after + a]

/** Letters and digits only: what stays the same when a text is set anew. */
const keyOf = (text: string): string => text.replaceAll(/[^\p{L}\p{N}]+/gu, '')

/** Places that belong together for sure, as many as can be in the same order in both lists. */
function anchors(before: readonly string[], after: readonly string[]): [number, number][] {
  const same = common(
    before.map((text) => [keyOf(text)]),
    after.map((text) => [keyOf(text)]),
  )
  const [pairedBefore, pairedAfter] = [new Set(same.keys()), new Set([...same.values()].map(([a]) => a))]
  const edited = common(
    before.map((text, b) => (pairedBefore.has(b) ? [] : phrasesOf(text))),
    after.map((text, a) => (pairedAfter.has(a) ? [] : phrasesOf(text))),
  )
  const [left, right] = [before.map(wordsOf), after.map(wordsOf)]
  const alike = [...edited].filter(([b, [a]]) => likeness(left[b] as Words, right[a] as Words) >= ALIKE)
  return longestRising([...same, ...alike].map(([b, [a]]) => [b, a]))
}

/** For each text of the first list the one of the second with which it shares most keys that stand once in either list. */
function common(
  before: readonly string[][],
  after: readonly string[][],
): Map<number, [after: number, keys: number]> {
  const inAfter = placesOf(after)
  const shared = new Map<number, Map<number, number>>()
  for (const [key, b] of placesOf(before)) {
    const a = key === '' ? null : inAfter.get(key)
    if (b === null || a == null) continue
    const votes = shared.get(b) ?? new Map<number, number>()
    shared.set(b, votes.set(a, (votes.get(a) ?? 0) + 1))
  }
  return new Map(
    [...shared].map(([b, votes]) => [
      b,
      [...votes].reduce((most, vote) => (vote[1] > most[1] ? vote : most)),
    ]),
  )
}

/** Where each key stands; null when it stands more than once. */
function placesOf(keys: readonly string[][]): Map<string, number | null> {
  const places = new Map<string, number | null>()
  for (const [at, own] of keys.entries()) for (const key of own) places.set(key, places.has(key) ? null : at)
  return places
}

/** Three words in a row each: of these, hardly any stands twice in an article. */
function phrasesOf(text: string): string[] {
  const words = text.toLowerCase().match(/[\p{L}\p{N}]+/gu) ?? []
  return words.slice(2).map((word, index) => `${words[index]} ${words[index + 1]} ${word}`)
}

/** The longest part of a list ordered by its first numbers in which the second ones rise too (patience sorting). */
function longestRising(pairs: readonly [number, number][]): [number, number][] {
  interface Link {
    pair: [number, number]
    previous: Link | undefined
  }
  const piles: Link[] = []
  for (const pair of pairs.toSorted(([a], [b]) => a - b)) {
    let [low, high] = [0, piles.length]
    while (low < high) {
      const middle = (low + high) >> 1
      if ((piles[middle] as Link).pair[1] < pair[1]) low = middle + 1
      else high = middle
    }
    piles[low] = { pair, previous: piles[low - 1] }
  }
  const rising: [number, number][] = []
  for (let link = piles.at(-1); link; link = link.previous) rising.unshift(link.pair)
  return rising
}

/** Pairs what is most alike without changing the order of either list (Needleman and Wunsch, gaps for nothing). */
function between(before: readonly string[], after: readonly string[]): Pair[] {
  const [rows, columns] = [before.length, after.length]
  if (rows === 0 || columns === 0 || rows * columns > MOST_CELLS) return unpaired(rows, columns)
  const [left, right] = [before.map(wordsOf), after.map(wordsOf)]
  const width = columns + 1
  const best = new Float64Array((rows + 1) * width)
  const at = (row: number, column: number): number => best[row * width + column] ?? 0
  const alike = new Float32Array(rows * columns)
  for (let row = rows - 1; row >= 0; row--)
    for (let column = columns - 1; column >= 0; column--) {
      const same = likeness(left[row] as Words, right[column] as Words)
      alike[row * columns + column] = same
      const together = same >= ALIKE ? at(row + 1, column + 1) + same : 0
      best[row * width + column] = Math.max(together, at(row + 1, column), at(row, column + 1))
    }
  const pairs: Pair[] = []
  let [row, column] = [0, 0]
  while (row < rows && column < columns) {
    const same = alike[row * columns + column] ?? 0
    if (same >= ALIKE && at(row, column) <= at(row + 1, column + 1) + same + 1e-6)
      pairs.push([row++, column++])
    else if (at(row + 1, column) >= at(row, column + 1)) pairs.push([row++, null])
    else pairs.push([null, column++])
  }
  const rest = unpaired(rows - row, columns - column).map(shifted(row, column))
  return [...pairs, ...rest]
}

function unpaired(rows: number, columns: number): Pair[] {
  return [
    ...Array.from({ length: rows }, (_, row): Pair => [row, null]),
    ...Array.from({ length: columns }, (_, column): Pair => [null, column]),
  ]
}
