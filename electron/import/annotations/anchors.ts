import type { Resolution } from '../../../shared/anchor/resolve.ts'
import type { Sha256, Time } from '../../../shared/model/id.ts'
import { CONTEXT, type Passage } from '../../../shared/model/passage.ts'
import type { Placement } from '../../../shared/model/placement.ts'
import type { ForeignAnnotation, ForeignQuote } from './foreign.ts'
import { passageOf } from './place.ts'

/** Where something that was brought in stands. */
export interface Anchor {
  capture: Sha256
  passage: Passage
  placements: Placement[]
}

/** Which capture annotations were looked for in, and when. */
export interface Occasion {
  capture: Sha256
  at: Time
}

/**
 * An anchor for each quote of an annotation. Where its very words are not in the capture, a placement says what became of
 * them. An annotation without a quote is lost with the name of its document for one, so that it can be placed by hand.
 */
export function anchorsOf(
  { quotes, document }: ForeignAnnotation,
  places: readonly Resolution[],
  title: string,
  occasion: Occasion,
): [Anchor, ...Anchor[]] {
  const anchors = places.flatMap((place, index) => {
    const quote = quotes[index]
    return quote ? [anchorOf(quote, place, occasion)] : []
  })
  const whole = { exact: document.title.trim() || title, prefix: '', suffix: '', start: null }
  const [first = anchorOf(whole, { state: 'lost' }, occasion), ...others] = anchors
  return [first, ...others]
}

/** True for what has no place in the capture it came to. */
export function isLost({ placements }: Anchor): boolean {
  return placements.some(({ passage }) => passage === null)
}

function anchorOf(quote: ForeignQuote, { state, passage }: Resolution, { capture, at }: Occasion): Anchor {
  if (state === 'placed' && passage) return { capture, passage, placements: [] }
  const { exact, prefix, suffix } = passageOf(quote)
  return {
    capture,
    // The offsets are a formality: the quote is of a text we do not have.
    passage: {
      exact,
      prefix: prefix.slice(-CONTEXT),
      suffix: suffix.slice(0, CONTEXT),
      start: 0,
      end: exact.length,
    },
    placements: [{ capture, anchor: state, passage: passage ?? null, by: 'program', at }],
  }
}
