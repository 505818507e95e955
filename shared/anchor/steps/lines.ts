import { knownBeside } from '../versions/known.ts'
import type { Versions } from '../versions/versions.ts'
import { ownWords } from '../doubt/weights.ts'
import type { Frame } from './frame.ts'

/**
 * The lines along which a passage may stand now, each as the word of the newer text that the first of the frame would be: by what
 * became of a word of its own blocks, and of the nearest known words before and after it. Nothing else leads to it: what is like a
 * quote elsewhere is something else.
 */
export function linesOf(frame: Frame, versions: Versions): Set<number> {
  const { from, to, base } = frame
  const lines = new Set<number>()
  const own = ownLine(frame, versions)
  if (own !== null) lines.add(own)
  for (const known of [knownBeside(versions, base + from, -1), knownBeside(versions, base + to - 1, 1)])
    if (known) lines.add(known.place - known.word + base)
  return lines
}

/** The line through the word of the quote's own blocks that is nearest to its middle and known to have become another; null without one. */
export function ownLine(frame: Frame, versions: Versions): number | null {
  const { from, to, base } = frame
  const { partners } = versions.map()
  const [first, last] = ownWords(frame)
  const middle = (from + to) >> 1
  let nearest: number | null = null
  for (let word = first; word <= last; word++)
    if (
      partners[base + word]! >= 0 &&
      (nearest === null || Math.abs(word - middle) < Math.abs(nearest - middle))
    )
      nearest = word
  return nearest === null ? null : partners[base + nearest]! - nearest
}
