import type { Passage } from '../../model/passage.ts'
import type { Finding } from './finding.ts'
import { frameIn, REACH } from './frame.ts'
import { isGraphemeBoundary } from '../text/graphemes.ts'
import { moved } from './in-place.ts'
import type { Nearby, Span } from './view.ts'
import { findWithin } from './within.ts'
import { wordsOf } from '../text/words.ts'

/** A quote with its context, or context on one side, that is shorter than this could stand in any text. In UTF-16 units. */
const MIN_LENGTH = 16
/** A quote that is as long as this says by itself, with the context on one side, where it is. In words and in UTF-16 units. */
const LONG = 8
const LONG_UNITS = 40
/** How many times as long as it was, and how much more, may stand in the place of a quote to be looked at. In UTF-16 units. */
const LONGER = 2
const MORE = 40

/**
 * Where a passage is by the context that it carries, to the letter: where it stands with all of it; between both sides of it, as it was
 * edited; nowhere, when they stand once and something else is between them; or with one side, when it says much. Null when that is
 * not for sure.
 */
export function findCarried(text: string, passage: Passage): Finding | Span | null {
  const { exact, prefix, suffix, start } = passage
  const [first, second] = framedIn(text, passage)
  if (second !== undefined) return { candidates: framedIn(text, passage).length }
  const places = betweenSides(text, passage)
  // Of two like passages one was edited or cut out, and either may have been it, unless nothing before it has changed.
  if (first !== undefined && first !== start && places.length > 1) return { candidates: places.length }
  if (first !== undefined)
    return prefix.length + exact.length + suffix.length < MIN_LENGTH && first !== start
      ? null
      : { start: first, end: first + exact.length }
  if (Math.min(prefix.length, suffix.length) < MIN_LENGTH) return null
  const place = onceIn(text, exact)
  return (
    findBetweenSides(text, passage, places) ?? (place === null ? null : withOneSide(text, passage, place))
  )
}

/** Where the quote begins wherever it stands with all of its context, in whole graphemes. */
export function framedIn(text: string, { exact, prefix, suffix }: Passage): number[] {
  const framed = prefix + exact + suffix
  const found: number[] = []
  for (let at = text.indexOf(framed); at !== -1; at = text.indexOf(framed, at + 1)) {
    const start = at + prefix.length
    if (isGraphemeBoundary(text, start) && isGraphemeBoundary(text, start + exact.length)) found.push(start)
  }
  return found
}

/** What stands between both sides of a quote: from the beginning of the one to the end of the other, and between them. */
interface Between {
  from: number
  start: number
  end: number
  to: number
}

/** Wherever both sides of a quote stand with no more between them than may be looked at. */
function betweenSides(text: string, { exact, prefix, suffix }: Passage): Between[] {
  // Where the quote was cut out, one of the spaces on its sides was too.
  const [left, right] = [prefix.trimEnd(), suffix.trimStart()]
  const found: Between[] = []
  if (Math.min(left.length, right.length) < MIN_LENGTH) return found
  for (let from = text.indexOf(left); from !== -1; from = text.indexOf(left, from + 1)) {
    const start = from + left.length
    const gap = text.slice(start, start + LONGER * exact.length + MORE + right.length).indexOf(right)
    if (gap >= 0) found.push({ from, start, end: start + gap, to: start + gap + right.length })
  }
  return found
}

/** What is between both sides of a quote that do not stand around it any more: the quote edited, or something else. */
function findBetweenSides(text: string, passage: Passage, places: readonly Between[]): Nearby | null {
  const { exact, prefix, suffix } = passage
  const [only, second] = places
  if (!only || second) return null
  // A paragraph may have been moved, and what was around it has met.
  if (prefix.endsWith('\n') && suffix.startsWith('\n') && text.includes(exact)) return null
  const then = wordsOf(prefix + exact + suffix)
  const now = wordsOf(text.slice(only.from, only.to))
  return moved(
    findWithin(frameIn(then, prefix.length, prefix.length + exact.length, REACH), then, now, false),
    only.from,
  )
}

/** Where a quote stands that stands once and says much, when the context on one side is there and the other is nowhere. */
function withOneSide(text: string, { exact, prefix, suffix }: Passage, start: number): Span | null {
  const end = start + exact.length
  if (exact.length < LONG_UNITS || exact.split(' ').length < LONG) return null
  const isLeft = text.startsWith(prefix, start - prefix.length)
  const isRight = text.startsWith(suffix, end)
  return isLeft !== isRight && !text.includes((isLeft ? suffix : prefix).trim()) ? { start, end } : null
}

/** Where a part stands in a text; null when that is nowhere or more than once. */
function onceIn(text: string, part: string): number | null {
  const at = text.indexOf(part)
  return at >= 0 && text.indexOf(part, at + 1) < 0 ? at : null
}
