import { BelegError } from '../../shared/errors.ts'

const SIGNALS = ['SIGINT', 'SIGTERM'] as const

/**
 * Lets `work` come to an orderly end when the person presses Ctrl-C or the system asks for it: the signal given to it is aborted
 * with `cancelled`. Once more ends the program at once.
 */
export async function interruptible<T>(work: (signal: AbortSignal) => Promise<T>): Promise<T> {
  const stop = new AbortController()
  const interrupt = () => stop.abort(new BelegError('cancelled'))
  for (const name of SIGNALS) process.once(name, interrupt)
  try {
    return await work(stop.signal)
  } finally {
    for (const name of SIGNALS) process.off(name, interrupt)
  }
}
