import type { Span } from '../steps/view.ts'
import { wordsAt } from '../text/part.ts'
import { standsInWords } from '../text/rows.ts'
import { sameWords, wordsOf, type Words } from '../text/words.ts'
import type { Versions } from '../versions/versions.ts'

/** How far from a quote the same words are looked for: in UTF-16 units, and in words. */
const AROUND = 400
const NEAR = 60

/**
 * True when a quote was one of two in a row and is no more, or is now and was not: either of the two may be what was put in, taken out
 * or moved, and nobody can say which. `place` is where the same words stand now.
 */
export function isOneOfTwo(versions: Versions, quote: Span, place: Span): boolean {
  const { earlier, newer, earlierWords, newerWords } = versions
  if (!sameWords(earlier.slice(quote.start, quote.end), newer.slice(place.start, place.end))) return false
  const had = repeatedAround(earlier, quote)
  if (had) return !standsInWords(had, newerWords().hashes)
  const has = repeatedAround(newer, place)
  return has !== null && !standsInWords(has, earlierWords().hashes)
}

/** The words that stand twice in a row, when a span is among either: “It is. It is.” Null when there are no such words. */
function repeatedAround(text: string, { start, end }: Span): Int32Array | null {
  const from = Math.max(0, start - AROUND)
  const around = text.slice(from, end + AROUND)
  const quote = text.slice(start, end)
  if (around.indexOf(quote) === around.lastIndexOf(quote)) return null
  const words = wordsOf(around)
  const own = wordsAt(words, start - from, end - from)
  for (let away = 1; away <= NEAR; away++) {
    const row = rowOf(words, own, away) ?? rowOf(words, { from: own.from - away, to: own.to - away }, away)
    if (row) return row
  }
  return null
}

/** The words around some that are the same so many words further on, and these, when they are as many at least. */
function rowOf(
  { hashes }: Words,
  { from, to }: { from: number; to: number },
  away: number,
): Int32Array | null {
  const isSame = (word: number) =>
    word >= 0 && word + away < hashes.length && hashes[word] === hashes[word + away]
  if (!isSame(from)) return null
  let [least, most] = [from, from + 1]
  while (most < to + NEAR && isSame(most)) most++
  while (least > from - NEAR && isSame(least - 1)) least--
  return most >= to && most - least >= away ? hashes.subarray(least, most + away) : null
}
