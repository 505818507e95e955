import { Worker } from 'node:worker_threads'
import type { Resolution } from '../../shared/anchor/resolve.ts'
import { BelegError } from '../../shared/errors.ts'
import type { Passage } from '../../shared/model/passage.ts'

/** What the worker is given. */
export interface AnchorWork {
  text: string
  /** The text the passages stand in, where it is at hand: what became of its words tells more than a quote alone. */
  earlier?: string | undefined
  passages: readonly Passage[]
}

/** What the worker says: how many passages are done, and in the end all of them. */
export type AnchorWorkerMessage = { done: number } | { resolutions: Resolution[] }

/** How far re-anchoring is, in passages. */
export interface AnchorProgress {
  done: number
  total: number
}

/** How long re-anchoring may take, in milliseconds: many times what the longest article with the most annotations needs. */
const DEADLINE = 120_000

/**
 * Where passages of an earlier capture stand in `text`, in their order, found in a worker so that the window stays responsive.
 * `onProgress` hears a growing `done`, at last `total`.
 * @throws BelegError `timed-out`; the signal's reason when aborted
 */
export async function reanchor(
  text: string,
  passages: readonly Passage[],
  options: {
    /** See {@link AnchorWork.earlier}. Passages that do not stand in it are looked for by their quote and context alone. */
    earlier?: string
    signal?: AbortSignal
    onProgress?: (progress: AnchorProgress) => void
    deadline?: number
  } = {},
): Promise<Resolution[]> {
  const { earlier, signal, onProgress, deadline = DEADLINE } = options
  signal?.throwIfAborted()
  const total = passages.length
  if (total === 0) return []

  const worker = new Worker(new URL('./anchor-worker.js', import.meta.url))
  let timer: NodeJS.Timeout | undefined
  let abort: (() => void) | undefined
  try {
    return await new Promise<Resolution[]>((resolve, reject) => {
      timer = setTimeout(() => reject(new BelegError('timed-out')), deadline)
      abort = () => reject(signal?.reason instanceof Error ? signal.reason : new Error('aborted'))
      signal?.addEventListener('abort', abort)
      worker.on('message', (message: AnchorWorkerMessage) => {
        const done = 'done' in message ? message.done : total
        onProgress?.({ done, total })
        if ('resolutions' in message) resolve(message.resolutions)
      })
      worker.on('error', reject)
      worker.on('exit', (code) => reject(new Error(`the anchor worker ended with ${code} and no answer`)))
      worker.postMessage({ text, earlier, passages } satisfies AnchorWork)
    })
  } finally {
    clearTimeout(timer)
    if (abort) signal?.removeEventListener('abort', abort)
    await worker.terminate()
  }
}
