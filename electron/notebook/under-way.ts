/** What is being done at the moment, for who has to wait until it is over. */
export class UnderWay {
  readonly #jobs = new Set<Promise<unknown>>()

  async do<R>(job: () => Promise<R>): Promise<R> {
    const doing = job()
    this.#jobs.add(doing)
    try {
      return await doing
    } finally {
      this.#jobs.delete(doing)
    }
  }

  /** Resolves when all that is being done now has come to its end, whichever. */
  async settled(): Promise<void> {
    await Promise.allSettled(this.#jobs)
  }
}
