import { isDeepStrictEqual } from 'node:util'
import { isLive, type ArticleRecord } from '../../shared/model/article.ts'
import { statuses } from '../../shared/model/claim.ts'
import type { Id } from '../../shared/model/id.ts'
import { countUndecided } from '../../shared/model/version-edits.ts'
import type { Changed } from '../notebook/types.ts'
import type { Context, Opened } from './context.ts'
import type { Part, Step } from './step.ts'

/** Tells the windows what an edit has changed, once it is durable. */
export function tell(
  context: Context,
  { notebook }: Opened,
  changed: readonly Changed[],
  step: Step | null,
): void {
  const homes = changed.flatMap(({ home }) => home ?? [])
  // A claim shows in every article it appears in.
  const elsewhere = (step?.parts ?? []).flatMap(claimsOf).flatMap((id) => notebook.articlesOf(id))
  for (const id of new Set([...homes, ...elsewhere])) context.emit({ type: 'article-changed', id })
  if (changed.some(changesLibrary)) context.emit({ type: 'library-changed' })
}

function claimsOf({ claims, appearances }: Part): Id[] {
  return [
    ...claims.map(({ id }) => id),
    ...appearances.flatMap(({ before, after }) => [after.claim, ...(before ? [before.claim] : [])]),
  ]
}

function changesLibrary(changed: Changed): boolean {
  return changed.home === null || !isDeepStrictEqual(libraryRow(changed.before), libraryRow(changed.after))
}

/** What the library shows of an article. */
function libraryRow(record: ArticleRecord): unknown[] {
  const claims = record.claims.filter(isLive)
  return [
    ...[record.title, record.authors, record.publisher, record.url, record.published, record.language],
    record.trashedAt,
    record.captures.length,
    record.highlights.filter(isLive).length,
    countUndecided(record),
    statuses.map((status) => claims.filter((claim) => claim.status === status).length),
    claims.map((claim) => claim.recheck),
    record.appearances.filter(isLive).map((appearance) => appearance.claim),
  ]
}
