import { uuidv7 } from 'uuidv7'
import type { Loading } from '../../../shared/api/views.ts'
import type { Articles } from '../articles.ts'
import type { ClaimSearch } from './claim-search.ts'
import type { NotebookEvent } from '../types.ts'

/** How often progress is told while words are taken in, in milliseconds. */
const TELL = 100

/** How long the article that is opened first has the machine for itself once it is read, in milliseconds. */
const FIRST = 300

/** How long no article need be opened until all are taken in nevertheless, in milliseconds. */
const PATIENCE = 3000

interface TakenIn {
  articles: Articles
  /** Whether there is a library to show meanwhile, so that the article on screen can come before all others. */
  patient: boolean
  /** Null where words wait for the first search. */
  search: ClaimSearch | null
  /** Removes what a killed save left; only for who holds the lock. */
  tidy: boolean
  emit: (event: NotebookEvent) => void
}

/** Taking in a notebook that is open already: its articles, then the words of its claims. Starts by itself. */
export class TakingIn {
  readonly #what: TakenIn
  /** From here on there are saves under way, whose files are not what a killed one left. */
  readonly #opened = uuidv7()
  readonly #complete: Promise<void>
  readonly #done: Promise<void>
  #progress: Loading | null = { of: 'articles', done: 0, total: 0 }
  #begin: () => void = () => undefined
  #waiting: NodeJS.Timeout | undefined
  #read = false

  constructor(what: TakenIn) {
    this.#what = what
    const begun = what.patient ? new Promise<void>((resolve) => (this.#begin = resolve)) : Promise.resolve()
    if (what.patient) this.#beginIn(PATIENCE)
    this.#complete = begun.then(() => this.#takeArticles())
    this.#done = this.#complete.then(() => this.#takeWords()).finally(() => this.#tell(null))
    // Who needs it hears of it; nobody may need it.
    this.#done.catch(() => undefined)
  }

  get progress(): Loading | null {
    return this.#progress
  }

  /** Begins at once, and resolves when all articles are in or {@link stop} was called. @throws BelegError `file-unreadable` */
  complete(): Promise<void> {
    this.#beginIn(0)
    return this.#complete
  }

  /** An article was read: once it is on screen, it is the turn of the others. */
  read(): void {
    if (this.#read) return
    this.#read = true
    this.#beginIn(FIRST)
  }

  async stop(): Promise<void> {
    this.#what.articles.stop()
    this.#beginIn(0)
    this.#what.search?.stop()
    await this.#done.catch(() => undefined)
  }

  #beginIn(delay: number): void {
    clearTimeout(this.#waiting)
    if (delay === 0) this.#begin()
    else this.#waiting = setTimeout(this.#begin, delay)
  }

  async #takeArticles(): Promise<void> {
    const { articles, search, tidy, emit } = this.#what
    const changed = await articles.load({
      tidyBefore: tidy ? this.#opened : null,
      onProgress: (done, total) => this.#tell({ of: 'articles', done, total }),
    })
    this.#tell(search && { of: 'words', done: 0, total: 0 })
    emit({ type: 'completed', changed })
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
