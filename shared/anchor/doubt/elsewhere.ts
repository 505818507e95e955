import type { Frame } from '../steps/frame.ts'
import { placesInRow } from '../text/word-index.ts'
import { beginsBlock, endsBlock } from '../text/words.ts'
import type { Versions } from '../versions/versions.ts'
import type { Found } from './edges.ts'
import type { Side } from './side.ts'

/** How many more words, or fewer, may stand between a quote and another word of its block. */
const MORE = 40
/** How many words are no formula, and how many more than are beside a place say that it is elsewhere where they stand. */
const ROW = 5
const BEYOND = 2

/**
 * True when what stood beside a quote is elsewhere: the nearest word of its block, beyond those that are the same at the place, that is
 * known to have become another; or more of the words right beside it than stand at the place.
 */
export function isElsewhere(
  { first, last }: Found,
  { from, to, base }: Frame,
  versions: Versions,
  { left, right }: { left: Side; right: Side },
): boolean {
  const { partners } = versions.map()
  const [then, now] = [versions.earlierWords(), versions.newerIndex()]
  const hasStrayed = (word: number, place: number, step: -1 | 1): boolean => {
    const isEdge = step < 0 ? beginsBlock : endsBlock
    for (let at = word; !isEdge(then, at);) {
      at += step
      const partner = partners[at]
      if (partner === undefined) return false
      if (partner < 0 || (partner >= first && partner <= last)) continue
      const [had, has] = [(at - word) * step, (partner - place) * step]
      return has < 0 || Math.abs(has - had) > MORE
    }
    return false
  }
  /** True when some words of the earlier text stand in the newer one, and not from `place` on. */
  const standsElsewhere = (word: number, count: number, place: number): boolean =>
    word >= 0 &&
    word + count <= then.hashes.length &&
    placesInRow(then.hashes.subarray(word, word + count), now).some((at) => at !== place)
  const [before, after] = [left, right].map(({ count }) => Math.max(ROW, count + BEYOND)) as [number, number]
  return (
    (!left.isWhole &&
      (hasStrayed(base + from - left.count, first - left.count, -1) ||
        standsElsewhere(base + from - before, before, first - before))) ||
    (!right.isWhole &&
      (hasStrayed(base + to - 1 + right.count, last + right.count, 1) ||
        standsElsewhere(base + to, after, last + 1)))
  )
}
