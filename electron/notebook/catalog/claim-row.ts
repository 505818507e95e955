import type { AppearanceRef, ClaimRow } from '../../../shared/api/views.ts'
import { isLive } from '../../../shared/model/article.ts'
import type { Id } from '../../../shared/model/id.ts'
import type { CatalogAppearance, CatalogClaim, CatalogEntry } from './entry.ts'

/** A claim and the record that holds it, null for the inbox. */
export interface KnownClaim {
  home: Id | null
  claim: CatalogClaim
}

/** Where a claim is made: an appearance and the article it is in. */
export interface Place extends CatalogAppearance {
  article: Id
}

/** A claim with the places where it is made, oldest first. */
export function claimRow(
  { home, claim }: KnownClaim,
  places: readonly Place[],
  articleOf: (id: Id) => CatalogEntry | undefined,
): ClaimRow {
  const { id, statement, speaker, cue, tags, status, history, recheck, createdAt } = claim
  const place = places[0]
  const entry = place && articleOf(place.article)
  const article = entry && {
    id: entry.id,
    title: entry.meta.title,
    publisher: entry.meta.publisher,
    language: entry.meta.language,
    trashed: entry.trashedAt !== null,
  }
  return {
    id,
    home,
    article: article ?? null,
    passage: place?.passage ?? null,
    anchor: place?.anchor ?? null,
    flag: flagOf(places),
    statement,
    speaker,
    cue,
    tags,
    status,
    history,
    evidence: claim.evidence.filter(isLive),
    recheck,
    appearances: places.map(refOf),
    createdAt,
  }
}

/** A place without what only the catalog needs. */
export function refOf({ id, article, passage, anchor, undecided }: Place): AppearanceRef {
  return { id, article, passage, anchor, undecided }
}

/** The worst that became of the passages of a claim. */
function flagOf(places: readonly Place[]): ClaimRow['flag'] {
  const worstFirst = ['lost', 'ambiguous', 'changed'] as const
  return worstFirst.find((flag) => places.some(({ anchor }) => anchor === flag)) ?? null
}
