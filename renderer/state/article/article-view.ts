import type { AnnotationsChange, ArticleView } from '../../../shared/api/views.ts'
import type { Id } from '../../../shared/model/id.ts'

/**
 * What has not changed stays the same object: the editor then keeps the text it has (a capture never changes), and only
 * the cards that differ are drawn anew.
 */
export function keepSame(before: ArticleView | null, now: ArticleView): ArticleView {
  if (before?.id !== now.id) return now
  return {
    ...now,
    blocks: before.capture.sha256 === now.capture.sha256 ? before.blocks : now.blocks,
    highlights: keepEach(before.highlights, now.highlights, ({ id }) => id),
    claims: keepEach(before.claims, now.claims, ({ appearance }) => appearance),
    dismissals: keepEach(before.dismissals, now.dismissals, ({ id }) => id),
    note: JSON.stringify(before.note) === JSON.stringify(now.note) ? before.note : now.note,
  }
}

/** The article with annotations that were just saved; what is there already stays. */
export function withSaved(
  view: ArticleView,
  { highlights = [], claims = [] }: Partial<Pick<ArticleView, 'highlights' | 'claims'>>,
): ArticleView {
  const newHighlights = highlights.filter(({ id }) => !view.highlights.some((known) => known.id === id))
  const newClaims = claims.filter(
    ({ appearance }) => !view.claims.some((known) => known.appearance === appearance),
  )
  return {
    ...view,
    highlights: [...view.highlights, ...newHighlights],
    claims: [...view.claims, ...newClaims],
  }
}

/** The article with the annotations that were changed as they are now; the same where it knows of that already. */
export function withChange(view: ArticleView, { highlights, claims, gone }: AnnotationsChange): ArticleView {
  const left = new Set(gone)
  const now = {
    highlights: changedIn(view.highlights, highlights, left, ({ id }) => id),
    claims: changedIn(view.claims, claims, left, ({ appearance }) => appearance),
  }
  return now.highlights === view.highlights && now.claims === view.claims ? view : { ...view, ...now }
}

/** The article with its note as it was saved; the same where the note is. */
export function withNote(view: ArticleView, note: ArticleView['note']): ArticleView {
  return JSON.stringify(view.note) === JSON.stringify(note) ? view : { ...view, note }
}

function keepEach<T>(before: T[], now: T[], key: (item: T) => Id): T[] {
  const known = new Map(before.map((item) => [key(item), item]))
  const kept = now.map((item) => {
    const same = known.get(key(item))
    return same && same !== item && JSON.stringify(same) === JSON.stringify(item) ? same : item
  })
  return kept.length === before.length && kept.every((item, at) => item === before[at]) ? before : kept
}

function changedIn<T>(before: T[], changed: readonly T[], gone: ReadonlySet<Id>, key: (item: T) => Id): T[] {
  const next = new Map(changed.map((item) => [key(item), item]))
  const kept = before.filter((item) => !gone.has(key(item))).map((item) => next.get(key(item)) ?? item)
  const known = new Set(before.map(key))
  return keepEach(before, [...kept, ...changed.filter((item) => !known.has(key(item)))], key)
}
