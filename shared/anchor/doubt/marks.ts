import type { Frame } from '../steps/frame.ts'
import { isMark } from '../text/signs.ts'

/**
 * A span with the quote mark or bracket right beside it that belongs to one within it: where a word at the edge of a quote was put in
 * marks, one of the two came to stand outside.
 */
export function withPartner(
  frame: Frame,
  text: string,
  { start, end }: { start: number; end: number },
): { start: number; end: number } {
  const comesBefore = isMark(text[start - 1]) && !isMark(frame.text[frame.start - 1])
  const comesAfter = isMark(text[end]) && !isMark(frame.text[frame.end])
  if (comesBefore === comesAfter) return { start, end }
  const had = marksIn(frame.text.slice(frame.start, frame.end))
  if (marksIn(text.slice(start, end)) !== had + 1) return { start, end }
  return comesBefore ? { start: start - 1, end } : { start, end: end + 1 }
}

function marksIn(text: string): number {
  return Array.from(text).filter(isMark).length
}
