import { describe } from '../../../shared/anchor/describe.ts'
import type { Passage } from '../../../shared/model/passage.ts'
import type { Article } from './article.ts'
import type { Edit } from './edits/edit.ts'
import { mark, unmark, type Span } from './marked.ts'
import { pickSpan } from './passages.ts'
import { chance } from './random.ts'
import { hasEqual, isExchanged, isMovedTwin, isPutInAnew } from './undecided.ts'

/** A passage of a text, a newer version of the text, and where in truth the passage stands in it. */
export interface Case {
  before: string
  passage: Passage
  now: string
  truth: Truth
}

/**
 * `place` is null when the quote is gone. `undecided`: its place has nothing that another one has not too, so that to say
 * `ambiguous` or `lost` is right as well.
 */
export interface Truth {
  place: Span | null
  undecided: boolean
}

/** A case of that class in an article; null where the article has nothing for it. */
export function makeCase(article: Article, edit: Edit, seed: number): Case | null {
  const own = chance(seed)
  const marked = mark(article.blocks, pickSpan(article.blocks.join('\n'), own))
  const edited = edit.apply(marked, article, own)
  if (!edited) return null
  const { text: before, span } = unmark(edited.before ?? marked)
  const { text: now, span: place } = unmark(edited.now)
  if (!span || now.trim() === '') return null
  const passage = describe(before, span.start, span.end)
  if (isExchanged(before, span, now, place)) return null
  if (place === null && isPutInAnew(before, span, now)) return null
  if (place === null) return { before, passage, now, truth: { place, undecided: false } }
  const undecided =
    hasEqual(before, span, passage) ||
    hasEqual(now, place, passage) ||
    hasEqual(before, span, describe(now, place.start, place.end)) ||
    isMovedTwin(before, span, now, place)
  return { before, passage, now, truth: { place, undecided } }
}
