import { setImmediate } from 'node:timers/promises'
import type { ClaimRow } from '../../shared/api/views.ts'
import type { Id } from '../../shared/model/id.ts'
import { Corpus } from '../../shared/search/corpus.ts'
import type { Needle } from '../../shared/search/needle.ts'
import type { Query } from '../../shared/search/query.ts'
import type { CatalogEntry } from './catalog-entry.ts'
import type { Catalog } from './catalog.ts'

/** How many texts are taken in before others get a turn. */
const AT_ONCE = 100

/**
 * Full-text search over the claims of a notebook: their own words, and what is written about the articles they are made
 * in. Kept in memory and made from the catalog, of which it takes in what has changed.
 */
export class ClaimSearch {
  readonly #catalog: Pick<Catalog, 'rows' | 'get'>
  readonly #claims = new Corpus()
  readonly #articles = new Corpus()
  readonly #taken = new Map<Id, ClaimRow>()
  readonly #entries = new Map<Id, CatalogEntry>()
  readonly #madeIn = new Map<Id, Set<Id>>()
  #rows: ClaimRow[] | null = null
  #last: Promise<void> = Promise.resolve()

  constructor(catalog: Pick<Catalog, 'rows' | 'get'>) {
    this.#catalog = catalog
  }

  /** Takes in what has changed since the last time, in slices, so that nothing else waits for it. */
  catchUp(): Promise<void> {
    this.#last = this.#last.then(() => this.#takeIn())
    return this.#last
  }

  /** The claims that have all the words asked for and none of the others. */
  find({ all, none }: Query, options: { typos?: boolean } = {}): ReadonlySet<Id> {
    const [first, ...others] = all.map((needle) => this.#with(needle, options))
    const found = first ?? new Set(this.#taken.keys())
    for (const other of others) for (const id of found) if (!other.has(id)) found.delete(id)
    for (const needle of none) for (const id of this.#with(needle, {})) found.delete(id)
    return found
  }

  #with(needle: Needle, options: { typos?: boolean }): Set<Id> {
    const found = this.#claims.find(needle, options)
    for (const article of this.#articles.find(needle, options))
      for (const claim of this.#madeIn.get(article) ?? []) found.add(claim)
    return found
  }

  async #takeIn(): Promise<void> {
    const rows = this.#catalog.rows()
    if (rows === this.#rows) return
    let waiting = 0
    const present = new Set<Id>()
    for (const row of rows) {
      present.add(row.id)
      if (this.#taken.get(row.id) === row) continue
      this.#take(row)
      if (++waiting % AT_ONCE === 0) await setImmediate()
    }
    for (const id of this.#taken.keys()) if (!present.has(id)) this.#leave(id)
    this.#rows = rows
  }

  #take(row: ClaimRow): void {
    this.#leave(row.id)
    this.#taken.set(row.id, row)
    this.#claims.put(row.id, wordsOf(row))
    for (const { article } of row.appearances) {
      const made = this.#madeIn.get(article)
      if (made) made.add(row.id)
      else this.#madeIn.set(article, new Set([row.id]))
      this.#takeArticle(article)
    }
  }

  #takeArticle(id: Id): void {
    const entry = this.#catalog.get(id)
    if (!entry || this.#entries.get(id) === entry) return
    this.#entries.set(id, entry)
    this.#articles.put(id, [entry.meta.title, ...entry.meta.authors, entry.meta.publisher, ...entry.written])
  }

  #leave(id: Id): void {
    const before = this.#taken.get(id)
    if (!before) return
    this.#taken.delete(id)
    this.#claims.delete(id)
    for (const { article } of before.appearances) {
      const made = this.#madeIn.get(article)
      made?.delete(id)
      if (made?.size !== 0) continue
      this.#madeIn.delete(article)
      this.#entries.delete(article)
      this.#articles.delete(article)
    }
  }
}

/** All that is said of a claim, and where. */
function wordsOf(row: ClaimRow): string[] {
  const quotes = new Set(row.appearances.map(({ passage }) => passage.exact))
  return [
    row.statement,
    ...quotes,
    row.speaker,
    ...row.history.map(({ reason }) => reason),
    ...row.evidence.flatMap(({ citation, origin, note }) => [...citedIn(citation), origin, note]),
  ]
}

function citedIn(citation: ClaimRow['evidence'][number]['citation']): string[] {
  switch (citation.type) {
    case 'article':
      return citation.passage ? [citation.passage.exact] : []
    case 'url':
      return [citation.title, citation.url]
    case 'file':
      return [citation.file]
    case 'text':
      return [citation.text]
  }
}
