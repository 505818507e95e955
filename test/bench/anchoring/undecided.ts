import type { Passage } from '../../../shared/model/passage.ts'
import type { Span } from './marked.ts'
import { overlap } from './words.ts'

/**
 * True when blocks like the quote's own stand beside more of what stood beside them than they do themselves: what a reader takes for the
 * quote then is another one, as of one below every article of a site.
 */
export function isExchanged(before: string, span: Span, now: string, place: Span | null): boolean {
  const own = blocksAt(before, span)
  const { blocks } = own
  const neighboursAt = (at: Span): number => {
    const there = blocksAt(now, at)
    return Number(there.above === own.above) + Number(there.below === own.below)
  }
  const most = place ? neighboursAt(place) : 0
  const lines = `\n${now}\n`
  for (let at = lines.indexOf(`\n${blocks}\n`); at !== -1; at = lines.indexOf(`\n${blocks}\n`, at + 1))
    if (neighboursAt({ start: at, end: at + blocks.length }) > most) return true
  return false
}

/** True when the very blocks of the quote stand twice and what stands beside them has changed: a neighbour may have come to the twin. */
export function isMovedTwin(before: string, span: Span, now: string, place: Span): boolean {
  const [own, there] = [blocksAt(before, span), blocksAt(now, place)]
  return isTwin(before, own.blocks) && (own.above !== there.above || own.below !== there.below)
}

/** The share of a block's words that an edited form of it has at least. */
const ALIKE = 0.6

/** True when the words of a quote that is gone were put in again, or, of a block, another one that reads like it with a word edited. */
export function isPutInAnew(before: string, span: Span, now: string): boolean {
  const quote = before.slice(span.start, span.end)
  if (now.split(quote).length >= before.split(quote).length) return true
  const had = new Set(before.split('\n'))
  return (
    blocksAt(before, span).blocks === quote &&
    now.split('\n').some((block) => !had.has(block) && overlap(block, quote) >= ALIKE)
  )
}

const isTwin = (text: string, blocks: string) => {
  const lines = `\n${text}\n`
  return lines.indexOf(`\n${blocks}\n`) < lines.lastIndexOf(`\n${blocks}\n`)
}

/** The blocks that a span stands in, and the ones beside them. */
function blocksAt(
  text: string,
  { start, end }: Span,
): { above: string | undefined; blocks: string; below: string | undefined } {
  const lines = text.split('\n')
  const [first, last] = [start, end].map((at) => text.slice(0, at).split('\n').length - 1)
  const blocks = lines.slice(first, (last ?? 0) + 1).join('\n')
  return { above: lines[(first ?? 0) - 1], blocks, below: lines[(last ?? 0) + 1] }
}

/** Letters that may agree by chance: both neighbours begin with “The”. */
const CHANCE = 4

/** Without everything that is only typography. */
const letters = (text: string) => text.normalize('NFKC').replace(/[^\p{L}\p{N}]/gu, '')

/** True when the quote stands elsewhere too, with as much of its context right beside it as at `span`. */
export function hasEqual(text: string, span: Span, { exact, prefix, suffix }: Passage): boolean {
  const all = letters(text)
  const quote = letters(exact)
  if (quote === '') return true
  const [start, end] = [letters(text.slice(0, span.start)).length, letters(text.slice(0, span.end)).length]
  const adjoining = (from: number, to: number) =>
    shared(reversed(all.slice(Math.max(0, from - 32), from)), reversed(letters(prefix))) +
    shared(all.slice(to, to + 32), letters(suffix))
  const own = adjoining(start, end)
  for (let at = all.indexOf(quote); at !== -1; at = all.indexOf(quote, at + 1))
    if (at !== start && adjoining(at, at + quote.length) >= own - CHANCE) return true
  return false
}

const reversed = (text: string) => Array.from(text).toReversed().join('')

/** How many units two texts begin with alike. */
function shared(one: string, other: string): number {
  let length = 0
  while (length < one.length && one[length] === other[length]) length++
  return length
}
