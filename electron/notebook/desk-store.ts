import { BelegError } from '../../shared/errors.ts'
import type { Desk, DeskFile } from '../../shared/model/desk.ts'
import { DurableAdapter, type Writing } from './store/durable-adapter.ts'
import { deskKind } from './store/kinds.ts'
import { DESK } from './paths.ts'
import { setAside } from './store/recovery.ts'
import { Store } from './store/store.ts'

const emptyDesk: DeskFile = {
  schemaVersion: 1,
  // Nobody gave them a width.
  panes: { library: 0, cards: 0 },
  article: null,
  reading: {},
}

const nobodyListens = { saved: () => undefined, changedOutside: () => undefined }

/** How the analyst left the window. Nothing in it is work, so nothing that is wrong with it is worth a word. */
export class DeskStore {
  readonly #store: Store<DeskFile> | null
  #value: DeskFile

  private constructor(store: Store<DeskFile> | null) {
    this.#store = store
    this.#value = store?.value ?? emptyDesk
  }

  /** Opens it; one that is damaged is set aside where the notebook may be written, else ignored. */
  static async open(root: string, writing: Writing | null): Promise<DeskStore> {
    const adapter = new DurableAdapter(root, DESK, deskKind, writing)
    try {
      return new DeskStore(await Store.open(adapter, emptyDesk, nobodyListens))
    } catch (error) {
      if (!writing || !(error instanceof BelegError) || error.code !== 'file-damaged')
        return new DeskStore(null)
    }
    await setAside(root, DESK).catch(() => undefined)
    return new DeskStore(await Store.open(adapter, emptyDesk, nobodyListens).catch(() => null))
  }

  get value(): Desk {
    const { schemaVersion: _schemaVersion, ...desk } = this.#value
    return desk
  }

  async update(change: (desk: Desk) => Desk): Promise<void> {
    const apply = (file: DeskFile): DeskFile => ({ ...file, ...change(file) })
    // A desk file of a newer version is left alone: the changes live as long as the window.
    this.#value = this.#store ? await this.#store.update(apply) : apply(this.#value)
  }

  async settled(): Promise<void> {
    await this.#store?.settled()
  }
}
