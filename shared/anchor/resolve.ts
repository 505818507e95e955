import type { AnchorState, Passage } from '../model/passage.ts'
import { describe, verify } from './describe.ts'
import { findAlone, findBetween, type Finding } from './find.ts'
import { frameOf } from './frame.ts'
import { isGraphemeBoundary } from './graphemes.ts'
import { wordIndex, type WordIndex } from './word-index.ts'

/** Where a passage stands now. `passage` is given when it has a place, `candidates` how many there are when ambiguous. */
export interface Resolution {
  state: AnchorState
  passage?: Passage
  candidates?: number
}

/** A quote with its context that is shorter than this could stand in any text. */
const MIN_LENGTH = 16

/**
 * Where a passage of an earlier text stands in `text`: where quote and context stand unchanged; else where their words do, however
 * they are set now; else where most of them do. `changed` if and only if the quote itself differs. Places that are equally good are
 * `ambiguous`; position never decides. In doubt it is `lost`.
 */
export function resolve(text: string, passage: Passage): Resolution {
  return resolver(text)(passage)
}

/**
 * {@link resolve} for many passages of one text: what can be prepared is prepared once. With the `earlier` text, in which they
 * stand, more is known: what else stood there.
 */
export function resolver(text: string, earlier?: string): (passage: Passage) => Resolution {
  const now = lazy(() => wordIndex(text))
  const then = lazy(() => wordIndex(earlier ?? ''))
  return (passage) => {
    const own = earlier !== undefined && verify(earlier, passage) ? earlier : undefined
    const same = unchanged(text, passage, own)
    if (same) return same
    const frame = frameOf(passage)
    if (frame.from === frame.to) return { state: 'lost' }
    const found = own === undefined ? findAlone(frame, now()) : findBetween(frame, now(), passage, own, then)
    return resolutionOf(text, passage, found)
  }
}

function lazy(make: () => WordIndex): () => WordIndex {
  let made: WordIndex | undefined
  return () => (made ??= make())
}

function resolutionOf(text: string, { exact }: Passage, found: Finding): Resolution {
  if (found === 'nowhere') return { state: 'lost' }
  if ('candidates' in found) return { state: 'ambiguous', candidates: found.candidates }
  const passage = describe(text, found.start, found.end)
  const same = passage.exact.normalize('NFC') === exact.normalize('NFC')
  return { state: same ? 'placed' : 'changed', passage }
}

/** Quote and full context, to the letter; null when they stand nowhere together, or other things have to be asked. */
function unchanged(text: string, passage: Passage, earlier: string | undefined): Resolution | null {
  const { exact, prefix, suffix, start } = passage
  const framed = prefix + exact + suffix
  const found: number[] = []
  for (let at = text.indexOf(framed); at !== -1; at = text.indexOf(framed, at + 1)) {
    const from = at + prefix.length
    if (isGraphemeBoundary(text, from) && isGraphemeBoundary(text, from + exact.length)) found.push(from)
  }
  const [first] = found
  if (first === undefined) return null
  // What stood more than once, or does now, may be told apart by more of its own text.
  const twice = earlier !== undefined && earlier.indexOf(framed) !== earlier.lastIndexOf(framed)
  if (twice || (earlier !== undefined && found.length > 1)) return null
  if (found.length > 1) return { state: 'ambiguous', candidates: found.length }
  if (framed.length < MIN_LENGTH && first !== start) return null
  return { state: 'placed', passage: describe(text, first, first + exact.length) }
}
