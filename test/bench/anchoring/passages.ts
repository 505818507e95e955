import type { Span } from './marked.ts'
import type { Chance } from './random.ts'
import { sentencesIn, wordsIn } from './words.ts'

/** Ways in which people choose what to quote, named once for each time out of twenty; null where a text has no such place. */
const ways: readonly ((text: string, chance: Chance) => Span | null)[] = [
  ...Array.from({ length: 6 }, () => sentence),
  ...Array.from({ length: 5 }, () => wordsOf(4, 14)),
  ...Array.from({ length: 4 }, () => wordsOf(1, 3)),
  (text, chance) => row(sentencesIn(text), chance.between(2, 3), chance),
  (text, chance) => chance.pick(linesIn(text)),
  acrossBlocks,
  (text, chance) => ({ start: 0, end: wordsIn(text)[chance.between(0, 9)]?.end ?? text.length }),
  (text, chance) => ({ start: wordsIn(text).at(-chance.between(1, 9))?.start ?? 0, end: text.length }),
]

/** A span of a text that somebody might quote. */
export function pickSpan(text: string, chance: Chance): Span {
  return chance.pick(ways)(text, chance) ?? { start: 0, end: text.length }
}

function sentence(text: string, chance: Chance): Span | null {
  return row(sentencesIn(text), 1, chance)
}

/** Some words of one sentence. */
function wordsOf(least: number, most: number) {
  return (text: string, chance: Chance): Span | null => {
    const within = sentence(text, chance)
    const words = within && wordsIn(text.slice(within.start, within.end))
    const span = words && row(words, chance.between(least, most), chance)
    return span && { start: within.start + span.start, end: within.start + span.end }
  }
}

/** From a word in the last sentence of a block to one in the first of the next. */
function acrossBlocks(text: string, chance: Chance): Span | null {
  const edges = linesIn(text).slice(0, -1)
  if (edges.length === 0) return null
  const { end } = chance.pick(edges)
  const before = wordsIn(text.slice(Math.max(0, end - 120), end)).slice(1)
  const after = wordsIn(text.slice(end, end + 120)).slice(0, -1)
  if (before.length === 0 || after.length === 0) return null
  return { start: Math.max(0, end - 120) + chance.pick(before).start, end: end + chance.pick(after).end }
}

function linesIn(text: string): Span[] {
  return Array.from(text.matchAll(/[^\n]+/gu), ({ 0: line, index }) => ({
    start: index,
    end: index + line.length,
  }))
}

/** From the first to the last of `count` neighbours; of as many as there are, when there are fewer. */
function row(spans: readonly Span[], count: number, chance: Chance): Span | null {
  const at = chance.between(0, Math.max(0, spans.length - count))
  const [first, last] = [spans[at], spans[Math.min(spans.length, at + count) - 1]]
  return first && last ? { start: first.start, end: last.end } : null
}
