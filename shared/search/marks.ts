import { fold } from './fold.ts'
import { findNeedle, type Needle } from './needle.ts'
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
  return united(query.all.flatMap((needle) => placesIn(folded, needle)))
}

/** A text folded as `fold` does, and for each unit of that where the letter it is of begins and ends. */
export interface Folded {
  readonly text: string
  readonly starts: readonly number[]
  readonly ends: readonly number[]
}

/** Every place of the needle in the text that was folded: in order and apart, in UTF-16 units of it. */
export function placesIn({ text, starts, ends }: Folded, needle: Needle): Range[] {
  const places: Range[] = []
  for (let found = findNeedle(text, needle); found; found = findNeedle(text, needle, found.end))
    places.push({ start: starts[found.start] ?? 0, end: ends[found.end - 1] ?? 0 })
  return places
}

const PLAIN = /[\0-\x7f]+|\P{ASCII}/gu
const SPACES = /\s+/gu

/** Folds a text so that what is found in it can be shown in the text itself. */
export function foldWithPlaces(text: string): Folded {
  const parts: string[] = []
  const starts: number[] = []
  const ends: number[] = []
  let last = ''
  const add = (folded: string, start: number, end: number) => {
    const units = folded === ' ' && last === ' ' ? '' : folded
    // What folds to nothing (accents, soft hyphens, further spaces) belongs to the letter before it.
    if (units === '' && ends.length > 0) ends[ends.length - 1] = end
    if (units === '') return
    for (let unit = 0; unit < units.length; unit++) {
      starts.push(start)
      ends.push(end)
    }
    parts.push(units)
    last = units.at(-1) ?? ''
  }
  /** Letters that stay one unit each, which most of a text are. */
  const addPlain = (folded: string, start: number) => {
    if (folded === '') return
    for (let unit = 0; unit < folded.length; unit++) {
      starts.push(start + unit)
      ends.push(start + unit + 1)
    }
    parts.push(folded)
    last = folded.at(-1) ?? ''
  }
  for (const { 0: run, index } of text.matchAll(PLAIN)) {
    if (run.charCodeAt(0) > 127) {
      add(fold(run), index, index + run.length)
      continue
    }
    const lower = run.toLowerCase()
    let from = 0
    for (const space of lower.matchAll(SPACES)) {
      addPlain(lower.slice(from, space.index), index + from)
      from = space.index + space[0].length
      add(' ', index + space.index, index + from)
    }
    addPlain(lower.slice(from), index + from)
  }
  return { text: parts.join(''), starts, ends }
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
