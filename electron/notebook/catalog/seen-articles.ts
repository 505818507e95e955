import type { Id } from '../../../shared/model/id.ts'
import { shardOf, type CachedArticle } from './cache.ts'
import type { Catalog } from './catalog.ts'
import type { Stamp } from '../store/stamp.ts'

/** The stamps an article's record and folder had when they were last looked at; null where that has to be done again. */
export type SeenStamps = Pick<CachedArticle, 'folder' | 'digest'> & { record: Stamp | null }

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
  putCached({ entry, record, folder, digest }: CachedArticle): void {
    this.#stamps.set(entry.id, { folder, ...this.#stamps.get(entry.id), record, digest })
  }

  putRecord(id: Id, record: Stamp | null, digest: string | null = null): void {
    this.#stamps.set(id, { folder: null, ...this.#stamps.get(id), record, digest })
    this.#uncached.add(id)
  }

  putFolder(id: Id, folder: Stamp | null): void {
    this.#stamps.set(id, { record: null, digest: null, ...this.#stamps.get(id), folder })
    this.#uncached.add(id)
  }

  delete(id: Id): void {
    this.#stamps.delete(id)
    this.#uncached.add(id)
  }

  /**
   * The shards in which something is new, each with all that the next opening need not read again; null while so little
   * is new that reading it again costs less than writing.
   */
  cacheable(catalog: Catalog): Map<number, CachedArticle[]> | null {
    if (this.#uncached.size * 100 < Math.max(this.#stamps.size, 1)) return null
    const shards = new Map([...this.#uncached].map((id): [number, CachedArticle[]] => [shardOf(id), []]))
    this.#uncached.clear()
    for (const [id, { record, folder, digest }] of this.#stamps) {
      const entry = catalog.get(id)
      if (entry && record !== null) shards.get(shardOf(id))?.push({ entry, record, folder, digest })
    }
    return shards
  }
}
