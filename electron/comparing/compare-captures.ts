import { Worker } from 'node:worker_threads'
import type { ComparedRow } from '../../shared/compare/row.ts'
import { BelegError } from '../../shared/errors.ts'
import type { Block } from '../../shared/model/block.ts'

/** What the worker is given. */
export interface CompareWork {
  before: readonly Block[]
  after: readonly Block[]
}

/** How long a comparison may take, in milliseconds: many times what two long articles with nothing in common need. */
const DEADLINE = 60_000

/**
 * What differs between two captures, found in a worker so that the window stays responsive.
 * @throws BelegError `timed-out`
 */
export async function compareCaptures(
  before: readonly Block[],
  after: readonly Block[],
): Promise<ComparedRow[]> {
  const worker = new Worker(new URL('./compare-worker.js', import.meta.url))
  let timer: NodeJS.Timeout | undefined
  try {
    return await new Promise<ComparedRow[]>((resolve, reject) => {
      timer = setTimeout(() => reject(new BelegError('timed-out')), DEADLINE)
      worker.once('message', resolve)
      worker.once('error', reject)
      worker.once('exit', (code) => reject(new Error(`the compare worker ended with ${code} and no answer`)))
      worker.postMessage({ before, after } satisfies CompareWork)
    })
  } finally {
    clearTimeout(timer)
    await worker.terminate()
  }
}
