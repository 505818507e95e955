import { blockStarts, type Block } from '../model/block.ts'

/** A stretch of the whole text, in UTF-16 units; spans may overlap and cross blocks in any way. */
export interface Span<T> {
  start: number
  end: number
  value: T
}

/** A stretch of one block in which nothing begins or ends. Joined, the pieces of a block are its text. */
export interface Piece<T> {
  text: string
  /** All spans over this piece. */
  covering: readonly T[]
  /** Spans that begin right before it. */
  starting: readonly T[]
  /** Spans whose last visible character is its last one. */
  ending: readonly T[]
}

/** The end of a span without the white space it ends with: where its marker stands. */
function visibleEnd(text: string, { start, end }: { start: number; end: number }): number {
  return start + text.slice(start, end).trimEnd().length
}

/**
 * Splits every block at all boundaries of all spans in one sweep. Each span is in `starting` of one piece and in
 * `ending` of one piece, whatever it covers.
 * @param text the blocks' texts joined by `\n`
 */
export function piecesOf<T>(blocks: readonly Block[], text: string, spans: readonly Span<T>[]): Piece<T>[][] {
  const tailed = spans.map((span) => ({ ...span, tail: visibleEnd(text, span) }))
  const byStart = tailed.toSorted((a, b) => a.start - b.start)
  const byTail = tailed.toSorted((a, b) => a.tail - b.tail)
  const cuts = [...new Set(tailed.flatMap(({ start, end, tail }) => [start, end, tail]))].toSorted(
    (a, b) => a - b,
  )
  const starts = blockStarts(blocks)
  let [opened, closed, cut] = [0, 0, 0]
  let active: typeof tailed = []

  /** Moves past what begins at or before `at`, and leaves in `active` what covers the character there. */
  const open = (at: number): T[] => {
    const first = opened
    while (byStart[opened] !== undefined && (byStart[opened]?.start ?? 0) <= at) opened += 1
    const starting = byStart.slice(first, opened)
    active = [...active, ...starting].filter((span) => span.end > at)
    return starting.map((span) => span.value)
  }
  const close = (at: number): T[] => {
    const first = closed
    while (byTail[closed] !== undefined && (byTail[closed]?.tail ?? 0) <= at) closed += 1
    return byTail.slice(first, closed).map((span) => span.value)
  }

  return blocks.map((block, index) => {
    const from = starts[index] ?? 0
    const to = from + block.text.length
    const pieces: Piece<T>[] = []
    const ending = close(from)
    if (ending.length > 0) pieces.push({ text: '', covering: [], starting: [], ending })
    for (let at = from; at < to;) {
      while ((cuts[cut] ?? to) <= at) cut += 1
      const next = Math.min(cuts[cut] ?? to, to)
      const starting = open(at)
      const covering = active.map((span) => span.value)
      pieces.push({ text: text.slice(at, next), covering, starting, ending: close(next) })
      at = next
    }
    // What begins with the line break behind the block, or in an empty block, has its place at the block's end.
    const starting = open(to)
    if (starting.length > 0) pieces.push({ text: '', covering: [], starting, ending: [] })
    return pieces
  })
}
