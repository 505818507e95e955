import { BelegError } from '../../shared/errors.ts'
import type { ArticleRecord } from '../../shared/model/article.ts'
import type { Id } from '../../shared/model/id.ts'
import { DurableAdapter } from './store/durable-adapter.ts'
import { recordKind } from './store/kinds.ts'
import { NoteKeeper } from './note-versions/keeper.ts'
import type { KnownArticles, Site } from './catalog/known-articles.ts'
import { articleFolder, isArticleFolder, recordFile, within } from './paths.ts'
import { goodFromMemory, type GoodVersion } from './store/recovery.ts'
import { stampOf } from './store/stamp.ts'
import { Store } from './store/store.ts'

/** How many records stay open at once; one that is needed again is simply read again. */
const OPEN_RECORDS = 40

interface OpenRecord {
  store: Promise<Store<ArticleRecord>>
  users: number
}

/** The records of articles that are worked on, as stores; those used last stay open. */
export class OpenRecords {
  readonly #site: Site
  readonly #known: KnownArticles
  readonly #notes: NoteKeeper
  readonly #open = new Map<Id, OpenRecord>()

  constructor(site: Site, known: KnownArticles) {
    this.#site = site
    this.#known = known
    this.#notes = new NoteKeeper(site.root)
  }

  has(id: Id): boolean {
    return this.#open.has(id)
  }

  /**
   * Does a job on a record. Jobs on one record begin in the order in which they were asked for.
   * @throws BelegError `article-not-found`, `file-damaged`, `newer-version`, `file-unreadable`
   */
  async use<R>(id: Id, job: (store: Store<ArticleRecord>) => Promise<R>): Promise<R> {
    if (!isArticleFolder(id)) throw new BelegError('article-not-found', { id })
    const opened = this.#open.get(id) ?? { store: this.#openStore(id), users: 0 }
    this.#open.delete(id)
    this.#open.set(id, opened)
    opened.users++
    try {
      return await opened.store.then(job)
    } catch (error) {
      if (!(await this.exists(id))) throw new BelegError('article-not-found', { id }, { cause: error })
      await this.#site.problems.note(error, recordFile(id), await this.inMemory(id))
      throw error
    } finally {
      opened.users--
      this.#closeSome()
    }
  }

  /** Keeps the note of an article as it is now, as a version of its own. */
  async keepNote(id: Id): Promise<void> {
    const { note } = await this.use(id, (store) => store.current())
    if (note) await this.#notes.keep(id, note)
  }

  /** False when there is no folder for this article, or none any more. */
  async exists(id: Id): Promise<boolean> {
    const stamp = await stampOf(within(this.#site.root, articleFolder(id))).catch(() => undefined)
    if (stamp !== null) return true
    if (this.#known.seen.get(id)) this.drop(id)
    return false
  }

  /** The last state of a record that is open, for recovering a file that was damaged meanwhile. */
  async inMemory(id: Id): Promise<GoodVersion | null> {
    const store = await this.#open.get(id)?.store.catch(() => null)
    return store ? goodFromMemory(store.value) : null
  }

  /** Closes a record whose file was replaced. */
  forget(id: Id): void {
    this.#open.delete(id)
  }

  /** The article is no longer there. */
  drop(id: Id): void {
    this.forget(id)
    this.#known.drop(id)
  }

  /** Resolves when nothing is being saved any more. */
  async settled(): Promise<void> {
    await Promise.all(
      [...this.#open.values()].map(async ({ store }) => (await store.catch(() => null))?.settled()),
    )
  }

  async #openStore(id: Id): Promise<Store<ArticleRecord>> {
    const { root, writing } = this.#site
    const valid = this.#known.seen.get(id)?.digest ?? null
    const adapter = new DurableAdapter(root, recordFile(id), recordKind(id), writing, valid)
    const known = (value: ArticleRecord): void => this.#known.know(value, adapter.stamp, adapter.digest)
    try {
      const store = await Store.open(adapter, null, {
        saved: known,
        // Who only reads a notebook writes nothing into it.
        ...(writing && { replacing: (before, after) => this.#notes.replacing(before, after) }),
        changedOutside: (value, kept) => {
          known(value)
          this.#known.tellOutside(id, kept)
        },
      })
      if (this.#known.seen.get(id)?.record !== adapter.stamp) known(store.value)
      return store
    } catch (error) {
      this.#open.delete(id)
      throw error
    }
  }

  #closeSome(): void {
    for (const [id, { users }] of this.#open) {
      if (this.#open.size <= OPEN_RECORDS) return
      if (users === 0) this.#open.delete(id)
    }
  }
}
