import { fold } from './fold.ts'

/**
 * What is looked for in folded text, in every German spelling: `ue` is kept as `u`, and in the text an `e` behind `a`, `o`
 * or `u` may be there or not, so that Müller, Mueller and Muller find each other. (`fold` has made `ü` a `u` and `ß` an `ss`.)
 */
export interface Needle {
  /** Folded, without the `e` behind `a`, `o`, `u`. */
  readonly text: string
  /** The longest piece of it that stands in the text as it is, and where in `text` it begins. */
  readonly seed: string
  readonly seedAt: number
}

const EXPANDED = /(?<=[aou])e+/gu
/** A piece no optional `e` can stand in: it may end with a vowel, but not go on behind one. */
const PIECES = /[^aou]*[aou]?/gu

/** The needle for words as a person types them; null when nothing is left to look for. */
export function needleOf(words: string): Needle | null {
  const text = fold(words).trim().replace(EXPANDED, '')
  if (text === '') return null
  let seed = ''
  let seedAt = 0
  for (const { 0: piece, index } of text.matchAll(PIECES))
    if (piece.length > seed.length) {
      seed = piece
      seedAt = index
    }
  return { text, seed, seedAt }
}

/** Where the needle ends when it stands at `at` in folded `text`; -1 when it does not. */
export function endAt(text: string, at: number, needle: Needle): number {
  let end = at
  for (let i = 0; i < needle.text.length; i++) {
    const code = needle.text.charCodeAt(i)
    if (text.charCodeAt(end) !== code) return -1
    end++
    // As much as the spelling has, but never the last unit's: what follows the needle is not looked at.
    if (isVowel(code) && i < needle.text.length - 1) while (text.charCodeAt(end) === E) end++
  }
  return end
}

/** The first place from `from` on where the needle stands in folded `text`; null when there is none. */
export function findNeedle(text: string, needle: Needle, from = 0): { start: number; end: number } | null {
  const { seed, seedAt } = needle
  for (let hit = text.indexOf(seed, from); hit !== -1; hit = text.indexOf(seed, hit + 1)) {
    // Before the seed there may be as many further units as the text has optional ones.
    for (let start = hit - seedAt; start >= from && start >= hit - 3 * seedAt; start--) {
      const end = endAt(text, start, needle)
      if (end > hit) return { start, end }
      if (seedAt === 0) break
    }
  }
  return null
}

const E = 101
const isVowel = (code: number): boolean => code === 97 || code === 111 || code === 117
