import { asOf, ownerAt, isAfter } from './as-of.ts'
import type { ArticleRecord } from './article.ts'
import type { Claim } from './claim.ts'
import type { Id, Time } from './id.ts'

/**
 * The record as it stood at a moment; null before its first capture. A note that was changed since is not there, because
 * nobody keeps how it was; what is said about the article (its title, its authors) is as it is now. `claimOf` knows
 * the claims that merges and splits speak of, also those of other records.
 */
export function recordAsOf(
  record: ArticleRecord,
  moment: Time,
  claimOf: (id: Id) => Pick<Claim, 'createdAt' | 'trashedAt' | 'mergedInto'> | undefined,
): ArticleRecord | null {
  const captures = record.captures.filter(({ importedAt }) => !isAfter(importedAt, moment))
  if (captures.length === 0) return null
  return {
    ...record,
    captures,
    provenance: record.provenance.filter(({ at }) => !isAfter(at, moment)),
    highlights: record.highlights.flatMap((highlight) => there(highlight, moment)),
    appearances: record.appearances
      .flatMap((appearance) => there(appearance, moment))
      .map((appearance) => ({ ...appearance, claim: ownerAt(appearance, moment, claimOf) })),
    claims: record.claims.flatMap((claim) => asOf(claim, moment) ?? []),
    note: record.note !== null && isAfter(record.note.updatedAt, moment) ? null : record.note,
  }
}

/** Nothing before it was made; not in the trash before it was laid there. */
function there<T extends { createdAt: Time; trashedAt: Time | null }>(thing: T, moment: Time): T[] {
  if (isAfter(thing.createdAt, moment)) return []
  return [isAfter(thing.trashedAt, moment) ? { ...thing, trashedAt: null } : thing]
}
