import { isUnspaced } from '../text/characters.ts'
import type { Frame } from '../steps/frame.ts'
import { beginsBlock, endsBlock } from '../text/words.ts'
import type { WordIndex } from '../text/word-index.ts'

/** However short a text is, a word that stands in it once is no rarer than one among this many. */
const LEAST_WORDS = 512
/** What one unit of a word tells at most, in bits: short words are common even where a short text has them once. */
const LETTER = 1.5
const DIGIT = 3
/** And one of a script in which a sign is a syllable or a word: about two of them say what a word of another script does. */
const SIGN = 5

/** How much words in other blocks say about where a quote is: more when there is little else to go by. */
export const NEIGHBOURS_ALONE = 1 / 2
export const NEIGHBOURS = 1 / 4

/** How many words a text is taken to have when it is asked how rare one of them is. */
function sizeOf(text: WordIndex): number {
  return Math.max(LEAST_WORDS, text.hashes.length)
}

/** What evidence has to be beyond what some place of a text of that size has by chance, in bits: once in a thousand. */
const BEYOND_CHANCE = 10

/** What a place of a text has to have to be the quote's, in bits. */
export function leastIn(text: WordIndex): number {
  return Math.log2(sizeOf(text)) + BEYOND_CHANCE
}

/**
 * What it says about a place of `text` that a word of the frame stands there, per word, in bits: a rare word more than a common
 * one. Other paragraphs may have been moved, so words of other blocks than the quote's say only their `otherBlocks`-th part.
 */
export function weightsIn(frame: Frame, text: WordIndex, otherBlocks: number): Float64Array {
  const size = sizeOf(text)
  const [first, last] = ownWords(frame)
  return Float64Array.from(frame.hashes, (hash, word) => {
    const start = frame.starts[word] ?? 0
    const length = (frame.ends[word] ?? 0) - start
    const bits = Math.min(
      Math.log2(size / Math.max(1, text.count(hash))),
      length * mostOf(frame.text.charCodeAt(start)),
    )
    return word < first || word > last ? bits * otherBlocks : bits
  })
}

/** What words of the frame say about a place of `text` where they stand, in bits, `most` excluded. */
export function bitsIn(frame: Frame, text: WordIndex, least: number, most: number): number {
  return weightsIn(frame, text, 1)
    .subarray(least, most)
    .reduce((sum, each) => sum + each, 0)
}

/** The first and the last word of the blocks that the quote stands in, as far as the frame shows them. */
export function ownWords(frame: Frame): [number, number] {
  let [first, last] = [frame.from, frame.to - 1]
  while (first > 0 && !beginsBlock(frame, first)) first--
  while (last + 1 < frame.hashes.length && !endsBlock(frame, last)) last++
  return [first, last]
}

function mostOf(unit: number): number {
  if (unit >= 0x30 && unit <= 0x39) return DIGIT
  return isUnspaced(unit) ? SIGN : LETTER
}
