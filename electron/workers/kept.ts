import type { Worker } from 'node:worker_threads'

/** Workers of one kind of which one that has answered waits for what comes next: starting one takes longer than most of its work. */
export interface Kept {
  /** The one that waits, or a new one. */
  take(): Worker
  /** Lets a worker that has answered wait, without keeping the program alive for it; a second one is ended. */
  keep(worker: Worker): void
}

/** @param wait how long a worker waits before it is ended, in milliseconds */
export function keptWorker(start: () => Worker, wait: number): Kept {
  let idle: { worker: Worker; end: NodeJS.Timeout } | null = null
  return {
    take() {
      const kept = idle
      idle = null
      if (!kept) return start()
      clearTimeout(kept.end)
      quiet(kept.worker)
      kept.worker.ref()
      return kept.worker
    },
    keep(worker) {
      quiet(worker)
      const forget = () => {
        if (idle?.worker !== worker) return
        clearTimeout(idle.end)
        idle = null
      }
      // What it left behind may still fail. Nobody waits for that, but an error nobody listens to ends the program.
      worker.on('error', forget)
      worker.on('exit', forget)
      if (idle) return void worker.terminate()
      worker.unref()
      const end = setTimeout(() => {
        forget()
        void worker.terminate()
      }, wait)
      idle = { worker, end: end.unref() }
    },
  }
}

/** Takes all listeners off. By name: without one, those by which the worker itself starts and stops listening would go too. */
function quiet(worker: Worker): void {
  for (const event of ['message', 'error', 'exit']) worker.removeAllListeners(event)
}
