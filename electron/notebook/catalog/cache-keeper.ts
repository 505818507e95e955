import type { Articles } from '../articles.ts'
import { writeCatalogCache } from './cache.ts'

/** How long nothing must have changed before the catalog is written, in milliseconds. */
const IDLE = 30_000

/** Writes the catalog's cache when the analyst pauses and when the notebook is closed. */
export class CacheKeeper {
  readonly #root: string
  readonly #articles: Articles
  #timer: NodeJS.Timeout | null = null

  constructor(root: string, articles: Articles) {
    this.#root = root
    this.#articles = articles
  }

  changed(): void {
    if (this.#timer) this.#timer.refresh()
    else this.#timer = setTimeout(() => void this.write(), IDLE).unref()
  }

  async write(): Promise<void> {
    const shards = this.#articles.cacheable()
    if (shards) await writeCatalogCache(this.#root, this.#articles.summaries(), shards)
  }

  stop(): void {
    if (this.#timer) clearTimeout(this.#timer)
  }
}
