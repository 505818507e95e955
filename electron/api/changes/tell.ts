import { isDeepStrictEqual } from 'node:util'
import { isLive, type ArticleRecord } from '../../../shared/model/article.ts'
import { statuses } from '../../../shared/model/claim.ts'
import { filingOf } from '../../../shared/model/filing.ts'
import type { Id } from '../../../shared/model/id.ts'
import { countUndecided } from '../../../shared/model/version-edits.ts'
import type { Changed } from '../../notebook/types.ts'
import type { Context, Opened } from '../context.ts'
import { annotationsChanged } from './annotations-changed.ts'
import { claimsOf, type Part } from './step.ts'

/** What an edit did to one home: what can be taken back of it, and whether that are annotations only, and whether the library shows it. */
export interface Edited {
  home: Id | null
  part: Part | null
  annotationsOnly: boolean
  library: boolean
}

/** Up to how many articles are told with what has changed in them; more are edits of the whole notebook. */
const FEW = 5

/** Tells the windows what an edit has changed, once it is durable. */
export async function tell(context: Context, { notebook }: Opened, edits: readonly Edited[]): Promise<void> {
  const homes = edits.flatMap(({ home }) => home ?? [])
  const parts = edits.flatMap(({ part }) => part ?? [])
  // A claim shows in every article it appears in.
  const elsewhere = parts.flatMap(claimsOf).flatMap((id) => notebook.articlesOf(id))
  const touched = [...new Set([...homes, ...elsewhere])]
  const whole = new Set(edits.flatMap(({ home, annotationsOnly }) => (annotationsOnly ? [] : home)))
  for (const id of touched) {
    const sent = touched.length <= FEW && !whole.has(id)
    const only = sent ? await annotationsChanged(notebook, id, parts) : null
    context.emit({ type: 'article-changed', id, ...(only && { only }) })
  }
  if (edits.some(({ library }) => library))
    context.emit({ type: 'library-changed', ids: edits.some(({ home }) => home === null) ? null : touched })
}

/** True when the library shows something else after the change. */
export function changesLibrary(changed: Changed): boolean {
  return changed.home === null || !isDeepStrictEqual(libraryRow(changed.before), libraryRow(changed.after))
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
