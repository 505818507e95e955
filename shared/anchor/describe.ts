import { CONTEXT, type Passage } from '../model/passage.ts'
import { boundaryAfter, boundaryBefore, snapToGraphemes } from './text/graphemes.ts'

/**
 * The passage at `[start, end)` (UTF-16 units) of a capture's text, widened to whole graphemes, with up to {@link CONTEXT}
 * units on either side; a grapheme that does not fit into the context whole is left out.
 * @throws RangeError when the span is empty or lies outside the text.
 */
export function describe(text: string, start: number, end: number): Passage {
  if (!(start >= 0 && start < end && end <= text.length))
    throw new RangeError(`no passage at ${start}-${end} of ${text.length}`)
  const span = snapToGraphemes(text, start, end)
  return {
    exact: text.slice(span.start, span.end),
    prefix: text.slice(boundaryAfter(text, Math.max(0, span.start - CONTEXT)), span.start),
    suffix: text.slice(span.end, boundaryBefore(text, Math.min(text.length, span.end + CONTEXT))),
    ...span,
  }
}

/**
 * True when the passage stands where it says, quote and context alike. For the very capture it was made in; in any other text
 * ask `resolve`, because a second place may agree just as well.
 */
export function verify(text: string, passage: Passage): boolean {
  const { exact, prefix, suffix, start, end } = passage
  return (
    end - start === exact.length &&
    start >= prefix.length &&
    text.startsWith(prefix, start - prefix.length) &&
    text.startsWith(exact, start) &&
    text.startsWith(suffix, end)
  )
}
