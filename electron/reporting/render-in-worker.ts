import { Worker } from 'node:worker_threads'
import type { ReportInput } from '../../shared/export/report.ts'
import type { RenderedId } from './render.ts'

/** What the worker is given. */
export interface RenderWork {
  format: RenderedId
  report: ReportInput
}

/**
 * A report as the content of a file, made in a worker: a long one takes seconds, in which nothing else has to wait, and it can be
 * stopped at any moment. @throws the signal's reason
 */
export async function renderInWorker(
  format: RenderedId,
  report: ReportInput,
  signal: AbortSignal,
): Promise<string | Uint8Array> {
  signal.throwIfAborted()
  const worker = new Worker(new URL('./report-worker.js', import.meta.url))
  let abort: (() => void) | undefined
  try {
    return await new Promise<string | Uint8Array>((resolve, reject) => {
      abort = () => reject(signal.reason as Error)
      signal.addEventListener('abort', abort)
      worker.once('message', resolve)
      worker.once('error', reject)
      worker.once('exit', (code) => reject(new Error(`the report worker ended with ${code} and no answer`)))
      worker.postMessage({ format, report } satisfies RenderWork)
    })
  } finally {
    if (abort) signal.removeEventListener('abort', abort)
    await worker.terminate()
  }
}
