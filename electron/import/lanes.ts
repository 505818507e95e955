/** A place to work in, at most so many at once; whoever comes first is let in first. */
export interface Lanes {
  /**
   * Runs `job` when there is room. One that has to be `alone` waits until nothing runs, and nothing else begins meanwhile.
   * @throws the signal's reason when it is aborted before there is room, and what the job throws
   */
  run<T>(job: () => Promise<T>, options?: { alone?: boolean; signal?: AbortSignal | undefined }): Promise<T>
}

/** @param width how many jobs run at once */
export function makeLanes(width: number): Lanes {
  let waiting: { alone: boolean; enter: () => void }[] = []
  let running = 0
  let closed = false

  const letIn = () => {
    for (;;) {
      const [next] = waiting
      if (!next || closed || running >= (next.alone ? 1 : width)) return
      waiting = waiting.slice(1)
      running++
      closed = next.alone
      next.enter()
    }
  }

  return {
    async run(job, { alone = false, signal } = {}) {
      signal?.throwIfAborted()
      await new Promise<void>((resolve, reject) => {
        const place = { alone, enter: resolve }
        waiting = [...waiting, place]
        signal?.addEventListener('abort', () => {
          if (!waiting.includes(place)) return
          waiting = waiting.filter((other) => other !== place)
          reject(signal.reason as Error)
          letIn()
        })
        letIn()
      })
      try {
        return await job()
      } finally {
        running--
        closed = false
        letIn()
      }
    },
  }
}
