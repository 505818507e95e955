import type { ArticleSummary, ClaimRow, StatusCounts } from '../../shared/api/views.ts'
import { BelegError } from '../../shared/errors.ts'
import { statuses } from '../../shared/model/claim.ts'
import type { Id } from '../../shared/model/id.ts'
import type { CatalogAppearance, CatalogClaim, CatalogEntry } from './catalog-entry.ts'

/** Where a claim is made: an appearance and the article it is in. */
interface Place extends CatalogAppearance {
  article: Id
}

/** Newest first; of the same moment, the later id. */
const newestFirst = (a: { createdAt: string; id: string }, b: { createdAt: string; id: string }): number =>
  compare(b.createdAt, a.createdAt) || compare(b.id, a.id)
const oldestFirst = (a: Place, b: Place): number => newestFirst(b, a)

/** All articles and claims of a notebook in memory, joined across records. What a change does not touch stays made. */
export class Catalog {
  readonly #entries = new Map<Id, CatalogEntry>()
  readonly #claims = new Map<Id, { home: Id | null; claim: CatalogClaim }>()
  readonly #places = new Map<Id, Place[]>()
  readonly #rows = new Map<Id, ClaimRow>()
  readonly #summaries = new Map<Id, ArticleSummary>()
  #inbox: CatalogClaim[] = []
  #sortedRows: ClaimRow[] | null = null
  #sortedSummaries: ArticleSummary[] | null = null

  get(id: Id): CatalogEntry | undefined {
    return this.#entries.get(id)
  }

  /** Puts an article in, in place of what was known of it. */
  put(entry: CatalogEntry): void {
    this.delete(entry.id)
    this.#entries.set(entry.id, entry)
    this.#addClaims(entry.id, entry.claims)
    for (const appearance of entry.appearances) {
      const places = this.#places.get(appearance.claim) ?? []
      this.#places.set(
        appearance.claim,
        [...places, { ...appearance, article: entry.id }].toSorted(oldestFirst),
      )
    }
    this.#forget(entry)
  }

  delete(id: Id): void {
    const entry = this.#entries.get(id)
    if (!entry) return
    this.#forget(entry)
    this.#entries.delete(id)
    this.#removeClaims(id, entry.claims)
    for (const { claim } of entry.appearances) {
      const left = this.#places.get(claim)?.filter((place) => place.article !== id) ?? []
      if (left.length === 0) this.#places.delete(claim)
      else this.#places.set(claim, left)
    }
  }

  putInbox(claims: CatalogClaim[]): void {
    this.#removeClaims(null, this.#inbox)
    this.#forgetClaims(this.#inbox.map((claim) => claim.id))
    this.#inbox = claims
    this.#addClaims(null, claims)
    this.#forgetClaims(claims.map((claim) => claim.id))
  }

  summaries(): ArticleSummary[] {
    this.#sortedSummaries ??= [...this.#entries.values()].toSorted(newestFirst).map((entry) => {
      const made = this.#summaries.get(entry.id) ?? this.#summaryOf(entry)
      this.#summaries.set(entry.id, made)
      return made
    })
    return this.#sortedSummaries
  }

  rows(): ClaimRow[] {
    this.#sortedRows ??= [...this.#claims.values()]
      .filter(({ claim }) => claim.trashedAt === null)
      .map(({ home, claim }) => {
        const made = this.#rows.get(claim.id) ?? this.#rowOf(home, claim)
        this.#rows.set(claim.id, made)
        return made
      })
      .toSorted(newestFirst)
    return this.#sortedRows
  }

  /** @throws BelegError `claim-not-found` */
  homeOf(claim: Id): Id | null {
    const found = this.#claims.get(claim)
    if (!found) throw new BelegError('claim-not-found', { id: claim })
    return found.home
  }

  articlesOf(claim: Id): Id[] {
    return [...new Set(this.#places.get(claim)?.map((place) => place.article))]
  }

  #summaryOf({
    id,
    meta,
    createdAt,
    trashedAt,
    captures,
    highlights,
    appearances,
  }: CatalogEntry): ArticleSummary {
    const claims = Object.fromEntries(statuses.map((status) => [status, 0])) as StatusCounts
    for (const id of new Set(appearances.map((appearance) => appearance.claim))) {
      const claim = this.#claims.get(id)?.claim
      if (claim?.trashedAt === null) claims[claim.status]++
    }
    return { ...meta, id, createdAt, trashedAt, captures, claims, highlights }
  }

  #rowOf(home: Id | null, claim: CatalogClaim): ClaimRow {
    const { id, statement, speaker, tags, status, history, createdAt } = claim
    const place = this.#places.get(id)?.[0]
    const entry = place && this.#entries.get(place.article)
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
      anchor: place ? 'placed' : null,
      statement,
      speaker,
      tags,
      status,
      history,
      createdAt,
    }
  }

  /** A claim that two records hold, because one was copied by hand, stays with the one that was read first. */
  #addClaims(home: Id | null, claims: CatalogClaim[]): void {
    for (const claim of claims) if (!this.#claims.has(claim.id)) this.#claims.set(claim.id, { home, claim })
  }

  #removeClaims(home: Id | null, claims: CatalogClaim[]): void {
    for (const { id } of claims) if (this.#claims.get(id)?.home === home) this.#claims.delete(id)
  }

  #forget(entry: CatalogEntry): void {
    this.#summaries.delete(entry.id)
    this.#sortedSummaries = null
    this.#forgetClaims([...entry.claims.map((claim) => claim.id), ...entry.appearances.map((at) => at.claim)])
  }

  /** Drops what was made of these claims: their rows, and the counts of every article they appear in. */
  #forgetClaims(claims: Id[]): void {
    this.#sortedRows = null
    this.#sortedSummaries = null
    for (const claim of claims) {
      this.#rows.delete(claim)
      for (const article of this.articlesOf(claim)) this.#summaries.delete(article)
    }
  }
}

function compare(a: string, b: string): number {
  return a < b ? -1 : a > b ? 1 : 0
}
