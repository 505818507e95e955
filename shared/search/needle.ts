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

/** The first place from `from` on where the needle stands in folded `text`; null when there is none. */
export function findNeedle(text: string, needle: Needle, from = 0): { start: number; end: number } | null {
  const { seed, seedAt } = needle
  for (let hit = text.indexOf(seed, from); hit !== -1; hit = text.indexOf(seed, hit + 1)) {
    const start = startBefore(text, hit, needle.text.slice(0, seedAt))
    if (start < from) continue
    const end = endAfter(text, hit, needle.text.slice(seedAt))
    if (end !== -1) return { start, end }
  }
  return null
}

/** Where `words` begin that end right before `at`; -1 when they do not stand there. */
function startBefore(text: string, at: number, words: string): number {
  let start = at
  for (let i = words.length - 1; i >= 0; i--) {
    const code = words.charCodeAt(i)
    if (isVowel(code)) while (text.charCodeAt(start - 1) === E) start--
    if (text.charCodeAt(start - 1) !== code) return -1
    start--
  }
  return start
}

/** Where `words` end that begin at `at`; -1 when they do not stand there. What follows them is not looked at. */
function endAfter(text: string, at: number, words: string): number {
  let end = at
  for (let i = 0; i < words.length; i++) {
    const code = words.charCodeAt(i)
    if (text.charCodeAt(end) !== code) return -1
    end++
    if (isVowel(code) && i < words.length - 1) while (text.charCodeAt(end) === E) end++
  }
  return end
}

const E = 101
const isVowel = (code: number): boolean => code === 97 || code === 111 || code === 117
