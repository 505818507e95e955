import type { Id } from '../../../shared/model/id.ts'
import type { KnownClaim } from './claim-row.ts'
import type { CatalogClaim } from './entry.ts'

/**
 * The claims of a notebook, each with the record that holds it. One that several hold, because it was copied by hand, is at home in the
 * inbox or the oldest of these articles, in whatever order they are read, and stays where it is left when it goes from there.
 */
export class HeldClaims {
  readonly #byId = new Map<Id, KnownClaim>()
  /** All holders of a claim that has several. */
  readonly #shared = new Map<Id, readonly KnownClaim[]>()

  get byId(): ReadonlyMap<Id, KnownClaim> {
    return this.#byId
  }

  add(home: Id | null, claims: readonly CatalogClaim[]): void {
    for (const claim of claims)
      if (this.#byId.has(claim.id)) this.#set(claim.id, [...this.#holdersOf(claim.id), { home, claim }])
      else this.#byId.set(claim.id, { home, claim })
  }

  remove(home: Id | null, claims: readonly CatalogClaim[]): void {
    for (const { id } of claims) {
      const left = this.#holdersOf(id).filter((known) => known.home !== home)
      this.#set(id, left)
    }
  }

  #holdersOf(id: Id): readonly KnownClaim[] {
    const only = this.#byId.get(id)
    return this.#shared.get(id) ?? (only ? [only] : [])
  }

  #set(id: Id, holders: readonly KnownClaim[]): void {
    const sorted = holders.toSorted((a, b) => ((a.home ?? '') < (b.home ?? '') ? -1 : 1))
    if (sorted.length > 1) this.#shared.set(id, sorted)
    else this.#shared.delete(id)
    if (sorted[0]) this.#byId.set(id, sorted[0])
    else this.#byId.delete(id)
  }
}
