import { clustersOf } from '../anchor/text/graphemes.ts'
import type { Span } from './mark.ts'

/** Widens spans of one text to whole graphemes. The text is segmented once, when first needed, so that many marks cost no more. */
export function snapperOf(text: string): (span: Span) => Span {
  let inside: ReadonlyMap<number, Span> | undefined
  return ({ start, end }) => {
    inside ??= insidesOf(text)
    return { start: inside.get(start)?.start ?? start, end: inside.get(end)?.end ?? end }
  }
}

/** For each offset that is inside a grapheme, the grapheme. */
function insidesOf(text: string): Map<number, Span> {
  const inside = new Map<number, Span>()
  for (const cluster of clustersOf(text))
    for (let at = cluster.start + 1; at < cluster.end; at++) inside.set(at, cluster)
  return inside
}
