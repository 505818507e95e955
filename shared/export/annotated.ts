import type { Id } from '../model/id.ts'
import { claimTag } from './claim-tag.ts'
import type { ArticleView, ClaimView, HighlightView } from '../api/views.ts'

/** A highlight, or a claim at one of its appearances. */
export type Annotation = { kind: 'highlight'; view: HighlightView } | { kind: 'claim'; view: ClaimView }

/** All annotations of an article as they follow each other in its text. */
export function inTextOrder({ highlights, claims }: ArticleView): Annotation[] {
  const all: Annotation[] = [
    ...highlights.map((view) => ({ kind: 'highlight' as const, view })),
    ...claims.map((view) => ({ kind: 'claim' as const, view })),
  ]
  return all.toSorted(
    ({ view: { passage: a } }, { view: { passage: b } }) => a.start - b.start || a.end - b.end,
  )
}

/**
 * An annotation as tools have it that know no claims: a claim is its statement, with a tag that says what it is and how it
 * stands.
 */
export function asMarked({ kind, view }: Annotation): { id: Id; said: string; tags: string[] } {
  return kind === 'highlight'
    ? { id: view.id, said: view.comment, tags: view.tags }
    : { id: view.appearance, said: view.statement, tags: [claimTag(view.status), ...view.tags] }
}
