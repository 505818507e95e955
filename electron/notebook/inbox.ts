import type { InboxFile } from '../../shared/model/notebook.ts'
import type { Site } from './catalog/known-articles.ts'
import { claimEntry } from './catalog/entry.ts'
import { DurableAdapter } from './store/durable-adapter.ts'
import { inboxKind } from './store/kinds.ts'
import { INBOX } from './paths.ts'
import { goodFromMemory, type GoodVersion } from './store/recovery.ts'
import { Store } from './store/store.ts'

const emptyInbox: InboxFile = { schemaVersion: 2, nextSeq: 0, claims: [] }

/** The claims of an open notebook that belong to no article. A damaged inbox does not keep the notebook from opening. */
export class Inbox {
  readonly #site: Site
  #store: Promise<Store<InboxFile>> | null = null
  #last: Store<InboxFile> | null = null

  constructor(site: Site) {
    this.#site = site
  }

  /** @throws BelegError `file-damaged`, `newer-version`, `file-unreadable` */
  current(): Promise<InboxFile> {
    return this.#with((store) => store.current())
  }

  update(change: (inbox: InboxFile) => InboxFile): Promise<InboxFile> {
    return this.#with((store) => store.update(change))
  }

  /** The last state, for recovering a file that was damaged meanwhile. */
  inMemory(): GoodVersion | null {
    return this.#last && goodFromMemory(this.#last.value)
  }

  /** Reads the inbox anew after its file was replaced. */
  async reread(): Promise<void> {
    this.#store = null
    await this.current()
  }

  async settled(): Promise<void> {
    await this.#last?.settled()
  }

  async #with<R>(job: (store: Store<InboxFile>) => Promise<R>): Promise<R> {
    try {
      this.#store ??= this.#open().catch((error: unknown) => {
        // The next one who asks tries anew: the file may have been mended meanwhile.
        this.#store = null
        throw error
      })
      return await job(await this.#store)
    } catch (error) {
      await this.#site.problems.note(error, INBOX, this.inMemory())
      throw error
    }
  }

  async #open(): Promise<Store<InboxFile>> {
    const { root, writing, catalog, problems, emit } = this.#site
    const known = (inbox: InboxFile): void => {
      catalog.putInbox(inbox.claims.map(claimEntry))
      problems.clear(INBOX)
    }
    const adapter = new DurableAdapter(root, INBOX, inboxKind, writing)
    this.#last = await Store.open(adapter, emptyInbox, {
      saved: known,
      changedOutside: (value, kept) => {
        known(value)
        if (kept !== null) problems.noteCopy(kept)
        emit({ type: 'outside-change', file: INBOX, kept })
      },
    })
    known(this.#last.value)
    return this.#last
  }
}
