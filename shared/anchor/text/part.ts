import { endsBlock, type Words } from './words.ts'

/** The words from `least` to `most`, `most` excluded. */
export function part(words: Words, least: number, most: number): Words {
  return {
    text: words.text,
    hashes: words.hashes.subarray(least, most),
    starts: words.starts.subarray(least, most),
    ends: words.ends.subarray(least, most),
    opens: words.opens.subarray(least, most),
    closed: endsBlock(words, most - 1),
  }
}

/** The words that a span has a part of. */
export function wordsAt({ starts, ends }: Words, start: number, end: number): { from: number; to: number } {
  const from = firstFrom(ends, start + 1)
  return { from, to: Math.max(from, firstFrom(starts, end)) }
}

/** The first of growing `offsets` that is at least `at`. */
function firstFrom(offsets: Int32Array, at: number): number {
  let [least, most] = [0, offsets.length]
  while (least < most) {
    const middle = (least + most) >> 1
    if ((offsets[middle] ?? 0) >= at) most = middle
    else least = middle + 1
  }
  return least
}

/** The words of a span of the text. */
export function wordsIn(words: Words, start: number, end: number): Words {
  const { from, to } = wordsAt(words, start, end)
  return part(words, from, to)
}
