import type { ClaimRow } from '../../../shared/api/views.ts'
import { asOf, ownerAt, isAfter } from '../../../shared/model/as-of.ts'
import type { Id, Time } from '../../../shared/model/id.ts'
import { claimRow, type KnownClaim, type Place } from './claim-row.ts'
import type { CatalogEntry } from './entry.ts'
import { newestFirst } from './newest-first.ts'

/** What a catalog knows by now. */
export interface Known {
  claims: ReadonlyMap<Id, KnownClaim>
  entries: ReadonlyMap<Id, CatalogEntry>
  /** Where each claim is made, oldest first. */
  places: ReadonlyMap<Id, readonly Place[]>
  /** The rows of the claims that do not lie in the trash. */
  rows: readonly ClaimRow[]
}

/**
 * Claims as they stood at a moment, newest first: also those that lie in the trash by now, each at the places where it
 * was made then. One that has not changed since is the very row of now.
 */
export function rowsAt(known: Known, moment: Time): ClaimRow[] {
  const places = placesAt(known, moment)
  const now = new Map(known.rows.map((row) => [row.id, row]))
  return [...known.claims.values()]
    .flatMap(({ home, claim }) => {
      const then = asOf(claim, moment)
      if (then?.trashedAt !== null) return []
      const made = places.get(claim.id) ?? []
      const same = then === claim && sameList(made, known.places.get(claim.id) ?? [])
      const row = same ? now.get(claim.id) : undefined
      return [row ?? claimRow({ home, claim: then }, made, (id) => known.entries.get(id))]
    })
    .toSorted(newestFirst)
}

/** The places of each claim at a moment, oldest first: those laid into the trash since as well, and what merges and splits gave to others still with its owner. */
function placesAt({ claims, entries, places }: Known, moment: Time): ReadonlyMap<Id, readonly Place[]> {
  const claimOf = (id: Id) => claims.get(id)?.claim
  const then = new Map<Id, readonly Place[]>()
  const moved: Place[] = []
  for (const [claim, all] of places) {
    const stayed = all.filter(
      (place) => !isAfter(place.createdAt, moment) && ownerAt(place, moment, claimOf) === claim,
    )
    then.set(claim, stayed)
    if (stayed.length < all.length) moved.push(...all.filter((place) => !stayed.includes(place)))
  }
  for (const { id: article, trashedAppearances } of entries.values())
    for (const { trashedAt, ...appearance } of trashedAppearances)
      if (isAfter(trashedAt, moment)) moved.push({ ...appearance, article })
  for (const place of moved) {
    if (isAfter(place.createdAt, moment)) continue
    const claim = ownerAt(place, moment, claimOf)
    then.set(
      claim,
      [...(then.get(claim) ?? []), place].toSorted((a, b) => newestFirst(b, a)),
    )
  }
  return then
}

function sameList(a: readonly Place[], b: readonly Place[]): boolean {
  return a.length === b.length && a.every((place, at) => place === b[at])
}
