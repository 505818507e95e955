import { placeInWords } from '../text/rows.ts'
import type { Words } from '../text/words.ts'

/** How long the rows are, in words. */
const ROW = 12
/** How many rows of the smaller text are tried, and how many of them have to stand in the other for the two to be versions for sure. */
const SAMPLE = 16
const MOST = 9

/** True when most of a sample of long rows of the smaller text stand in the other, in their order. */
export function shareRows(one: Words, other: Words): boolean {
  const [small, large] =
    one.hashes.length <= other.hashes.length ? [one.hashes, other.hashes] : [other.hashes, one.hashes]
  const step = (small.length - ROW) / SAMPLE
  if (step < 1) return false
  let [found, last] = [0, -1]
  for (let row = 0; row < SAMPLE; row++) {
    const first = Math.floor(row * step)
    const place = placeInWords(small.subarray(first, first + ROW), large)
    if (place <= last) continue
    found++
    last = place
  }
  return found >= MOST
}
