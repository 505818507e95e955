import type { Fragment } from './fragments.ts'
import { RTL, runsLeft, shareOf } from './right-to-left.ts'

/** A piece of a line, in the order in which it is read. */
export interface Piece {
  fragment: Fragment
  text: string
  /** Whether a space stands before it. */
  spaced: boolean
}

/** A gap of this many sizes is a space, if none was written. */
const SPACE = 0.15
/** Signs that belong to a number they stand beside, and what stands in pairs. */
const NUMBER = /[$€£#+]?\p{N}(?:.*[\p{N}%‰°])?/su
const PAIRS = '()[]{}<>«»‹›'

/** The library takes a fragment for one that runs to the right where a smaller share of its characters than this runs to the left. */
const LEFT = 0.3
/** What of such a fragment runs to the left, and what stands between. */
const TURNS =
  /[\u0590-\u08ff\ufb1d-\ufdff\ufe70-\ufeff]+(?:\s+[\u0590-\u08ff\ufb1d-\ufdff\ufe70-\ufeff]+)*|[^\u0590-\u08ff\ufb1d-\ufdff\ufe70-\ufeff]+/gu

type Side = 'left' | 'right' | 'number' | 'sign'

/** A piece as it stands on the page, from left to right. */
interface Unit extends Piece {
  side: Side
}

/** The fragments of a line in the order in which they are read: what runs from right to left, and words of other scripts and numbers in it. */
export function inReadingOrder(fragments: readonly Fragment[]): Piece[] {
  const isMirrored = fragments.some((fragment) => fragment.isMirrored)
  const seen = isMirrored ? fragments.toReversed() : fragments
  if (!seen.some(({ text }) => RTL.test(text))) return withSpaces(seen.map(unitOf))
  const units = withSpaces(seen.flatMap(unitsOf))
  // A line of a page that runs to the left does too, even where most of it is an address.
  return isMirrored || runsLeft(units.map(({ text }) => text)) ? fromRight(units) : fromLeft(units)
}

function unitOf(fragment: Fragment): Unit {
  const { text } = fragment
  const side = RTL.test(text)
    ? 'left'
    : /\p{L}/u.test(text)
      ? 'right'
      : /\p{N}/u.test(text)
        ? 'number'
        : 'sign'
  return { fragment, text, side, spaced: false }
}

/** What runs to the left is in order already, unless most of the fragment does not; of all else the signs at both ends may belong to what stands beside it. */
function unitsOf(fragment: Fragment): Unit[] {
  const { text } = fragment
  if (!RTL.test(text) || shareOf(text) >= LEFT) return partsOf(fragment)
  return (text.match(TURNS) ?? [])
    .flatMap((part) => partsOf({ ...fragment, text: part }))
    .map((unit) => ({ ...unit, fragment }))
}

function partsOf(fragment: Fragment): Unit[] {
  const whole = unitOf(fragment)
  const { text, side } = whole
  if (side === 'left' || side === 'sign') return [whole]
  const core = side === 'number' ? NUMBER.exec(text) : /[\p{L}\p{N}](?:.*[\p{L}\p{N}])?/su.exec(text)
  if (!core) return [whole]
  const end = core.index + core[0].length
  const parts = [
    { text: text.slice(0, core.index), side: 'sign' as const },
    { text: core[0], side },
    { text: text.slice(end), side: 'sign' as const },
  ]
  return parts.filter((part) => part.text !== '').map((part) => ({ ...whole, ...part }))
}

/** Each with whether a space stands before it on the page, on its left. */
function withSpaces(units: readonly Unit[]): Unit[] {
  return units.map((unit, index) => {
    const before = units[index - 1]
    return { ...unit, spaced: before !== undefined && isSpaced(before.fragment, unit.fragment) }
  })
}

function isSpaced(before: Fragment, next: Fragment): boolean {
  if (before === next) return false
  // Where a line was written from right to left, its spaces were written before what stands on their left.
  const written = before.written > next.written ? before.spaced : next.spaced
  const gap = next.isMirrored ? before.left - next.right : next.left - before.right
  return written || gap > SPACE * next.size
}

/** A stretch of units that keep their order among them, by their places; both included. */
type Chain = readonly [start: number, end: number]

/** A line that runs from right to left: words of other scripts in it keep their order. */
function fromRight(units: readonly Unit[]): Piece[] {
  const chains = chainsOf(units, goesOnInRight)
  const pieces = chains.toReversed().flatMap(([start, end]) => {
    const chain = units.slice(start, end + 1)
    const isForeign = chain.some(({ side }) => side === 'right')
    return chain.map((unit, index) => ({
      ...unit,
      spaced: (index === 0 ? units[end + 1] : unit)?.spaced ?? false,
      isForeign,
    }))
  })
  return facing(pieces)
}

/** A line that runs from left to right, with words in it that run the other way. */
function fromLeft(units: readonly Unit[]): Piece[] {
  return chainsOf(units, goesOnInLeft).flatMap(([start, end]) =>
    units
      .slice(start, end + 1)
      .toReversed()
      .map((unit, index) => ({
        ...unit,
        spaced: units[index === 0 ? start : end - index + 1]?.spaced ?? false,
      })),
  )
}

/** The units in chains, each as long as `goesOn` lets it grow from one that is no sign to the next one that is none. */
function chainsOf(
  units: readonly Unit[],
  goesOn: (units: readonly Unit[], start: number, end: number, next: number) => boolean,
): Chain[] {
  const chains: Chain[] = []
  for (let start = 0; start < units.length;) {
    let end = start
    for (;;) {
      const next = units.findIndex(({ side }, index) => index > end && side !== 'sign')
      if (units[start]?.side === 'sign' || next < 0 || !goesOn(units, start, end, next)) break
      end = next
    }
    if (units[start]?.side === 'right' && isPunctuationOf(units, end + 1)) end++
    chains.push([start, end])
    start = end + 1
  }
  return chains
}

/** Whether at this place a sign stands that ends the words on its left, at which it stands closely. */
function isPunctuationOf(units: readonly Unit[], at: number): boolean {
  const [sign, next] = [units[at], units[at + 1]]
  return sign !== undefined && !sign.spaced && next?.spaced === true && /^[.,;:!?…&]+$/u.test(sign.text)
}

/** Whether what runs to the right, or a number, goes on with `next`, over the signs between them. */
function goesOnInRight(units: readonly Unit[], start: number, end: number, next: number): boolean {
  const sides = [units[end]?.side, units[next]?.side]
  if (sides.includes('left')) return false
  if (sides.every((side) => side === 'right')) return true
  const between = units.slice(end + 1, next + 1)
  if (units.slice(start, end + 1).every(({ side }) => side !== 'right') && sides[1] === 'number')
    return between.every(({ spaced }) => !spaced)
  return !between.some(({ text, side }) => side === 'sign' && [...text].some((sign) => PAIRS.includes(sign)))
}

/** Whether what runs to the left goes on with `next`: with words of its own, over numbers among them. */
function goesOnInLeft(units: readonly Unit[], start: number, _: number, next: number): boolean {
  if (units[start]?.side !== 'left') return false
  const word = units.findIndex(({ side }, index) => index >= next && side !== 'sign' && side !== 'number')
  return units[word]?.side === 'left'
}

/** Brackets and quotation marks as they are typed: in what runs to the left, files often have the signs that are seen. */
function facing(pieces: readonly (Piece & { isForeign: boolean })[]): Piece[] {
  const text = pieces.map((piece) => (piece.spaced ? ' ' : '') + piece.text).join('')
  let at = 0
  let wrong = 0
  for (const piece of pieces) {
    at += piece.spaced ? 1 : 0
    for (const sign of piece.text) {
      const place = PAIRS.indexOf(sign)
      if (place >= 0 && !piece.isForeign) wrong += isTurned(text, at, place % 2 === 0)
      at += sign.length
    }
  }
  if (wrong <= 0) return [...pieces]
  return pieces.map((piece) => (piece.isForeign ? piece : { ...piece, text: turned(piece.text) }))
}

/** 1 for a sign that stands behind a word and opens, or before one and closes; -1 for one as it should be; 0 where nothing is certain. */
function isTurned(text: string, at: number, opens: boolean): -1 | 0 | 1 {
  const isWord = (place: number) => /[\p{L}\p{N}]/u.test(text[place] ?? '')
  if (isWord(at - 1) === isWord(at + 1)) return 0
  return isWord(at + 1) === opens ? -1 : 1
}

function turned(text: string): string {
  return [...text].map((sign) => PAIRS[PAIRS.indexOf(sign) ^ 1] ?? sign).join('')
}
