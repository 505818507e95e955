import type { ArticleRecord } from '../../../shared/model/article.ts'
import type { Id } from '../../../shared/model/id.ts'
import { entryOf } from './entry.ts'
import type { Catalog } from './catalog.ts'
import { readError } from '../store/disk-errors.ts'
import type { Writing } from '../store/durable-adapter.ts'
import { recordFile } from '../paths.ts'
import type { Problems } from '../problems.ts'
import type { GoodVersion } from '../store/recovery.ts'
import { SeenArticles } from './seen-articles.ts'
import type { Stamp } from '../store/stamp.ts'
import type { NotebookEvent } from '../types.ts'

/** What the parts of an open notebook share. */
export interface Site {
  root: string
  writing: Writing | null
  catalog: Catalog
  problems: Problems
  emit: (event: NotebookEvent) => void
}

/** What catalog, problems and cache know of each article, kept in step; and who is told when it changes. */
export class KnownArticles {
  readonly seen = new SeenArticles()
  readonly #site: Site

  constructor(site: Site) {
    this.#site = site
  }

  /** What a record holds and the stamp of its file; with the SHA-256 of its bytes where they are known. */
  know(record: ArticleRecord, stamp: Stamp | null, digest: string | null = null): void {
    this.#site.catalog.put(entryOf(record))
    this.seen.putRecord(record.id, stamp, digest)
    this.#site.problems.clear(recordFile(record.id))
  }

  /** One article that cannot be read does not hide the others. */
  async unreadable(id: Id, error: unknown, inMemory: GoodVersion | null): Promise<void> {
    const file = recordFile(id)
    this.#site.catalog.delete(id)
    this.seen.putRecord(id, null)
    await this.#site.problems.note(readError(error, file), file, inMemory)
  }

  /** Says that another program changed an article; `kept` is the copy of what was ours. */
  tellOutside(id: Id, kept: string | null): void {
    const { emit, problems, writing } = this.#site
    if (kept !== null) problems.noteCopy(kept)
    if (writing) emit({ type: 'outside-change', file: recordFile(id), kept })
    this.tell(id)
  }

  tell(id: Id): void {
    this.#site.emit({ type: 'record-changed', id })
  }

  drop(id: Id): void {
    this.seen.delete(id)
    this.#site.catalog.delete(id)
    this.#site.problems.forget(id)
    this.tell(id)
  }
}
