import { uuidv7 } from 'uuidv7'
import type { Progress } from '../../shared/api/views.ts'
import type { Articles } from './articles.ts'

/** Taking in all articles of a notebook that is open already. */
export class Loading {
  readonly #articles: Articles
  /** Resolves when all are in, or {@link stop} was called. @throws BelegError `file-unreadable` */
  readonly done: Promise<void>
  #progress: Progress | null = { done: 0, total: 0 }

  /** Starts at once. `tidy` removes what a killed save left, and is only for who holds the lock. */
  constructor(articles: Articles, tidy: boolean, onChange: () => void) {
    this.#articles = articles
    this.done = articles
      .load({
        tidyBefore: tidy ? uuidv7() : null,
        onProgress: (done, total) => {
          this.#progress = { done, total }
          onChange()
        },
      })
      .finally(() => {
        this.#progress = null
        onChange()
      })
    // Who needs it hears of it; nobody may need it.
    this.done.catch(() => undefined)
  }

  get progress(): Progress | null {
    return this.#progress
  }

  async stop(): Promise<void> {
    this.#articles.stop()
    await this.done.catch(() => undefined)
  }
}
