/** How many words on either side of a quote have to meet to say that it was cut out between them. */
export const MEETING = 3

/**
 * The words on both sides of a quote as they stand where it was cut out: so many on either that no part of the quote with its own
 * surroundings reads the same, as far as there are. Null where there are too few. `from` and `to` are the quote's words, `to` excluded.
 */
export function sidesOf(hashes: Int32Array, from: number, to: number): Int32Array | null {
  let [before, after] = [MEETING, MEETING]
  while (after - MEETING < to - from && hashes[to + after - MEETING] === hashes[from + after - MEETING])
    after++
  while (
    before - MEETING < to - from &&
    hashes[from - 1 - before + MEETING] === hashes[to - 1 - before + MEETING]
  )
    before++
  if (from < MEETING || hashes.length - to < MEETING) return null
  return Int32Array.from([
    ...hashes.subarray(Math.max(0, from - before), from),
    ...hashes.subarray(to, to + after),
  ])
}
