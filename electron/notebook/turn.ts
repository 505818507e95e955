import { setImmediate } from 'node:timers/promises'

/** How long long work may go on before others have their turn, in milliseconds. */
const LONG = 8

/** Long work among other work: done in turns, so that no answer waits for all of it. */
export class Turn {
  #began = performance.now()

  /** True when it is time to wait for {@link next}. */
  get over(): boolean {
    return performance.now() - this.#began > LONG
  }

  /** Resolves when all that was waiting has had its turn. */
  async next(): Promise<void> {
    await setImmediate()
    this.#began = performance.now()
  }
}
