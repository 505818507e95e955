import type { ArticleSummary } from '../../shared/api/views.ts'
import { BelegError } from '../../shared/errors.ts'
import type { ArticleRecord } from '../../shared/model/article.ts'
import type { Id } from '../../shared/model/id.ts'
import { addArticle } from './add-article.ts'
import { addCaptureFiles } from './add-capture.ts'
import { readShard, shardOf, type CachedArticle } from './catalog-cache.ts'
import { entryOf } from './catalog-entry.ts'
import type { Catalog } from './catalog.ts'
import { readError } from './disk-errors.ts'
import { DurableAdapter, type Writing } from './durable-adapter.ts'
import { holdsNothing, listArticles, lookThrough, tidyArticle } from './folder-look.ts'
import { recordKind } from './kinds.ts'
import { articleFolder, ARTICLES, isArticleFolder, recordFile, within } from './paths.ts'
import type { Problems } from './problems.ts'
import { goodFromMemory, type GoodVersion } from './recovery.ts'
import { SeenArticles } from './seen-articles.ts'
import { stampOf, type Stamp } from './stamp.ts'
import { Store } from './store.ts'
import type { NewCapture, NotebookEvent } from './types.ts'

/** How many records stay open at once; one that is needed again is simply read again. */
const OPEN_RECORDS = 40
/** How many files are looked at at the same time. */
const AT_ONCE = 16

/** What the parts of an open notebook share. */
export interface Site {
  root: string
  writing: Writing | null
  catalog: Catalog
  problems: Problems
  emit: (event: NotebookEvent) => void
}

interface LookOptions {
  cache?: ReadonlyMap<Id, CachedArticle>
  /** Removes what a killed save left under an older temporary name than this. */
  tidyBefore?: Id | null
}

interface OpenRecord {
  store: Promise<Store<ArticleRecord>>
  users: number
}

/** The articles of an open notebook: their records as stores, and what the catalog knows of them. */
export class Articles {
  readonly #site: Site
  readonly #open = new Map<Id, OpenRecord>()
  readonly #seen = new SeenArticles()
  #loaded = false
  #stopped = false
  #adding: Promise<unknown> = Promise.resolve()

  constructor(site: Site) {
    this.#site = site
  }

  /** @throws BelegError `article-not-found`, `file-damaged`, `newer-version`, `file-unreadable` */
  record(id: Id): Promise<ArticleRecord> {
    return this.#with(id, async (store) => {
      const record = await store.current()
      if (await this.#exists(id)) return record
      throw new BelegError('article-not-found', { id })
    })
  }

  update(id: Id, change: (record: ArticleRecord) => ArticleRecord): Promise<ArticleRecord> {
    return this.#with(id, (store) => store.update(change))
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
    await addArticle(this.#site.root, record, captures)
    await this.appeared(record)
  }

  /** An article's folder is there now. */
  async appeared(record: ArticleRecord): Promise<void> {
    this.#know(record, await stampOf(within(this.#site.root, recordFile(record.id))))
  }

  /**
   * Takes every article in for the first time: as the cache knows it, or from its record where that has changed since.
   * Articles can be read, changed and added meanwhile.
   */
  async load(options: {
    tidyBefore: Id | null
    onProgress: (done: number, total: number) => void
  }): Promise<void> {
    const { root, catalog, problems } = this.#site
    const { ids, copies } = await listArticles(root)
    problems.noteCopies(ARTICLES, copies)
    const shards = new Map<number, Id[]>()
    for (const id of ids) shards.set(shardOf(id), [...(shards.get(shardOf(id)) ?? []), id])
    let done = 0
    for (const [shard, members] of shards) {
      if (this.#stopped) return
      await this.#look(members, { cache: await readShard(root, shard), tidyBefore: options.tidyBefore })
      options.onProgress((done += members.length), ids.length)
    }
    for (const id of catalog.onlyForeseen()) catalog.delete(id)
    catalog.completed()
    this.#loaded = true
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
    for (const id of this.#seen.ids()) if (!present.has(id)) this.#drop(id)
    await this.#look(ids, {})
  }

  async #look(ids: readonly Id[], options: LookOptions): Promise<void> {
    const left = ids.values()
    await Promise.all(
      Array.from({ length: AT_ONCE }, async () => {
        for (const id of left)
          await this.#scanOne(id, options).catch((error: unknown) => this.#unreadable(id, error))
      }),
    )
  }

  /** See {@link SeenArticles.cacheable}. */
  cacheable(): Map<number, CachedArticle[]> | null {
    return this.#loaded ? this.#seen.cacheable(this.#site.catalog) : null
  }

  summaries(): ArticleSummary[] {
    return this.#site.catalog.summaries()
  }

  /** The last state of a record that is open, for recovering a file that was damaged meanwhile. */
  async inMemory(id: Id): Promise<GoodVersion | null> {
    const store = await this.#open.get(id)?.store.catch(() => null)
    return store ? goodFromMemory(store.value) : null
  }

  /** Reads an article anew after its file was replaced. */
  async reread(id: Id): Promise<void> {
    this.#open.delete(id)
    await this.#read(id)
    this.#site.emit({ type: 'record-changed', id })
  }

  /** Resolves when nothing is being saved any more. */
  async settled(): Promise<void> {
    await Promise.all(
      [...this.#open.values()].map(async ({ store }) => (await store.catch(() => null))?.settled()),
    )
  }

  /** Jobs on one record begin in the order in which they were asked for. */
  async #with<R>(id: Id, job: (store: Store<ArticleRecord>) => Promise<R>): Promise<R> {
    if (!isArticleFolder(id)) throw new BelegError('article-not-found', { id })
    const opened = this.#open.get(id) ?? { store: this.#openStore(id), users: 0 }
    this.#open.delete(id)
    this.#open.set(id, opened)
    opened.users++
    try {
      return await opened.store.then(job)
    } catch (error) {
      if (!(await this.#exists(id))) throw new BelegError('article-not-found', { id }, { cause: error })
      await this.#site.problems.note(error, recordFile(id), await this.inMemory(id))
      throw error
    } finally {
      opened.users--
      this.#closeSome()
    }
  }

  async #openStore(id: Id): Promise<Store<ArticleRecord>> {
    const adapter = new DurableAdapter(this.#site.root, recordFile(id), recordKind(id), this.#site.writing)
    const known = (value: ArticleRecord): void => this.#know(value, adapter.stamp)
    try {
      const store = await Store.open(adapter, null, {
        saved: known,
        changedOutside: (value, kept) => {
          known(value)
          this.#tell(id, kept)
        },
      })
      if (this.#seen.get(id)?.record !== adapter.stamp) known(store.value)
      return store
    } catch (error) {
      this.#open.delete(id)
      throw error
    }
  }

  /** False when there is no folder for this article, or none any more. */
  async #exists(id: Id): Promise<boolean> {
    const stamp = await stampOf(within(this.#site.root, articleFolder(id))).catch(() => undefined)
    if (stamp !== null) return true
    if (this.#seen.get(id)) this.#drop(id)
    return false
  }

  #closeSome(): void {
    for (const [id, { users }] of this.#open) {
      if (this.#open.size <= OPEN_RECORDS) return
      if (users === 0) this.#open.delete(id)
    }
  }

  async #scanOne(id: Id, { cache, tidyBefore = null }: LookOptions): Promise<void> {
    const { root, catalog, problems } = this.#site
    const cached = cache?.get(id)
    const known = this.#seen.get(id) ?? cached
    const folder = articleFolder(id)
    const stamp = await stampOf(within(root, folder))
    if (known?.folder == null || stamp !== known.folder) {
      const { files, copies } = await lookThrough(root, folder)
      if (tidyBefore !== null) await tidyArticle(root, id, files, tidyBefore)
      problems.noteCopies(folder, copies)
      if (!files.includes('record.json') && (await holdsNothing(root, id))) return
      // A folder in which there is something to tell is looked through at every opening.
      this.#seen.putFolder(id, copies.length > 0 ? null : stamp)
    }
    const record = await stampOf(within(root, recordFile(id)))
    if (record !== null && record === known?.record) {
      if (!cached || catalog.get(id)) return
      catalog.putForeseen(cached.entry)
      return this.#seen.putCached(cached)
    }
    const before = this.#seen.get(id)?.record
    if (this.#open.has(id)) return void (await this.record(id).catch(() => undefined))
    await this.#read(id)
    if (before) this.#tell(id, null)
    else if (this.#loaded) this.#site.emit({ type: 'record-changed', id })
  }

  async #read(id: Id): Promise<void> {
    const { root } = this.#site
    const file = recordFile(id)
    try {
      const adapter = new DurableAdapter(root, file, recordKind(id), null)
      const record = await adapter.read()
      if (!record) throw new BelegError('file-damaged', { file, reason: 'the file is missing' })
      this.#know(record, adapter.stamp)
    } catch (error) {
      await this.#unreadable(id, error)
    }
  }

  /** One article that cannot be read does not hide the others. */
  async #unreadable(id: Id, error: unknown): Promise<void> {
    const file = recordFile(id)
    this.#site.catalog.delete(id)
    this.#seen.putRecord(id, null)
    await this.#site.problems.note(readError(error, file), file, await this.inMemory(id))
  }

  #know(record: ArticleRecord, stamp: Stamp | null): void {
    this.#site.catalog.put(entryOf(record))
    this.#seen.putRecord(record.id, stamp)
    this.#site.problems.clear(recordFile(record.id))
  }

  #tell(id: Id, kept: string | null): void {
    const { emit, problems, writing } = this.#site
    if (kept !== null) problems.noteCopy(kept)
    if (writing) emit({ type: 'outside-change', file: recordFile(id), kept })
    emit({ type: 'record-changed', id })
  }

  #drop(id: Id): void {
    this.#open.delete(id)
    this.#seen.delete(id)
    this.#site.catalog.delete(id)
    this.#site.problems.clear(recordFile(id))
    this.#site.problems.noteCopies(articleFolder(id), [])
    this.#site.emit({ type: 'record-changed', id })
  }
}
