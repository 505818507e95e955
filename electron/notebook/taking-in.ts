import { uuidv7 } from 'uuidv7'
import type { Loading } from '../../shared/api/views.ts'
import type { Articles } from './articles.ts'
import type { ClaimSearch } from './claim-search.ts'
import type { NotebookEvent } from './types.ts'

/** How often progress is told while words are taken in, in milliseconds. */
const TELL = 100

interface TakenIn {
  articles: Articles
  /** Null where words wait for the first search. */
  search: ClaimSearch | null
  /** Removes what a killed save left; only for who holds the lock. */
  tidy: boolean
  emit: (event: NotebookEvent) => void
}

/** Taking in a notebook that is open already: its articles, then the words of its claims. Starts at once. */
export class TakingIn {
  readonly #what: TakenIn
  readonly #done: Promise<void>
  /** Resolves when all articles are in, or {@link stop} was called. @throws BelegError `file-unreadable` */
  readonly complete: Promise<void>
  #progress: Loading | null = { of: 'articles', done: 0, total: 0 }

  constructor(what: TakenIn) {
    this.#what = what
    this.complete = this.#takeArticles()
    this.#done = this.complete.then(() => this.#takeWords()).finally(() => this.#tell(null))
    // Who needs it hears of it; nobody may need it.
    this.#done.catch(() => undefined)
  }

  get progress(): Loading | null {
    return this.#progress
  }

  async stop(): Promise<void> {
    this.#what.articles.stop()
    this.#what.search?.stop()
    await this.#done.catch(() => undefined)
  }

  async #takeArticles(): Promise<void> {
    const { articles, search, tidy, emit } = this.#what
    await articles.load({
      tidyBefore: tidy ? uuidv7() : null,
      onProgress: (done, total) => this.#tell({ of: 'articles', done, total }),
    })
    this.#tell(search && { of: 'words', done: 0, total: 0 })
    emit({ type: 'completed' })
  }

  async #takeWords(): Promise<void> {
    let told = performance.now()
    await this.#what.search?.catchUp((done, total) => {
      if (performance.now() - told < TELL) return
      told = performance.now()
      this.#tell({ of: 'words', done, total })
    })
  }

  #tell(progress: Loading | null): void {
    if (progress === this.#progress) return
    this.#progress = progress
    this.#what.emit({ type: 'loading-changed' })
  }
}
