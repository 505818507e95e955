import { fold } from './fold.ts'
import { findNeedle } from './needle.ts'
import type { Query } from './query.ts'

/** A stretch of a text, in UTF-16 units. */
export interface Range {
  start: number
  end: number
}

/** Where the words of a query stand in `text`, to be marked: in order, and where they touch as one. */
export function hitsIn(text: string, query: Query): Range[] {
  if (query.all.length === 0 || text === '') return []
  const folded = foldWithPlaces(text)
  const hits: Range[] = []
  for (const needle of query.all)
    for (
      let found = findNeedle(folded.text, needle);
      found;
      found = findNeedle(folded.text, needle, found.end)
    )
      hits.push({ start: folded.starts[found.start] ?? 0, end: folded.ends[found.end - 1] ?? text.length })
  return united(hits)
}

interface Folded {
  text: string
  starts: number[]
  ends: number[]
}

/** Folded as `fold` does, and for each of its units where it comes from. */
function foldWithPlaces(text: string): Folded {
  const result: Folded = { text: '', starts: [], ends: [] }
  let at = 0
  for (const char of text) {
    const end = at + char.length
    let folded = fold(char)
    if (folded === ' ' && result.text.endsWith(' ')) folded = ''
    // What folds to nothing (accents, soft hyphens) belongs to the letter before it.
    if (folded === '' && result.ends.length > 0) result.ends[result.ends.length - 1] = end
    for (let unit = 0; unit < folded.length; unit++) {
      result.starts.push(at)
      result.ends.push(end)
    }
    result.text += folded
    at = end
  }
  return result
}

function united(ranges: Range[]): Range[] {
  const result: Range[] = []
  for (const range of ranges.toSorted((a, b) => a.start - b.start || a.end - b.end)) {
    const last = result.at(-1)
    if (last && range.start <= last.end) last.end = Math.max(last.end, range.end)
    else result.push({ ...range })
  }
  return result
}
