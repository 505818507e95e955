import { BelegError } from '../../../shared/errors.ts'
import { reasons } from '../../../shared/reasons.ts'
import type { Id } from '../../../shared/model/id.ts'
import type { CachedArticle } from './cache.ts'
import { DurableAdapter } from '../store/durable-adapter.ts'
import { holdsNothing, lookThrough, tidyArticle } from './folder-look.ts'
import { recordKind } from '../store/kinds.ts'
import type { KnownArticles, Site } from './known-articles.ts'
import type { OpenRecords } from '../open-records.ts'
import { articleFolder, recordFile, within } from '../paths.ts'
import { stampOf } from '../store/stamp.ts'

/** How many files are looked at at the same time. */
const AT_ONCE = 16

interface LookOptions {
  cache?: ReadonlyMap<Id, CachedArticle>
  /** Removes what a killed save left under an older temporary name than this. */
  tidyBefore?: Id | null
  /** Whether articles that are new here are news to the windows. */
  tell: boolean
}

/** Looking at article folders: what is as it was is left, what is not is read. */
export class ArticleLook {
  readonly #site: Site
  readonly #known: KnownArticles
  readonly #open: OpenRecords

  constructor(site: Site, known: KnownArticles, open: OpenRecords) {
    this.#site = site
    this.#known = known
    this.#open = open
  }

  async all(ids: readonly Id[], options: LookOptions): Promise<void> {
    const left = ids.values()
    await Promise.all(
      Array.from({ length: AT_ONCE }, async () => {
        for (const id of left)
          await this.#one(id, options).catch((error: unknown) => this.#unreadable(id, error))
      }),
    )
  }

  /** Reads one article, whatever was known of it. */
  async read(id: Id): Promise<void> {
    const { root } = this.#site
    const file = recordFile(id)
    try {
      const adapter = new DurableAdapter(root, file, recordKind(id), null)
      const record = await adapter.read()
      if (!record) throw new BelegError('file-damaged', { file, reason: reasons.missing })
      this.#known.know(record, adapter.stamp, adapter.digest)
    } catch (error) {
      await this.#unreadable(id, error)
    }
  }

  async #one(id: Id, { cache, tidyBefore = null, tell }: LookOptions): Promise<void> {
    const { root, catalog, problems } = this.#site
    const { seen } = this.#known
    const cached = cache?.get(id)
    const known = seen.get(id) ?? cached
    const folder = articleFolder(id)
    const stamp = await stampOf(within(root, folder))
    if (known?.folder == null || stamp !== known.folder) {
      const { files, copies } = await lookThrough(root, folder)
      if (tidyBefore !== null) await tidyArticle(root, id, files, tidyBefore)
      problems.noteCopies(folder, copies)
      if (!files.includes('record.json') && (await holdsNothing(root, id))) return
      // A folder in which there is something to tell is looked through at every opening.
      seen.putFolder(id, copies.length > 0 ? null : stamp)
    }
    const record = await stampOf(within(root, recordFile(id)))
    if (record !== null && record === known?.record) {
      if (!cached || catalog.get(id)) return
      catalog.putForeseen(cached.entry)
      return seen.putCached(cached)
    }
    const before = seen.get(id)?.record
    if (this.#open.has(id)) return void (await this.#open.use(id, (store) => store.current()).catch(() => 0))
    await this.read(id)
    if (before) this.#known.tellOutside(id, null)
    else if (tell) this.#known.tell(id)
  }

  async #unreadable(id: Id, error: unknown): Promise<void> {
    await this.#known.unreadable(id, error, await this.#open.inMemory(id))
  }
}
