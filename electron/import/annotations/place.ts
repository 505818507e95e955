import { describe } from '../../../shared/anchor/describe.ts'
import { boundaryAfter, boundaryBefore } from '../../../shared/anchor/text/graphemes.ts'
import { occurrences } from '../../../shared/anchor/text/occurrences.ts'
import { ELSEWHERE } from '../../../shared/anchor/steps/frame.ts'
import type { Resolution } from '../../../shared/anchor/resolve.ts'
import { sameWords } from '../../../shared/anchor/text/words.ts'
import type { Passage } from '../../../shared/model/passage.ts'
import type { ForeignQuote } from './foreign.ts'

/** How much context is looked at on either side, in UTF-16 units. */
const MAX_CONTEXT = 256

/** Beyond this many places a quote without context is as good as not there. */
const MAX_PLACES = 1000

/**
 * Places quotes of another tool in `text`. `resolve` is the resolver of that text. A quote stands where it
 * and its context do, to the letter and once; without context, also just where the tool says; else where the resolver finds it.
 * Where this is known to be the very text it was made in, it stands where it says.
 * Other typography than in the text does not make it another quote: the text's own is taken.
 */
export function placer(
  text: string,
  resolve: (passage: Passage) => Resolution,
): (quote: ForeignQuote, isItsText?: boolean) => Resolution {
  return (quote, isItsText = false) =>
    quote.until
      ? between(text, place(quote, isItsText), place(quote.until, isItsText))
      : place(quote, isItsText)

  function place(quote: ForeignQuote, isItsText: boolean): Resolution {
    const stated = asStated(text, quote)
    if (stated && (isItsText || quote.prefix + quote.suffix === '')) return stated
    const wanted = passageOf(quote)
    const { exact, prefix, suffix } = wanted
    const places = occurrences(text, exact, MAX_PLACES)
    const framed = places.filter(
      (at) => text.endsWith(prefix, at) && text.startsWith(suffix, at + exact.length),
    )
    const placed = (at: number): Resolution => ({
      state: 'placed',
      passage: describe(text, at, at + exact.length),
    })
    const [first] = framed
    if (first !== undefined && framed.length === 1) return placed(first)
    if (first === undefined || prefix + suffix !== '') return inOwnWords(wanted, resolve(wanted))
    const at = statedStart(text, quote)
    return places.includes(at) ? placed(at) : { state: 'ambiguous', candidates: places.length }
  }
}

/** From the beginning of one place up to another, if both are sure and follow each other. */
function between(text: string, from: Resolution, until: Resolution): Resolution {
  const [start, end] = [from.passage?.start, until.passage?.start]
  if (from.state !== 'placed' || until.state !== 'placed' || start === undefined || end === undefined)
    return { state: 'lost' }
  const length = text.slice(start, end).trimEnd().length
  return length > 0 ? { state: 'placed', passage: describe(text, start, start + length) } : { state: 'lost' }
}

/** The quote as a passage of a text we do not have, white space around line breaks as in ours, and no endless context. */
export function passageOf({ exact, prefix, suffix }: ForeignQuote): Passage {
  const before = inOurForm(prefix + leading(exact)).trimStart()
  const after = inOurForm(trailing(exact) + suffix).trimEnd()
  return {
    exact: inOurForm(exact).trim(),
    prefix: before.slice(boundaryAfter(before, Math.max(0, before.length - MAX_CONTEXT))),
    suffix: after.slice(0, boundaryBefore(after, Math.min(after.length, MAX_CONTEXT))),
    start: ELSEWHERE,
    end: ELSEWHERE,
  }
}

function inOurForm(text: string): string {
  return text.normalize('NFC').replace(/[^\S\n]*\n\s*/gu, '\n')
}

const leading = (text: string) => /^\s*/u.exec(text)?.[0] ?? ''
const trailing = (text: string) => /\s*$/u.exec(text)?.[0] ?? ''

/** The quote as it stands where the tool says, with all its white space and in its context; null when it does not. */
function asStated(text: string, { exact, prefix, suffix, start }: ForeignQuote): Resolution | null {
  if (!start) return null
  const at = start.unit === 'utf-16' ? start.at : offsetOf(text, start.at)
  const end = at + exact.length
  if (!text.startsWith(prefix + exact + suffix, at - prefix.length) || at < prefix.length) return null
  return { state: 'placed', passage: describe(text, at, end) }
}

/** Where the words of the quote begin by what the tool says, in UTF-16 units; -1 when it does not say. */
function statedStart(text: string, { exact, start }: ForeignQuote): number {
  if (!start) return -1
  const at = start.unit === 'utf-16' ? start.at : offsetOf(text, start.at)
  return at + leading(exact).length
}

/** The UTF-16 offset behind so many code points. */
function offsetOf(text: string, points: number): number {
  let at = 0
  for (let left = points; left > 0 && at < text.length; left--)
    at += (text.codePointAt(at) ?? 0) > 0xffff ? 2 : 1
  return at
}

function inOwnWords(wanted: Passage, found: Resolution): Resolution {
  if (found.state !== 'changed' || !found.passage) return found
  return sameWords(found.passage.exact, wanted.exact) ? { ...found, state: 'placed' } : found
}
