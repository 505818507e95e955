import type { Frame } from '../steps/frame.ts'
import { withPartner } from './marks.ts'
import { reachOf } from '../text/signs.ts'
import { joinsNext } from '../text/sizes.ts'
import { visibleLength } from '../text/characters.ts'
import { beginsBlock, endsBlock, type Words } from '../text/words.ts'

/** A span: in words, `last` included, and in UTF-16 units, `end` excluded. */
export interface Found {
  first: number
  last: number
  start: number
  end: number
}

/** Where the quote of a frame begins and ends in a text it was aligned with; null where nothing is left of it. */
export function edgesOf(frame: Frame, partners: Int32Array, text: Words): Found | null {
  const left = edgeOf(frame, partners, text, -1)
  const right = edgeOf(frame, partners, text, 1)
  if (!left || !right || left.at >= right.at) return null
  return {
    first: left.word,
    last: right.word,
    ...withPartner(frame, text.text, { start: left.at, end: right.at }),
  }
}

/** Left or right: the step that leads away from the quote. */
type Side = -1 | 1

/** The outermost word of the quote on one side, and where the quote ends there, in UTF-16 units. */
interface Edge {
  word: number
  at: number
}

function edgeOf(frame: Frame, partners: Int32Array, text: Words, side: Side): Edge | null {
  const partnerOf = (word: number) => partners[word] ?? -1
  const outermost = side < 0 ? frame.from : frame.to - 1
  let kept = outermost
  while (kept >= frame.from && kept < frame.to && partnerOf(kept) < 0) kept -= side
  if (kept < frame.from || kept >= frame.to) return edgeOfOther(frame, partners, text, side)
  if (kept === outermost) {
    const word = wholeWord(frame, partners, text, side)
    return { word, at: afterQuote(frame, text, word, side) }
  }

  // The outermost words have become others, or nothing: what is theirs lies between what is kept of the quote and its context.
  let context = outermost + side
  while (context >= 0 && context < partners.length && partnerOf(context) < 0) context += side
  const beside = partnerOf(context)
  const isAdjoining = beside >= 0 && context === outermost + side
  const toContext = () => ({ word: beside - side, at: beforeContext(frame, text, beside, side) })
  if (isAdjoining && !isBreak(frame, outermost, side)) return toContext()
  const lost = Math.abs(outermost - kept)
  const between =
    beside >= 0
      ? Math.abs(beside - partnerOf(kept)) - 1
      : side < 0
        ? partnerOf(kept)
        : text.hashes.length - 1 - partnerOf(kept)
  const strayed = beside >= 0 ? Math.abs(context - outermost) - 1 : 0
  const due = beside >= 0 ? Math.round((between * lost) / (lost + strayed)) : lost
  const count = ownOf(frame, text, { kept, at: partnerOf(kept), side, due, between })
  if (isAdjoining && count === between) return toContext()
  const word = partnerOf(kept) + side * count
  const ends = isBreak(frame, outermost, side) && isBreak(text, word, side)
  return { word, at: ends ? beforeBreak(frame, text, word, side) : afterQuote(frame, text, word, side) }
}

/** The outermost word of a quote, or of the word that a reader would see there, when the quote had all of such a word. */
function wholeWord(frame: Frame, partners: Int32Array, text: Words, side: Side): number {
  const own = side < 0 ? frame.from : frame.to - 1
  const joins = (words: Words, word: number) => joinsNext(words, side < 0 ? word - 1 : word)
  const edge = side < 0 ? frame.start : frame.end
  let word = partners[own] ?? -1
  if (joins(frame, own) || (edge > frame.starts[own]! && edge < frame.ends[own]!)) return word
  while (joins(text, word) && !partners.includes(word + side)) word += side
  return word
}

/** One edge of what stands in the place of a quote of which no word is left, when the words right beside it are there on both sides. */
function edgeOfOther(frame: Frame, partners: Int32Array, text: Words, side: Side): Edge | null {
  const { from, to } = frame
  const [before, after] = [partners[from - 1] ?? -1, partners[to] ?? -1]
  const size = after - before - 1
  if (before < 0 || after < 0 || size < 1 || size > to - from + 1) return null
  const beside = side < 0 ? before : after
  return { word: beside - side, at: beforeContext(frame, text, beside, side) }
}

/** How much further than its own length the changed end of a quote is looked for at the end of a block, in words. */
const FAR = 3

/**
 * How many of the `between` words of the text beyond `at` are the quote's when `due` are by count. The word that stood beside the
 * quote is not; a quote that ended with its block does so still; and none reaches into a further block than it did.
 */
function ownOf(
  frame: Frame,
  text: Words,
  edge: { kept: number; at: number; side: Side; due: number; between: number },
): number {
  const { kept, at, side, due, between } = edge
  const outermost = side < 0 ? frame.from : frame.to - 1
  const neighbour = frame.hashes[outermost + side]
  const closed = isBreak(frame, outermost, side)
  let breaks = 0
  for (let word = kept; word !== outermost; word += side) if (isBreak(frame, word, side)) breaks++
  const most = Math.min(between, due + FAR)
  for (let count = 0; count <= most; count++) {
    const word = at + side * count
    if (isBreak(text, word, side) && breaks-- === 0) return count
    if (!closed && neighbour !== undefined && text.hashes[word + side] === neighbour) return count
  }
  return Math.min(due, between)
}

/** True where a block ends with that word on that side. */
function isBreak(words: Words, word: number, side: Side): boolean {
  return side < 0 ? beginsBlock(words, word) : endsBlock(words, word)
}

/** What stands between a word and its neighbour on that side. */
function gapOf({ text, starts, ends }: Words, word: number, side: Side): string {
  return side < 0
    ? text.slice(ends[word - 1] ?? 0, starts[word])
    : text.slice(ends[word], starts[word + 1] ?? text.length)
}

/** Where the quote ends whose outermost word is now `word`: after the signs that it had there. */
function afterQuote(frame: Frame, text: Words, word: number, side: Side): number {
  const own = side < 0 ? frame.from : frame.to - 1
  const [start, end] = [frame.starts[own] ?? 0, frame.ends[own] ?? 0]
  const [thereStart, thereEnd] = [text.starts[word] ?? 0, text.ends[word] ?? 0]
  const edge = side < 0 ? frame.start : frame.end
  if (edge > start && edge < end)
    return (
      thereStart +
      cutIn(frame.text.slice(start, end), edge - start, text.text.slice(thereStart, thereEnd), side)
    )
  const gap = gapOf(text, word, side)
  return side < 0
    ? thereStart - reachOf(frame.text.slice(edge, start), gap, 'backwards')
    : thereEnd + reachOf(frame.text.slice(end, edge), gap, 'forwards')
}

/** Where the quote ends whose context begins with `word`: before the signs that the context had there. */
function beforeContext(frame: Frame, text: Words, word: number, side: Side): number {
  const gap = gapOf(text, word, side < 0 ? 1 : -1)
  return side < 0
    ? (text.ends[word] ?? 0) +
        reachOf(frame.text.slice(frame.ends[frame.from - 1], frame.start), gap, 'forwards')
    : (text.starts[word] ?? 0) -
        reachOf(frame.text.slice(frame.end, frame.starts[frame.to]), gap, 'backwards')
}

/** Where the quote ends whose block ends with `word`: before the signs that followed it there. */
function beforeBreak(frame: Frame, text: Words, word: number, side: Side): number {
  if (side < 0) {
    const own = lastLine(frame.text.slice(frame.ends[frame.from - 1] ?? 0, frame.start))
    const gap = lastLine(gapOf(text, word, side))
    return (text.starts[word] ?? 0) - gap.length + reachOf(own, gap, 'forwards')
  }
  const own = firstLine(frame.text.slice(frame.end, frame.starts[frame.to] ?? frame.text.length))
  const gap = firstLine(gapOf(text, word, side))
  return (text.ends[word] ?? 0) + gap.length - reachOf(own, gap, 'backwards')
}

const lastLine = (gap: string) => gap.slice(gap.lastIndexOf('\n') + 1)
const firstLine = (gap: string) => gap.split('\n', 1)[0] ?? ''

/** Where a quote that cut `word` after `offset` units cuts what is there now; at the end of it if that is another word. */
function cutIn(word: string, offset: number, now: string, side: Side): number {
  if (word === now) return offset
  if (visibleLength(word) !== visibleLength(now)) return side < 0 ? 0 : now.length
  const wanted = visibleLength(word.slice(0, offset))
  let at = 0
  while (at < now.length && visibleLength(now.slice(0, at)) < wanted) at++
  return at
}
