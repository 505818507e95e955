import { describe } from '../../../shared/anchor/describe.ts'
import type { Passage } from '../../../shared/model/passage.ts'
import type { Article } from './article.ts'
import type { Edit } from './edits/edit.ts'
import { mark, unmark, type Span } from './marked.ts'
import { pickSpan } from './passages.ts'
import { chance } from './random.ts'

/** A passage of a text, a newer version of the text, and where in truth the passage stands in it. */
export interface Case {
  before: string
  passage: Passage
  now: string
  truth: Truth
}

/**
 * `place` is null when the quote is gone. `undecided`: its place has nothing that another one has not too, so that to say
 * `ambiguous` or `lost` is right as well.
 */
export interface Truth {
  place: Span | null
  undecided: boolean
}

/** A case of that class in an article; null where the article has nothing for it. */
export function makeCase(article: Article, edit: Edit, seed: number): Case | null {
  const own = chance(seed)
  const marked = mark(article.blocks, pickSpan(article.blocks.join('\n'), own))
  const edited = edit.apply(marked, article, own)
  if (!edited) return null
  const { text: before, span } = unmark(edited.before ?? marked)
  const { text: now, span: place } = unmark(edited.now)
  if (!span || now.trim() === '') return null
  const passage = describe(before, span.start, span.end)
  if (place === null && isExchanged(before, span, now, place)) return null
  if (place === null) return { before, passage, now, truth: { place, undecided: false } }
  const undecided =
    hasEqual(before, span, passage) ||
    hasEqual(now, place, passage) ||
    hasEqual(before, span, describe(now, place.start, place.end)) ||
    isMovedTwin(before, span, now, place) ||
    isExchanged(before, span, now, place)
  return { before, passage, now, truth: { place, undecided } }
}

/**
 * True when blocks like the quote's own stand beside more of what stood beside them than they do themselves: no one can say what became
 * of a quote that is gone then, as of one below every article of a site, and to attach one that is not to them is wrong all the same.
 */
function isExchanged(before: string, span: Span, now: string, place: Span | null): boolean {
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
function isMovedTwin(before: string, span: Span, now: string, place: Span): boolean {
  const [own, there] = [blocksAt(before, span), blocksAt(now, place)]
  return isTwin(before, own.blocks) && (own.above !== there.above || own.below !== there.below)
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
function hasEqual(text: string, span: Span, { exact, prefix, suffix }: Passage): boolean {
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
