import type { Found } from './edges.ts'
import type { Frame } from '../steps/frame.ts'
import { isEnclosed } from './gap.ts'
import { knownBeside } from '../versions/known.ts'
import type { Side } from './side.ts'
import type { Versions } from '../versions/versions.ts'
import { placesInRow, type WordIndex } from '../text/word-index.ts'

/** True when a quote stands once between the nearest words on either side that are known, beyond those that are the same right beside it, then and now, and here. */
export function isOnlyBetween(
  { first, last }: Found,
  { from, to, base, hashes }: Frame,
  versions: Versions,
  { left, right, isTelling }: { left: Side; right: Side; isTelling: boolean },
): boolean {
  const [then, now] = [versions.earlierIndex(), versions.newerIndex()]
  const before = knownBeside(versions, base + from - left.count, -1) ?? { word: -1, place: -1 }
  const after = knownBeside(versions, base + to - 1 + right.count, 1) ?? {
    word: then.hashes.length,
    place: now.hashes.length,
  }
  const gaps = [
    {
      had: base + from - before.word - 1,
      has: first - before.place - 1,
      same: left.count,
      isEnd: before.word < 0,
    },
    {
      had: after.word - base - to,
      has: after.place - last - 1,
      same: right.count,
      isEnd: after.word === then.hashes.length,
    },
  ]
  if (!isEnclosed(gaps, isTelling)) return false
  const quote = hashes.subarray(from, to)
  const between = (text: WordIndex, least: number, most: number) =>
    placesInRow(quote, text).filter((at) => at > least && at + quote.length <= most).length
  return between(then, before.word, after.word) === 1 && between(now, before.place, after.place) === 1
}
