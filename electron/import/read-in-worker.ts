import { Worker } from 'node:worker_threads'
import { BelegError, type ErrorCode, type ErrorDetail } from '../../shared/errors.ts'
import { keptWorker } from '../workers/kept.ts'
import type { ArticleDraft, Report, Source } from './draft.ts'
import { watchMemory } from './memory-watch.ts'

/** What the worker says, any number of times how far it is and then once what came of it; an error of ours crosses as its code. */
export type WorkerMessage =
  | { type: 'progress'; done: number; total: number }
  | { type: 'read'; draft: ArticleDraft }
  | { type: 'refused'; code: ErrorCode; detail: ErrorDetail }

/** How reading a source can be watched and ended. */
export interface ReadOptions {
  signal?: AbortSignal | undefined
  report?: Report | undefined
  /** How long it may take without coming any further, in milliseconds. */
  deadline?: number | undefined
}

/** Thrown when two sources together needed too much memory: nobody knows which of them. */
export class Crowded extends Error {}

const DEADLINE = 30_000
/** How long it may take altogether, in milliseconds. */
const LONGEST = 300_000
/** By how much the program may grow while sources are read, in bytes: several times the largest one as text, blocks and syntax tree. */
const MEMORY = 1536 * 1024 * 1024
/** Only for what fills the memory faster than it can be looked at. */
const HEAP = { maxOldGenerationSizeMb: 3072, maxYoungGenerationSizeMb: 64 }
/** How long a worker that has done its work waits for the next source, in milliseconds. */
const KEPT = 10_000

const joinWatched = watchMemory(MEMORY)
const workers = keptWorker(
  () => new Worker(new URL('./import-worker.js', import.meta.url), { resourceLimits: HEAP }),
  KEPT,
)

/**
 * Reads a source in a worker, which is ended when it takes too long, needs too much memory or is not wanted any more.
 * @throws BelegError what the format throws, `timed-out`, `out-of-memory`, `internal`; {@link Crowded}; the signal's reason
 */
export async function readInWorker(source: Source, options: ReadOptions): Promise<ArticleDraft> {
  const { file } = source
  const { signal, report, deadline = DEADLINE } = options
  signal?.throwIfAborted()
  const worker = workers.take()
  let answered = false
  const { promise, resolve, reject } = withResolvers<Exclude<WorkerMessage, { type: 'progress' }>>()
  const late = () => reject(new BelegError('timed-out', { file }))
  const timers = [setTimeout(late, deadline), setTimeout(late, LONGEST)]
  const abort = () => reject(signal?.reason as Error)
  signal?.addEventListener('abort', abort)
  const leave = joinWatched((alone) =>
    reject(alone ? new BelegError('out-of-memory', { file }) : new Crowded()),
  )
  worker.on('message', (message: WorkerMessage) => {
    if (message.type !== 'progress') return resolve(message)
    timers[0]?.refresh()
    report?.(message.done, message.total)
  })
  worker.on('error', (error) => reject(ended(error, file)))
  worker.on('exit', (code) => reject(ended(new Error(`the import worker ended with ${code}`), file)))
  try {
    worker.postMessage(source)
    const answer = await promise
    answered = true
    workers.keep(worker)
    if (answer.type === 'refused') throw new BelegError(answer.code, answer.detail)
    return answer.draft
  } catch (error) {
    if (!answered) await worker.terminate()
    throw error
  } finally {
    for (const timer of timers) clearTimeout(timer)
    signal?.removeEventListener('abort', abort)
    leave()
  }
}

/** A worker that ended before it answered did so for want of memory or because of a mistake of ours. */
function ended(error: Error, file: string): BelegError {
  if ('code' in error && error.code === 'ERR_WORKER_OUT_OF_MEMORY')
    return new BelegError('out-of-memory', { file })
  return new BelegError('internal', { file, reason: error.message }, { cause: error })
}

/** `Promise.withResolvers`, which Node 20 does not have. */
function withResolvers<T>() {
  let resolve: (value: T) => void = () => undefined
  let reject: (reason: Error) => void = () => undefined
  const promise = new Promise<T>((onValue, onReason) => {
    resolve = onValue
    reject = onReason
  })
  return { promise, resolve, reject }
}
