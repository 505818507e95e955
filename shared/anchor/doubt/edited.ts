import type { Found } from './edges.ts'
import type { Frame } from '../steps/frame.ts'
import type { Versions } from '../versions/versions.ts'
import { sameAtEdges } from '../text/rows.ts'
import type { WordIndex } from '../text/word-index.ts'
import type { Words } from '../text/words.ts'
import { bitsIn } from './weights.ts'

/** True when the words of a place are those of the quote, all of them and no others. */
export function isSame({ first, last }: Found, { from, to, hashes }: Frame, now: Words): boolean {
  if (last - first !== to - from - 1) return false
  for (let word = from; word < to; word++) if (hashes[word] !== now.hashes[first + word - from]) return false
  return true
}

/** How many words a word may be that was edited: a name with an apostrophe, a number with its groups. */
const ONE = 2

/** What is left of a quote of which one word became another, was put in or taken out, in bits; 0 where more was. */
export function leftByOneEdit({ first, last }: Found, frame: Frame, now: WordIndex): number {
  const { from, to, hashes } = frame
  const [head, tail] = sameAtEdges(hashes.subarray(from, to), now.hashes.subarray(first, last + 1))
  if (Math.max(to - from, last + 1 - first) - head - tail > ONE) return 0
  return bitsIn(frame, now, from, from + head) + bitsIn(frame, now, to - tail, to)
}

/** True when more of the words of a place were something else than were the quote's. */
export function isAnothers({ first, last }: Found, { from, to, base }: Frame, versions: Versions): boolean {
  const owners = versions.map().owners.subarray(first, last + 1)
  let [ours, others] = [0, 0]
  for (const owner of owners)
    if (owner >= base + from && owner < base + to) ours++
    else if (owner >= 0) others++
  return others > ours
}
