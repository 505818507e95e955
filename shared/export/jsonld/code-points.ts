/**
 * How many code points stand before a place in `text`, for any number of places. A surrogate pair is one, half a pair by
 * itself is one, too.
 * @returns a function of offsets in UTF-16 units that split no pair
 */
export function codePointsIn(text: string): (offset: number) => number {
  const pairs = Array.from(text.matchAll(/[\uD800-\uDBFF][\uDC00-\uDFFF]/g), ({ index }) => index)
  return (offset) => offset - countBelow(pairs, offset)
}

/** How many of the numbers, in order, are below a limit. */
function countBelow(numbers: readonly number[], limit: number): number {
  let [from, to] = [0, numbers.length]
  while (from < to) {
    const middle = (from + to) >>> 1
    if ((numbers[middle] ?? 0) < limit) from = middle + 1
    else to = middle
  }
  return from
}
