import type { Found } from './edges.ts'
import type { Frame } from '../steps/frame.ts'
import { ownWords } from './weights.ts'
import { beginsBlock, endsBlock, type Words } from '../text/words.ts'

/**
 * How one side of a place speaks for it. `whole`: all its words there are the same. `context`: most of them are. `edge`: no word
 * speaks against it, because the quote, or unchanged words beside it, were at the edge of a block and still are, or because there is
 * no context on that side. `weak`: some are the same, by more than chance. Else `none`.
 */
export type Support = 'whole' | 'context' | 'edge' | 'weak' | 'none'

/** True when the words on that side speak for a place. */
export function isContext(support: Support): boolean {
  return support === 'whole' || support === 'context'
}

/** What words on one side have to say to say anything, in bits: about what one rare word does. */
const LEAST = 8
/** The parts of what the side's own block would say in full. */
const MOST_OF = 1 / 2
const SOME_OF = 1 / 4

/** How either side speaks for a place at which its context has so much evidence, in bits. */
export function supportOf(
  frame: Frame,
  weights: Float64Array,
  text: Words,
  place: Found & { partners: Int32Array; before: number; after: number },
): { left: Support; right: Support } {
  const { from, to } = frame
  const [first, last] = ownWords(frame)
  const expected = (least: number, most: number): number =>
    weights.subarray(least, most).reduce((sum, weight) => sum + weight, 0)
  const support = (evidence: number, whole: number, atEdge: () => boolean): Support => {
    if (evidence >= Math.max(LEAST, whole * MOST_OF)) return evidence > whole - 1 ? 'whole' : 'context'
    if (atEdge()) return 'edge'
    return evidence >= Math.max(LEAST, whole * SOME_OF) ? 'weak' : 'none'
  }
  const atEdge = (side: -1 | 1) => () => keepsEdge(frame, text, place, side)
  return {
    left: support(place.before, expected(first, from), atEdge(-1)),
    right: support(place.after, expected(to, last + 1), atEdge(1)),
  }
}

/** True when the quote, or unchanged words between it and the edge of its block, are at the edge of a block still. */
function keepsEdge(
  frame: Frame,
  text: Words,
  { partners, first, last }: Found & { partners: Int32Array },
  side: -1 | 1,
): boolean {
  const ends = side < 0 ? beginsBlock : endsBlock
  const outermost = side < 0 ? 0 : partners.length - 1
  const isBare = side < 0 ? frame.from === 0 : frame.to === partners.length
  if (isBare && !ends(frame, outermost)) return true
  let word = side < 0 ? frame.from : frame.to - 1
  let there = side < 0 ? first : last
  while (!ends(frame, word)) {
    word += side
    there += side
    if (word < 0 || word >= partners.length || partners[word] !== there) return false
  }
  return ends(text, there)
}
