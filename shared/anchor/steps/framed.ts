import { edgesOf } from '../doubt/edges.ts'
import type { Finding } from './finding.ts'
import type { Frame } from './frame.ts'
import { sideOf } from '../doubt/side.ts'
import type { Versions } from '../versions/versions.ts'
import { placesInRow } from '../text/word-index.ts'
import type { Words } from '../text/words.ts'

/** Words in a row, the quote's and those around it, that are not the same because both texts were written to one form. */
const ROW = 20

/**
 * Where a quote is in a text that may be no version of its own: where it stands, once in either, in a long row of words that are all
 * the same, its own blocks with it.
 */
export function findFramed(frame: Frame, versions: Versions): Finding {
  const [now, then] = [versions.newerIndex(), versions.earlierIndex()]
  const quote = frame.hashes.subarray(frame.from, frame.to)
  const own = frame.base + frame.from
  const inRow = (place: number) =>
    sideOf(then, own, now, place, -1).isWhole &&
    sideOf(then, own + quote.length - 1, now, place + quote.length - 1, 1).isWhole &&
    rowAround(then, own, now, place, quote.length) >= ROW
  const places = placesInRow(quote, now).filter(inRow)
  const [place] = places
  if (place === undefined) return 'nowhere'
  const twins = placesInRow(quote, then).filter(
    (twin) => rowAround(then, own, then, twin, quote.length) >= ROW,
  )
  if (places.length > 1 || twins.length > 1) return { candidates: Math.max(places.length, twins.length) }
  return (
    edgesOf(
      frame,
      frame.hashes.map((_, word) => place + word - frame.from),
      now,
    ) ?? 'nowhere'
  )
}

/** How many words around and with `count` of them are the same in a row, up to {@link ROW} on either side. */
function rowAround(one: Words, at: number, other: Words, place: number, count: number): number {
  const same = (offset: number) => {
    const hash = one.hashes[at + offset]
    return hash !== undefined && hash === other.hashes[place + offset]
  }
  let [before, after] = [0, 0]
  while (before < ROW && same(-before - 1)) before++
  while (after < ROW && same(count + after)) after++
  return before + count + after
}
