import { Low } from 'lowdb'
import { BelegError } from '../../../shared/errors.ts'
import { OneByOne } from '../../../shared/one-by-one.ts'
import { reasons } from '../../../shared/reasons.ts'
import { ChangedOutside, type DurableAdapter } from './durable-adapter.ts'
import { freeze } from '../equal.ts'
import { validatedSince } from './file-kind.ts'
import { keepBeside, keepReplaced } from './outside.ts'
import { merge } from '../merge/merge.ts'

/** How often a save starts over because another program changed the file meanwhile. */
const ATTEMPTS = 5

type Change<T> = (value: T) => T

interface Waiting<T> {
  change: Change<T>
  resolve: (value: T) => void
  reject: (error: unknown) => void
}

/** What a store tells the notebook around it. */
export interface StoreEvents<T> {
  /** A new state is durable; called before those who asked for it hear of it. */
  saved: (value: T) => void
  /** A new state is about to take another's place; what it throws keeps that from happening. */
  replacing?: (before: T, after: T) => Promise<void>
  /** Another program changed the file. `value` is what stands now; `kept` names the file with what could not be merged. */
  changedOutside: (value: T, kept: string | null) => void
}

/**
 * One JSON file of the notebook as a lowdb store. Changes that are asked for while a save is under way are saved
 * together by the next one (group commit). What a reader gets is always durable, and frozen.
 */
export class Store<T extends object> {
  readonly #low: Low<T>
  readonly #adapter: DurableAdapter<T>
  readonly #events: StoreEvents<T>
  #durable: T
  #waiting: Waiting<T>[] = []
  readonly #turns = new OneByOne()

  private constructor(adapter: DurableAdapter<T>, value: T, events: StoreEvents<T>) {
    this.#adapter = adapter
    this.#durable = freeze(value)
    this.#low = new Low(adapter, value)
    this.#events = events
  }

  /** Reads the file; `empty` stands for one that does not exist, null when it has to. @throws what reading throws. */
  static async open<T extends object>(
    adapter: DurableAdapter<T>,
    empty: T | null,
    events: StoreEvents<T>,
  ): Promise<Store<T>> {
    const value = (await adapter.read()) ?? empty
    if (value === null) throw new BelegError('file-damaged', { file: adapter.file, reason: reasons.missing })
    return new Store(adapter, value, events)
  }

  /** The last state known to be durable, without a look at the disk. */
  get value(): T {
    return this.#durable
  }

  /** Resolves when nothing is waiting or being saved any more. */
  settled(): Promise<void> {
    return this.#turns.settled()
  }

  /** The newest state, another program's changes included. @throws what reading throws. */
  async current(): Promise<T> {
    return this.#turns.do(async () => {
      if (await this.#adapter.changedOutside()) await this.#takeIn(this.#durable)
      return this.#durable
    })
  }

  /**
   * Applies `change` to the newest state and answers what stands when it is durable.
   * @throws what `change` throws, or what saving throws; then nothing has changed.
   */
  update(change: Change<T>): Promise<T> {
    return new Promise((resolve, reject) => {
      this.#waiting.push({ change, resolve, reject })
      if (this.#waiting.length === 1) void this.#turns.do(() => this.#save())
    })
  }

  async #save(): Promise<void> {
    const batch = this.#waiting
    this.#waiting = []
    const { value, accepted } = this.#applied(batch)
    try {
      if (value !== this.#durable) await this.#write(value)
      for (const { resolve } of accepted) resolve(this.#durable)
    } catch (error) {
      for (const { reject } of accepted) reject(error)
    }
  }

  async #write(value: T): Promise<void> {
    let next = value
    for (let attempt = 1; attempt <= ATTEMPTS; attempt++) {
      try {
        await this.#events.replacing?.(this.#durable, next)
        this.#low.data = next
        await this.#low.write()
        this.#durable = freeze(next)
        this.#events.saved(next)
        return
      } catch (error) {
        this.#low.data = this.#durable
        if (!(error instanceof ChangedOutside)) throw error
        next = await this.#takeIn(next)
      }
    }
    const reason = reasons.keepsChanging
    throw new BelegError('disk-failed', { file: this.#adapter.file, reason })
  }

  /** Reads what another program wrote and answers it merged with `ours`, both being changes of the last durable state. */
  async #takeIn(ours: T): Promise<T> {
    const base = this.#durable
    const found = await this.#adapter.look()
    if (!found) {
      this.#adapter.accept(null)
      this.#events.changedOutside(base, null)
      return ours
    }
    const theirs = found.value
    await keepReplaced(this.#adapter, base)
    await this.#events.replacing?.(base, theirs)
    const merged = merge(base, ours, theirs)
    const whole = this.#adapter.kind.schema.safeParse(merged.value).success
    const clean = whole && merged.conflicts.length === 0
    const kept = clean ? null : await keepBeside(this.#adapter, found.bytes)
    // Only now: what could not be taken in is still a change by another program the next time.
    this.#adapter.accept(found)
    this.#durable = freeze(theirs)
    this.#low.data = theirs
    this.#events.changedOutside(theirs, kept)
    return whole ? merged.value : ours
  }

  /** The batch applied in order; a change that throws, or makes what no file may hold, rejects its caller only. */
  #applied(batch: Waiting<T>[], each = false): { value: T; accepted: Waiting<T>[] } {
    let value = this.#durable
    const accepted: Waiting<T>[] = []
    const refused: [Waiting<T>, unknown][] = []
    for (const waiting of batch) {
      try {
        const next = waiting.change(value)
        if (each) this.#validate(next)
        value = next
        accepted.push(waiting)
      } catch (error) {
        refused.push([waiting, error])
      }
    }
    try {
      if (!each) this.#validate(value)
    } catch {
      return this.#applied(batch, true)
    }
    for (const [{ reject }, error] of refused) reject(error)
    return { value, accepted }
  }

  /** What could not be read back is never written. */
  #validate(value: T): void {
    if (value !== this.#durable) validatedSince(this.#durable, value, this.#adapter.kind)
  }
}
