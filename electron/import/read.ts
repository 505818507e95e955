import { Worker } from 'node:worker_threads'
import { MAX_IMPORT_BYTES } from '../../shared/api/articles.ts'
import { BelegError, type ErrorCode, type ErrorDetail } from '../../shared/errors.ts'
import type { ArticleDraft, Source } from './draft.ts'

/** What the worker answers; an error of ours crosses as its code. */
export type WorkerAnswer =
  | { ok: true; draft: ArticleDraft }
  | { ok: false; code: ErrorCode; detail: ErrorDetail }

/** How long reading one source may take, in milliseconds. */
const DEADLINE = 30_000
/** What the worker may use, in MB: several times the largest source as text, blocks and syntax tree. */
const MEMORY = { maxOldGenerationSizeMb: 1536, maxYoungGenerationSizeMb: 64 }

/** How long a worker that has done its work waits for the next source, in milliseconds: starting one takes longer than reading. */
const KEPT = 10_000

let idle: { worker: Worker; end: NodeJS.Timeout } | null = null

/**
 * Reads a source in a worker, which is ended when it takes too long, needs too much memory or is not wanted any more.
 * @throws BelegError `not-text`, `empty-text`, `file-too-large`, `timed-out`, `unknown-format`; the signal's reason when aborted
 */
export async function readSource(
  source: Source,
  options: { signal?: AbortSignal; deadline?: number } = {},
): Promise<ArticleDraft> {
  const { file, bytes } = source
  const { signal, deadline = DEADLINE } = options
  signal?.throwIfAborted()
  // Before the bytes are copied to the worker.
  if (bytes.length > MAX_IMPORT_BYTES)
    throw new BelegError('file-too-large', { file, limit: MAX_IMPORT_BYTES })

  const worker = takeWorker()
  const { promise, resolve, reject } = withResolvers<WorkerAnswer>()
  const timer = setTimeout(() => reject(new BelegError('timed-out', { file })), deadline)
  const abort = () => reject(signal?.reason instanceof Error ? signal.reason : new Error('aborted'))
  signal?.addEventListener('abort', abort)
  worker.on('message', resolve)
  worker.on('error', (error) =>
    reject(isOutOfMemory(error) ? new BelegError('file-too-large', { file }) : error),
  )
  worker.on('exit', (code) => reject(new Error(`the import worker ended with ${code} and no answer`)))
  try {
    worker.postMessage(source)
    const answer = await promise
    keepWorker(worker)
    if (!answer.ok) throw new BelegError(answer.code, answer.detail)
    return answer.draft
  } catch (error) {
    if (worker !== idle?.worker) await worker.terminate()
    throw error
  } finally {
    clearTimeout(timer)
    signal?.removeEventListener('abort', abort)
  }
}

function takeWorker(): Worker {
  const kept = idle
  idle = null
  if (!kept) return new Worker(new URL('./import-worker.js', import.meta.url), { resourceLimits: MEMORY })
  clearTimeout(kept.end)
  kept.worker.ref()
  return kept.worker
}

/** Keeps one worker that has answered, without keeping the program alive for it. */
function keepWorker(worker: Worker): void {
  // By name: without one, the listeners by which the worker itself starts and stops listening would go too.
  for (const event of ['message', 'error', 'exit']) worker.removeAllListeners(event)
  if (idle) return void worker.terminate()
  worker.unref()
  const end = setTimeout(() => {
    idle = null
    void worker.terminate()
  }, KEPT)
  idle = { worker, end: end.unref() }
}

function isOutOfMemory(error: Error): boolean {
  return 'code' in error && error.code === 'ERR_WORKER_OUT_OF_MEMORY'
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
