import type { Part } from './stretch.ts'

/** A line that stands once in either of two texts: where it begins in the one and in the other, in UTF-16 units. */
export interface KnownLine {
  start: number
  place: number
  length: number
}

/** Shorter lines may stand anywhere. In UTF-16 units. */
const SHORT = 8

/** The lines that stand once in either of two texts, in their order; null when that is not the same in both. */
export function knownLines(earlier: string, newer: string): KnownLine[] | null {
  const [lines, others] = [linesOf(earlier), linesOf(newer)]
  const known: KnownLine[] = []
  let last = -1
  for (const [line, start] of lines) {
    const place = others.get(line)
    if (start === TWICE || place === undefined || place === TWICE) continue
    if (place < last) return null
    known.push({ start, place, length: line.length })
    last = place
  }
  return known
}

/** What lies between the nearest of these lines before and after a span of the earlier text, these lines included. */
export function betweenLines(
  known: readonly KnownLine[],
  { earlier, newer }: { earlier: string; newer: string },
  span: { start: number; end: number },
): Part {
  let [least, most] = [0, known.length]
  while (least < most) {
    const middle = (least + most) >> 1
    if (known[middle]!.start + known[middle]!.length < span.start) least = middle + 1
    else most = middle
  }
  const before = known[least - 1]
  let after = known[least]
  for (let line = least; after && after.start <= span.end;) after = known[++line]
  return {
    start: before?.start ?? 0,
    end: after ? after.start + after.length : earlier.length,
    newerStart: before?.place ?? 0,
    newerEnd: after ? after.place + after.length : newer.length,
  }
}

const TWICE = -1

/** Where each line of a text begins; {@link TWICE} when it stands there more than once. */
function linesOf(text: string): Map<string, number> {
  const lines = new Map<string, number>()
  for (let start = 0; start < text.length;) {
    const next = text.indexOf('\n', start)
    const end = next < 0 ? text.length : next
    if (end - start >= SHORT) {
      const line = text.slice(start, end)
      lines.set(line, lines.has(line) ? TWICE : start)
    }
    start = end + 1
  }
  return lines
}
