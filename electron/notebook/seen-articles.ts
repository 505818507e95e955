import type { Id } from '../../shared/model/id.ts'
import type { CachedArticle } from './catalog-cache.ts'
import type { Catalog } from './catalog.ts'
import type { Stamp } from './stamp.ts'

/** The stamps an article's record and folder had when they were last looked at; null where that has to be done again. */
export type SeenStamps = Pick<CachedArticle, 'folder'> & { record: Stamp | null }

/** What was last seen of each article on disk, and how much of it the cache does not know. */
export class SeenArticles {
  readonly #stamps = new Map<Id, SeenStamps>()
  readonly #uncached = new Set<Id>()

  get(id: Id): SeenStamps | undefined {
    return this.#stamps.get(id)
  }

  ids(): Id[] {
    return [...this.#stamps.keys()]
  }

  /** Takes over what the cache knows of an article that is as it was then. */
  putCached({ entry, record, folder }: CachedArticle): void {
    this.#stamps.set(entry.id, { folder, ...this.#stamps.get(entry.id), record })
  }

  putRecord(id: Id, record: Stamp | null): void {
    this.#stamps.set(id, { folder: null, ...this.#stamps.get(id), record })
    this.#uncached.add(id)
  }

  putFolder(id: Id, folder: Stamp | null): void {
    this.#stamps.set(id, { record: null, ...this.#stamps.get(id), folder })
    this.#uncached.add(id)
  }

  delete(id: Id): void {
    this.#stamps.delete(id)
    this.#uncached.add(id)
  }

  /**
   * What the next opening need not read again; null while so little of it is new that reading the rest again costs
   * less than writing all of it.
   */
  cacheable(catalog: Catalog): CachedArticle[] | null {
    if (this.#uncached.size * 100 < Math.max(this.#stamps.size, 1)) return null
    this.#uncached.clear()
    return [...this.#stamps].flatMap(([id, { record, folder }]) => {
      const entry = catalog.get(id)
      return entry && record !== null ? [{ entry, record, folder }] : []
    })
  }
}
