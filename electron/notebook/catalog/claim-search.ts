import type { ClaimRow } from '../../../shared/api/views.ts'
import type { Id } from '../../../shared/model/id.ts'
import { Corpus } from '../../../shared/search/corpus.ts'
import type { Needle } from '../../../shared/search/needle.ts'
import type { Query } from '../../../shared/search/query.ts'
import type { CatalogEntry } from './entry.ts'
import type { Catalog } from './catalog.ts'
import { wordsOfArticle, wordsOfClaim } from './claim-words.ts'
import { Turn } from '../turn.ts'

/** Which claims are searched, newest first, and the articles they are made in. */
export interface Searched {
  rows(): readonly ClaimRow[]
  get: Catalog['get']
}

/**
 * Full-text search over the claims of a notebook: their own words, and what is written about the articles they are made
 * in. Kept in memory and made from the catalog, of which it takes in what has changed.
 */
export class ClaimSearch {
  readonly #searched: Searched
  readonly #claims = new Corpus()
  readonly #articles = new Corpus()
  readonly #taken = new Map<Id, { row: ClaimRow; round: number }>()
  readonly #entries = new Map<Id, CatalogEntry>()
  #rows: readonly ClaimRow[] = []
  /** Per row the place of its text. */
  #places = new Uint32Array(0)
  /** By the place of an article's text, the rows of the claims made in it. */
  #madeIn: number[][] = []
  #round = 0
  #stopped = false
  #last: Promise<void> = Promise.resolve()

  constructor(searched: Searched) {
    this.#searched = searched
  }

  /** Takes in what has changed since the last time, in slices, so that nothing else waits for it. */
  catchUp(onProgress?: (done: number, total: number) => void): Promise<void> {
    this.#last = this.#last.then(() => this.#takeIn(onProgress))
    return this.#last
  }

  /** Ends taking in where it is, for good. */
  stop(): void {
    this.#stopped = true
  }

  /** The claims that have all the words asked for and none of the others, newest first, as of the last {@link catchUp}. */
  find({ all, none }: Query, options: { typos: boolean }): ClaimRow[] {
    const kept = new Uint8Array(this.#rows.length).fill(1)
    for (const needle of all) keep(kept, this.#with(needle, options), 1)
    for (const needle of none) keep(kept, this.#with(needle, { typos: false }), 0)
    const found: ClaimRow[] = []
    for (let at = kept.indexOf(1); at !== -1; at = kept.indexOf(1, at + 1)) {
      const row = this.#rows[at]
      if (row) found.push(row)
    }
    return found
  }

  /** Marks the rows of claims with these words. */
  #with(needle: Needle, options: { typos: boolean }): Uint8Array {
    const inClaims = this.#claims.find(needle, options)
    const marks = new Uint8Array(this.#rows.length)
    for (let at = 0; at < marks.length; at++) marks[at] = inClaims[this.#places[at] ?? 0] ?? 0
    const inArticles = this.#articles.find(needle, options)
    for (let place = inArticles.indexOf(1); place !== -1; place = inArticles.indexOf(1, place + 1))
      for (const at of this.#madeIn[place] ?? []) marks[at] = 1
    return marks
  }

  async #takeIn(onProgress?: (done: number, total: number) => void): Promise<void> {
    const rows = this.#searched.rows()
    if (rows === this.#rows) return
    const round = ++this.#round
    const turn = new Turn()
    for (const [at, row] of rows.entries()) {
      const known = this.#taken.get(row.id)
      if (known) known.round = round
      if (known?.row === row) continue
      this.#taken.set(row.id, { row, round })
      this.#take(row)
      if (!turn.over) continue
      onProgress?.(at + 1, rows.length)
      await turn.next()
      if (this.#stopped) return
    }
    this.#settle(rows, round)
  }

  #take(row: ClaimRow): void {
    this.#claims.put(row.id, wordsOfClaim(row))
    for (const { article } of row.appearances) {
      const entry = this.#searched.get(article)
      if (!entry || this.#entries.get(article) === entry) continue
      this.#entries.set(article, entry)
      this.#articles.put(article, wordsOfArticle(entry))
    }
  }

  /** Leaves what is no longer there, and notes where every row's words are. */
  #settle(rows: readonly ClaimRow[], round: number): void {
    for (const [id, taken] of this.#taken) if (taken.round !== round) this.#leave(id)
    const places = new Uint32Array(rows.length)
    const madeIn: number[][] = []
    rows.forEach((row, at) => {
      places[at] = this.#claims.placeOf(row.id) ?? 0
      for (const { article } of row.appearances) {
        const place = this.#articles.placeOf(article)
        if (place !== undefined) (madeIn[place] ??= []).push(at)
      }
    })
    this.#rows = rows
    this.#places = places
    this.#madeIn = madeIn
  }

  #leave(id: Id): void {
    this.#taken.delete(id)
    this.#claims.delete(id)
  }
}

/** Keeps what is marked so. Plain loops, here and above: they run over every claim with each letter that is typed. */
function keep(kept: Uint8Array, marks: Uint8Array, wanted: 0 | 1): void {
  for (let at = 0; at < kept.length; at++) if (marks[at] !== wanted) kept[at] = 0
}
