import type { ArticleSummary, StatusCounts } from '../../../shared/api/views.ts'
import { statuses } from '../../../shared/model/claim.ts'
import type { Id } from '../../../shared/model/id.ts'
import type { CatalogClaim, CatalogEntry } from './entry.ts'

/** An article's row in the library, with counts of the claims made in it; `liveClaim` answers null for those in the trash. */
export function summaryOf(entry: CatalogEntry, liveClaim: (id: Id) => CatalogClaim | null): ArticleSummary {
  const { id, meta, createdAt, trashedAt, highlights, appearances } = entry
  const claims = Object.fromEntries(statuses.map((status) => [status, 0])) as StatusCounts
  const rechecks: string[] = []
  for (const made of new Set(appearances.map((appearance) => appearance.claim))) {
    const claim = liveClaim(made)
    if (!claim) continue
    claims[claim.status]++
    if (claim.recheck !== null) rechecks.push(claim.recheck)
  }
  const open = appearances.filter((at) => at.undecided && liveClaim(at.claim))
  return {
    ...{ ...meta, id, createdAt, trashedAt, claims, highlights },
    captures: entry.captures.length,
    characters: entry.characters,
    tags: [...entry.filing.tags],
    collections: [...entry.filing.collections],
    rechecks: rechecks.toSorted(),
    undecided: entry.undecided + open.length,
  }
}
