import { Worker } from 'node:worker_threads'
import { BelegError, type ErrorCode, type ErrorDetail } from '../../../shared/errors.ts'
import { MAX_ANNOTATION_BYTES } from '../../../shared/api/foreign.ts'
import type { AnnotationWork, PlacedAnnotations } from './place-all.ts'

/** What the worker answers; an error of ours crosses as its code. */
export type AnnotationsAnswer =
  | { ok: true; found: PlacedAnnotations }
  | { ok: false; code: ErrorCode; detail: ErrorDetail }

/** How long reading and placing may take, in milliseconds: many times what thousands of annotations need. */
const DEADLINE = 120_000

/**
 * Reads a file of annotations and places them in an article's text, in a worker so that nothing else has to wait.
 * @throws BelegError `file-too-large`, `timed-out`, `empty-text`, `not-text`, `annotations-unreadable`
 */
export async function readAnnotations(work: AnnotationWork): Promise<PlacedAnnotations> {
  const { file, bytes } = work
  if (bytes.length > MAX_ANNOTATION_BYTES)
    throw new BelegError('file-too-large', { file, limit: MAX_ANNOTATION_BYTES })
  const worker = new Worker(new URL('./annotations-worker.js', import.meta.url))
  let timer: NodeJS.Timeout | undefined
  try {
    const answer = await new Promise<AnnotationsAnswer>((resolve, reject) => {
      timer = setTimeout(() => reject(new BelegError('timed-out', { file })), DEADLINE)
      worker.on('message', resolve)
      worker.on('error', reject)
      worker.on('exit', (code) =>
        reject(new Error(`the annotations worker ended with ${code} and no answer`)),
      )
      worker.postMessage(work)
    })
    if (!answer.ok) throw new BelegError(answer.code, answer.detail)
    return answer.found
  } finally {
    clearTimeout(timer)
    await worker.terminate()
  }
}
