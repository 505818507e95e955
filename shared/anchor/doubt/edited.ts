import type { Found } from './edges.ts'
import type { Frame } from '../steps/frame.ts'
import type { Versions } from '../versions/versions.ts'
import type { Words } from '../text/words.ts'

/** True when the words of a place are those of the quote, all of them and no others. */
export function isSame({ first, last }: Found, { from, to, hashes }: Frame, now: Words): boolean {
  if (last - first !== to - from - 1) return false
  for (let word = from; word < to; word++) if (hashes[word] !== now.hashes[first + word - from]) return false
  return true
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
