import { isDeepStrictEqual } from 'node:util'
import { isLive, type ArticleRecord } from '../../../shared/model/article.ts'
import { statuses } from '../../../shared/model/claim.ts'
import { filingOf } from '../../../shared/model/filing.ts'
import type { Id } from '../../../shared/model/id.ts'
import { countUndecided } from '../../../shared/model/version-edits.ts'
import type { Changed } from '../../notebook/types.ts'
import type { Context, Opened } from '../context.ts'
import type { Part } from './step.ts'

/** What an edit did to one home: what can be taken back of it, and whether the library shows it. */
export interface Edited {
  home: Id | null
  part: Part | null
  library: boolean
}

/** Tells the windows what an edit has changed, once it is durable. */
export function tell(context: Context, { notebook }: Opened, edits: readonly Edited[]): void {
  const homes = edits.flatMap(({ home }) => home ?? [])
  // A claim shows in every article it appears in.
  const elsewhere = edits
    .flatMap(({ part }) => (part ? claimsOf(part) : []))
    .flatMap((id) => notebook.articlesOf(id))
  const touched = [...new Set([...homes, ...elsewhere])]
  for (const id of touched) context.emit({ type: 'article-changed', id })
  if (edits.some(({ library }) => library))
    context.emit({ type: 'library-changed', ids: edits.some(({ home }) => home === null) ? null : touched })
}

/** True when the library shows something else after the change. */
export function changesLibrary(changed: Changed): boolean {
  return changed.home === null || !isDeepStrictEqual(libraryRow(changed.before), libraryRow(changed.after))
}

function claimsOf({ claims, appearances }: Part): Id[] {
  return [
    ...claims.map(({ id }) => id),
    ...appearances.flatMap(({ before, after }) => [after.claim, ...(before ? [before.claim] : [])]),
  ]
}

/** What the library shows of an article. */
function libraryRow(record: ArticleRecord): unknown[] {
  const claims = record.claims.filter(isLive)
  return [
    ...[record.title, record.authors, record.publisher, record.url, record.published, record.language],
    record.trashedAt,
    filingOf(record),
    record.captures.length,
    record.highlights.filter(isLive).length,
    countUndecided(record),
    statuses.map((status) => claims.filter((claim) => claim.status === status).length),
    claims.map((claim) => claim.recheck),
    record.appearances.filter(isLive).map((appearance) => appearance.claim),
  ]
}
