import type { Span } from './marked.ts'
import type { Chance } from './random.ts'

/** Signs of scripts that are written without spaces: two of them are a word here. */
const UNSPACED = String.raw`\p{scx=Han}\p{scx=Hira}\p{scx=Kana}`
const PART = String.raw`(?:(?![${UNSPACED}])[\p{L}\p{N}]\p{M}*)+`
const WORD = new RegExp(String.raw`(?:(?=\p{L})[${UNSPACED}]){1,2}|${PART}(?:[.,'’-]${PART})*`, 'gu')

/** Where words stand in a text, numbers with their separators counted as one. */
export function wordsIn(text: string): Span[] {
  return Array.from(text.matchAll(WORD), ({ 0: word, index }) => ({
    start: index,
    end: index + word.length,
  }))
}

/** Where sentences stand: from the first word or quote mark to the last stop or quote mark. */
export function sentencesIn(text: string): Span[] {
  return Array.from(
    text.matchAll(/[^\s\n][^\n]*?(?:[.!?…؟]["“”’»]*(?= |$)|[。？！]["”」]*|$)/gmu),
    ({ 0: sentence, index }) => ({
      start: index,
      end: index + sentence.length,
    }),
  )
}

/** The sentences of some blocks. */
export function sentencesOf(blocks: readonly string[]): string[] {
  return blocks.flatMap((block) => sentencesIn(block).map(({ start, end }) => block.slice(start, end)))
}

const cut = (text: string, { start, end }: Span, by: string) => text.slice(0, start) + by + text.slice(end)

/** `text` with a word replaced by another of `words`, if there is another. */
export function replaceWord(text: string, at: Span, words: readonly string[], chance: Chance): string {
  const old = text.slice(at.start, at.end)
  const others = words.filter((word) => word !== old)
  return others.length === 0 ? text : cut(text, at, chance.pick(others))
}

/** `text` without a word and the white space after it (before it, for the last). */
export function deleteWord(text: string, at: Span): string {
  const after = /^\s+/u.exec(text.slice(at.end))?.[0].length ?? 0
  const before = after > 0 ? 0 : (/\s+$/u.exec(text.slice(0, at.start))?.[0].length ?? 0)
  return cut(text, { start: at.start - before, end: at.end + after }, '')
}

/** `text` with a word put in front of another. */
export function insertWord(text: string, at: Span, words: readonly string[], chance: Chance): string {
  return cut(text, { start: at.start, end: at.start }, `${chance.pick(words)} `)
}

/** `text` with one word of it replaced, deleted or added. */
export function editWord(text: string, words: readonly string[], chance: Chance): string {
  const there = wordsIn(text)
  if (there.length < 2) return text
  const at = chance.pick(there)
  const way = chance.between(1, 3)
  if (way === 1) return replaceWord(text, at, words, chance)
  return way === 2 ? deleteWord(text, at) : insertWord(text, at, words, chance)
}

/** `text` with one of its numbers changed; null where it has none. */
export function otherNumber(text: string, chance: Chance): string | null {
  const numbers = wordsIn(text).filter(({ start, end }) => /^\d[\d.,]+$/u.test(text.slice(start, end)))
  if (numbers.length === 0) return null
  const at = chance.pick(numbers)
  const changed = text
    .slice(at.start, at.end)
    .replace(/\d(?=\D|$)|^\d/u, (digit) => String((Number(digit) + 1) % 10))
  return cut(text, at, changed)
}

/** What share of the words of the two is in both. */
export function overlap(one: string, other: string): number {
  const left = wordsOf(other)
  const size = wordsOf(one).length + left.length
  const shared = wordsOf(one).filter((word) => {
    const at = left.indexOf(word)
    if (at >= 0) left.splice(at, 1)
    return at >= 0
  })
  return size === 0 ? 0 : (2 * shared.length) / size
}

/** The words of a text, each as often as it stands there. */
export function wordsOf(text: string): string[] {
  return wordsIn(text).map(({ start, end }) => text.slice(start, end))
}
