/** Does jobs one after the other, in the order in which they are asked for. One that fails keeps none from its turn. */
export class OneByOne {
  #last: Promise<unknown> = Promise.resolve()

  /** Resolves, or rejects, as the job does when it is its turn. */
  do<R>(job: () => Promise<R>): Promise<R> {
    const done = this.#last.then(job)
    this.#last = done.catch(() => undefined)
    return done
  }

  /** Resolves when nothing is waiting or being done any more. */
  async settled(): Promise<void> {
    for (let last = null; last !== this.#last;) {
      last = this.#last
      await last
    }
  }
}
