/** A part of two texts, in UTF-16 units. */
export interface Part {
  start: number
  end: number
  newerStart: number
  newerEnd: number
}

/**
 * A stretch in which two texts differ. Where the difference could as well begin a little earlier (one of two like words was cut out),
 * the stretch has all of it.
 */
export interface Stretch extends Part {
  /** How much right before and right after it is the same, to the letter, in UTF-16 units. */
  before: number
  after: number
}

/** The stretch in which two texts differ within a part of them. */
export function stretchIn(
  earlier: string,
  newer: string,
  { start, end, newerStart, newerEnd }: Part,
): Stretch {
  const [size, newerSize] = [end - start, newerEnd - newerStart]
  const shorter = Math.min(size, newerSize)
  const head = sharedFrom(earlier, start, newer, newerStart, shorter)
  const isSame = head === size && head === newerSize
  const tail = isSame ? 0 : sharedUpTo(earlier, end, newer, newerEnd, shorter)
  const [before, after] = [Math.min(head, shorter - tail), Math.min(tail, shorter - head)]
  return {
    start: start + before,
    end: end - after,
    newerStart: newerStart + before,
    newerEnd: newerEnd - after,
    before,
    after,
  }
}

/** How many units are compared at once. */
const STEP = 1 << 10

/** How many units are the same from two offsets on, `most` at most. */
function sharedFrom(one: string, at: number, other: string, place: number, most: number): number {
  return sharedLength(
    (from, to) => one.slice(at + from, at + to) === other.slice(place + from, place + to),
    most,
  )
}

/** How many units are the same before two offsets, `most` at most. */
function sharedUpTo(one: string, at: number, other: string, place: number, most: number): number {
  return sharedLength(
    (from, to) => one.slice(at - to, at - from) === other.slice(place - to, place - from),
    most,
  )
}

function sharedLength(isSame: (from: number, to: number) => boolean, most: number): number {
  let length = 0
  for (let step = STEP; step > 0;)
    if (length + step <= most && isSame(length, length + step)) length += step
    else step >>= 1
  return length
}
