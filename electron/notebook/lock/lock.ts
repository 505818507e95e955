import { readFile, utimes } from 'node:fs/promises'
import { setTimeout as wait } from 'node:timers/promises'
import type { LockHolder, Unwritable } from '../../../shared/api/views.ts'
import { lookAt, publicHolder, selfAsHolder, stateOf, type Holder, type SeenLock } from './lock-file.ts'
import { lockContent, removeOwn, takeLock } from './lock-take.ts'
import { LOCK, within } from '../paths.ts'
import { isMissing } from '../store/stamp.ts'

/** How often a holder touches its lock, in milliseconds. */
const BEAT = 5_000
/** How long to wait for a command line call to finish, in milliseconds. */
const PATIENCE = 10_000

/** The right to write a notebook, while it lasts. */
export interface Lock {
  /** Who took it from us; null while it is ours. */
  readonly takenBy: LockHolder | null
  /** True when it is ours still; looks at the disk when that has not been done for a heartbeat or two. */
  verify(): Promise<boolean>
  /** Gives it back, for good. */
  release(): Promise<void>
}

/**
 * Takes the lock of the notebook at `root`, or tells who has it. A command line call that has it is waited for.
 * @throws the system's errors, where no lock can be written.
 */
export async function acquireLock(
  root: string,
  program: LockHolder['program'],
  onLost: (holder: LockHolder) => void,
  { beat = BEAT, patience = PATIENCE } = {},
): Promise<Lock | LockHolder> {
  const path = within(root, LOCK)
  const self = await selfAsHolder(program)
  const until = performance.now() + patience
  for (;;) {
    const held = await takeLock(path, self, beat)
    if (!held) return new HeldLock(path, self, beat, onLost)
    const holder = named(held, self)
    if (holder.program !== 'cli' || performance.now() > until) return holder
    await wait(100)
  }
}

/** True when `acquireLock` got the lock. */
export function isLock(result: Lock | LockHolder | Unwritable): result is Lock {
  return 'release' in result
}

/** Who seems to write the notebook at `root`, without asking for the lock; null when nobody. */
export async function currentHolder(root: string): Promise<LockHolder | null> {
  const seen = await lookAt(within(root, LOCK))
  const self = await selfAsHolder('cli')
  if (!seen || (await stateOf(seen.holder, self)) === 'dead') return null
  return named(seen, self)
}

/** A lock file that is not of ours says nothing but when it was seen. */
function named(seen: SeenLock, self: Holder): LockHolder {
  return publicHolder(seen.holder ?? { ...self, program: 'desktop', host: '?' })
}

class HeldLock implements Lock {
  takenBy: LockHolder | null = null
  readonly #path: string
  readonly #self: Holder
  readonly #beat: number
  readonly #onLost: (holder: LockHolder) => void
  readonly #timer: NodeJS.Timeout
  #seenAt = Date.now()
  #touching: Promise<void> | null = null
  #released = false

  constructor(path: string, self: Holder, beat: number, onLost: (holder: LockHolder) => void) {
    this.#path = path
    this.#self = self
    this.#beat = beat
    this.#onLost = onLost
    this.#timer = setInterval(() => void this.#touch(), beat).unref()
  }

  async verify(): Promise<boolean> {
    // The wall clock also runs while the machine sleeps; that is when a lock is lost.
    const age = Date.now() - this.#seenAt
    if (age < 0 || age > 1.5 * this.#beat) await this.#touch()
    return this.takenBy === null && !this.#released
  }

  async release(): Promise<void> {
    this.#released = true
    clearInterval(this.#timer)
    // A look under way may be putting back what it found gone.
    await this.#touching
    await removeOwn(this.#path, lockContent(this.#self))
  }

  /** One look at a time: a second one beside it would find a lock that is just being put back, and take it for somebody's. */
  #touch(): Promise<void> {
    this.#touching ??= this.#look().finally(() => {
      this.#touching = null
    })
    return this.#touching
  }

  async #look(): Promise<void> {
    if (this.takenBy || this.#released) return
    try {
      if ((await readFile(this.#path, 'utf8')) === lockContent(this.#self)) {
        const now = new Date()
        await utimes(this.#path, now, now)
        this.#seenAt = Date.now()
        return
      }
    } catch (error) {
      if (!isMissing(error)) return
    }
    await this.#retake()
  }

  /** Somebody removed our lock or put theirs in its place. */
  async #retake(): Promise<void> {
    const held = await takeLock(this.#path, this.#self, this.#beat).catch(() => undefined)
    if (held === undefined) return
    if (held === null) {
      this.#seenAt = Date.now()
      return
    }
    clearInterval(this.#timer)
    this.takenBy = named(held, this.#self)
    this.#onLost(this.takenBy)
  }
}
