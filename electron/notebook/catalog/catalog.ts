import { isDeepStrictEqual } from 'node:util'
import type {
  AppearanceRef,
  ArticleSummary,
  ClaimDetail,
  ClaimRow,
  TagCount,
  TrashEntry,
} from '../../../shared/api/views.ts'
import { BelegError } from '../../../shared/errors.ts'
import { isLive } from '../../../shared/model/article.ts'
import type { Id, Sha256, Time } from '../../../shared/model/id.ts'
import { summaryOf } from './article-summary.ts'
import type { CatalogClaim, CatalogEntry } from './entry.ts'
import { claimRow, refOf, type KnownClaim, type Place } from './claim-row.ts'
import { countTags } from './count-tags.ts'
import { HeldClaims } from './held-claims.ts'
import { newestFirst, NewestFirst } from './newest-first.ts'
import { rowsAt } from './past-rows.ts'
import { trashOf, trashOfInbox } from './trash-entries.ts'

const oldestFirst = (a: Place, b: Place): number => newestFirst(b, a)

/** All articles and claims of a notebook in memory, joined across records. What a change does not touch stays made. */
export class Catalog {
  readonly #entries = new Map<Id, CatalogEntry>()
  readonly #claims = new HeldClaims()
  readonly #places = new Map<Id, Place[]>()
  readonly #rows = new NewestFirst<ClaimRow>((id) => this.#rowOf(id))
  readonly #summaries = new NewestFirst<ArticleSummary>((id) => this.#summaryOf(id))
  /** Rows as the library's cache has them, shown until all entries are there. */
  readonly #foreseen = new Map<Id, ArticleSummary>()
  #inbox: CatalogClaim[] = []
  /** What {@link rowsAsOf} last answered, and what was known then. */
  #past: { moment: Time; now: readonly ClaimRow[]; rows: ClaimRow[] } | null = null

  get(id: Id): CatalogEntry | undefined {
    return this.#entries.get(id)
  }

  entries(): CatalogEntry[] {
    return [...this.#entries.values()]
  }

  /** Claims that belong to no article. */
  inbox(): readonly CatalogClaim[] {
    return this.#inbox
  }

  /** Shows these rows until {@link completed}; counts that join records cannot be told before. */
  foresee(summaries: readonly ArticleSummary[]): void {
    for (const summary of summaries) {
      this.#foreseen.set(summary.id, summary)
      this.#summaries.forget(summary.id)
    }
  }

  /** Articles that are shown but not there. */
  onlyForeseen(): Id[] {
    return [...this.#foreseen.keys()].filter((id) => !this.#entries.has(id))
  }

  /** All entries are there: from now on every row says what they say. Answers with the articles whose rows are not as foreseen. */
  completed(): Id[] {
    const foreseen = new Map(this.#foreseen)
    for (const id of foreseen.keys()) this.#summaries.forget(id)
    this.#foreseen.clear()
    return this.summaries()
      .filter((row) => !isDeepStrictEqual(row, foreseen.get(row.id)))
      .map(({ id }) => id)
  }

  /** Puts an article in, in place of what was known of it. */
  put(entry: CatalogEntry): void {
    this.delete(entry.id)
    this.#put(entry)
  }

  /** Puts an article in that is as it was when its row was foreseen. */
  putForeseen(entry: CatalogEntry): void {
    this.#put(entry)
  }

  #put(entry: CatalogEntry): void {
    this.#entries.set(entry.id, entry)
    this.#claims.add(entry.id, entry.claims)
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
    if (this.#foreseen.delete(id)) this.#summaries.forget(id)
    const entry = this.#entries.get(id)
    if (!entry) return
    this.#forget(entry)
    this.#entries.delete(id)
    this.#claims.remove(id, entry.claims)
    for (const { claim } of entry.appearances) {
      const left = this.#places.get(claim)?.filter((place) => place.article !== id) ?? []
      if (left.length === 0) this.#places.delete(claim)
      else this.#places.set(claim, left)
    }
  }

  putInbox(claims: CatalogClaim[]): void {
    this.#claims.remove(null, this.#inbox)
    this.#forgetClaims(this.#inbox.map((claim) => claim.id))
    this.#inbox = claims
    this.#claims.add(null, claims)
    this.#forgetClaims(claims.map((claim) => claim.id))
  }

  summaries(): ArticleSummary[] {
    return this.#summaries.items()
  }

  rows(): ClaimRow[] {
    return this.#rows.items()
  }

  trash(): TrashEntry[] {
    return [...[...this.#entries.values()].flatMap(trashOf), ...trashOfInbox(this.#inbox)]
  }

  /** @throws BelegError `claim-not-found` */
  homeOf(claim: Id): Id | null {
    const found = this.#claims.byId.get(claim)
    if (!found) throw new BelegError('claim-not-found', { id: claim })
    return found.home
  }

  /** The articles that have a capture of these very bytes. */
  articlesWith(original: Sha256): Id[] {
    return [...this.#entries.values()].flatMap(({ id, captures }) =>
      captures.includes(original) ? [id] : [],
    )
  }

  articlesOf(claim: Id): Id[] {
    return [...new Set(this.#places.get(claim)?.map((place) => place.article))]
  }

  /** A claim, also one that lies in the trash. @throws BelegError `claim-not-found` */
  claim(id: Id): ClaimDetail {
    const found = this.#claims.byId.get(id)
    if (!found) throw new BelegError('claim-not-found', { id })
    const { trashedAt, mergedInto } = found.claim
    return { ...this.#joined(found), trashedAt, mergedInto }
  }

  /** See {@link rowsAt}. */
  rowsAsOf(moment: Time): ClaimRow[] {
    const now = this.rows()
    if (this.#past?.moment === moment && this.#past.now === now) return this.#past.rows
    const rows = rowsAt(
      { claims: this.#claims.byId, entries: this.#entries, places: this.#places, rows: now },
      moment,
    )
    this.#past = { moment, now, rows }
    return rows
  }

  /** Live articles whose notes lead to a claim or an article, newest first. */
  mentionsOf(id: Id): Id[] {
    return this.summaries()
      .filter(isLive)
      .map((summary) => summary.id)
      .filter((from) => {
        const { claims = [], articles = [] } = this.#entries.get(from)?.links ?? {}
        return from !== id && (claims.includes(id) || articles.includes(id))
      })
  }

  /** Where a claim is made, oldest first. */
  appearancesOf(claim: Id): AppearanceRef[] {
    return (this.#places.get(claim) ?? []).map(refOf)
  }

  tags(): TagCount[] {
    return countTags(
      [...this.#claims.byId.values()].map(({ claim }) => claim),
      [...this.#entries.values()],
    )
  }

  homesTagged(tags: ReadonlySet<string>): (Id | null)[] {
    const has = (claims: readonly CatalogClaim[]): boolean =>
      claims.some((claim) => claim.tags.some((tag) => tags.has(tag)))
    const articles = [...this.#entries.values()].filter(
      ({ claims, highlightTags, filing }) =>
        has(claims) || [...filing.tags, ...Object.keys(highlightTags)].some((tag) => tags.has(tag)),
    )
    return [...articles.map(({ id }) => id), ...(has(this.#inbox) ? [null] : [])]
  }

  /** Articles whose appearances were made for another claim than the one they are of now. */
  articlesMadeFor(claim: Id): Id[] {
    return [...this.#entries.values()]
      .filter(({ appearances, trashedAppearances }) =>
        [...appearances, ...trashedAppearances].some(({ madeFor }) => madeFor === claim),
      )
      .map(({ id }) => id)
  }

  #summaryOf(id: Id): ArticleSummary | null {
    const foreseen = this.#foreseen.get(id)
    if (foreseen) return foreseen
    const entry = this.#entries.get(id)
    if (!entry) return null
    return summaryOf(entry, (claim) => {
      const found = this.#claims.byId.get(claim)?.claim
      return found && isLive(found) ? found : null
    })
  }

  #rowOf(id: Id): ClaimRow | null {
    const found = this.#claims.byId.get(id)
    return found?.claim.trashedAt === null ? this.#joined(found) : null
  }

  #joined(found: KnownClaim): ClaimRow {
    return claimRow(found, this.#placesOf(found), this.#byId)
  }

  #placesOf({ claim }: KnownClaim): readonly Place[] {
    return this.#places.get(claim.id) ?? []
  }

  readonly #byId = (id: Id): CatalogEntry | undefined => this.#entries.get(id)

  #forget(entry: CatalogEntry): void {
    this.#summaries.forget(entry.id)
    this.#forgetClaims([...entry.claims.map((claim) => claim.id), ...entry.appearances.map((at) => at.claim)])
  }

  /** These claims' rows are to be made again, and the counts of every article they appear in. */
  #forgetClaims(claims: Id[]): void {
    for (const claim of claims) {
      this.#rows.forget(claim)
      for (const article of this.articlesOf(claim)) this.#summaries.forget(article)
    }
  }
}
