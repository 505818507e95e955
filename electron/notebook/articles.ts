import type { ArticleSummary } from '../../shared/api/views.ts'
import { BelegError } from '../../shared/errors.ts'
import type { ArticleRecord } from '../../shared/model/article.ts'
import type { Id, Sha256 } from '../../shared/model/id.ts'
import { addArticle } from './add-article.ts'
import { addCaptureFiles } from './add-capture.ts'
import { ArticleLook } from './catalog/article-look.ts'
import { readShard, shardOf, type CachedArticle } from './catalog/cache.ts'
import { listArticles } from './catalog/folder-look.ts'
import { KnownArticles, type Site } from './catalog/known-articles.ts'
import { OpenRecords } from './open-records.ts'
import { ARTICLES, recordFile, within } from './paths.ts'
import type { GoodVersion } from './store/recovery.ts'
import { stampOf } from './store/stamp.ts'
import type { NewCapture } from './types.ts'

/** The articles of an open notebook: their records as stores, and what the catalog knows of them. */
export class Articles {
  readonly #site: Site
  readonly #known: KnownArticles
  readonly #open: OpenRecords
  readonly #look: ArticleLook
  #loaded = false
  #stopped = false
  #adding: Promise<unknown> = Promise.resolve()

  constructor(site: Site) {
    this.#site = site
    this.#known = new KnownArticles(site)
    this.#open = new OpenRecords(site, this.#known)
    this.#look = new ArticleLook(site, this.#known, this.#open)
  }

  /** @throws BelegError `article-not-found`, `file-damaged`, `newer-version`, `file-unreadable` */
  record(id: Id): Promise<ArticleRecord> {
    return this.#open.use(id, async (store) => {
      const record = await store.current()
      if (await this.#open.exists(id)) return record
      throw new BelegError('article-not-found', { id })
    })
  }

  update(id: Id, change: (record: ArticleRecord) => ArticleRecord): Promise<ArticleRecord> {
    return this.#open.use(id, (store) => store.update(change))
  }

  keepNote(id: Id): Promise<void> {
    return this.#open.keepNote(id)
  }

  /**
   * See `Notebook.addCapture`. One after the other: who fails takes back files that another of the same bytes would rely on.
   */
  addCapture(
    id: Id,
    capture: NewCapture,
    change: (record: ArticleRecord) => ArticleRecord,
  ): Promise<ArticleRecord> {
    const added = this.#adding.then(() => this.#addCapture(id, capture, change))
    this.#adding = added.catch(() => undefined)
    return added
  }

  async #addCapture(
    id: Id,
    capture: NewCapture,
    change: (record: ArticleRecord) => ArticleRecord,
  ): Promise<ArticleRecord> {
    // Files of a capture that the record has are the evidence itself and stay untouched.
    const { captures } = await this.record(id)
    if (captures.some(({ sha256 }) => sha256 === capture.info.sha256)) return this.update(id, change)
    const takeBack = await addCaptureFiles(this.#site.root, id, capture)
    try {
      return await this.update(id, change)
    } catch (error) {
      await takeBack()
      throw error
    }
  }

  async add(record: ArticleRecord, captures: NewCapture[]): Promise<void> {
    await this.appeared(record, await addArticle(this.#site.root, record, captures))
  }

  /** An article's folder is there now; `digest` is the SHA-256 of its record's valid bytes, null where it is not known. */
  async appeared(record: ArticleRecord, digest: Sha256 | null): Promise<void> {
    this.#known.know(record, await stampOf(within(this.#site.root, recordFile(record.id))), digest)
  }

  /** An article's folder is gone for good. */
  removed(id: Id): void {
    this.#open.drop(id)
  }

  /**
   * Takes every article in for the first time: as the cache knows it, or from its record where that has changed since.
   * Articles can be read, changed and added meanwhile. Answers with those whose rows are not as the library showed them before.
   */
  async load(options: {
    tidyBefore: Id | null
    onProgress: (done: number, total: number) => void
  }): Promise<Id[]> {
    const { root, catalog, problems } = this.#site
    const { ids, copies } = await listArticles(root)
    problems.noteCopies(ARTICLES, copies)
    const shards = new Map<number, Id[]>()
    for (const id of ids) shards.set(shardOf(id), [...(shards.get(shardOf(id)) ?? []), id])
    let done = 0
    for (const [shard, members] of shards) {
      if (this.#stopped) return []
      const { tidyBefore } = options
      await this.#look.all(members, { cache: await readShard(root, shard), tidyBefore, tell: false })
      options.onProgress((done += members.length), ids.length)
    }
    const gone = catalog.onlyForeseen()
    for (const id of gone) catalog.delete(id)
    this.#loaded = true
    return [...gone, ...catalog.completed()]
  }

  /** Ends {@link load} where it is. */
  stop(): void {
    this.#stopped = true
  }

  /** Looks at every article folder and reads the records that are not as they were. */
  async scan(): Promise<void> {
    const { ids, copies } = await listArticles(this.#site.root)
    this.#site.problems.noteCopies(ARTICLES, copies)
    const present = new Set(ids)
    for (const id of this.#known.seen.ids()) if (!present.has(id)) this.#open.drop(id)
    await this.#look.all(ids, { tell: this.#loaded })
  }

  /** See `SeenArticles.cacheable`. */
  cacheable(): Map<number, CachedArticle[]> | null {
    return this.#loaded ? this.#known.seen.cacheable(this.#site.catalog) : null
  }

  summaries(): ArticleSummary[] {
    return this.#site.catalog.summaries()
  }

  /** The last state of a record that is open, for recovering a file that was damaged meanwhile. */
  inMemory(id: Id): Promise<GoodVersion | null> {
    return this.#open.inMemory(id)
  }

  /** Reads an article anew after its file was replaced. */
  async reread(id: Id): Promise<void> {
    this.#open.forget(id)
    await this.#look.read(id)
    this.#known.tell(id)
  }

  /** Resolves when nothing is being saved any more. */
  settled(): Promise<void> {
    return this.#open.settled()
  }
}
