import { parentPort, workerData } from 'node:worker_threads'
import { BelegError } from '../../shared/errors.ts'
import type { Source } from '../import/draft.ts'
import { parse } from '../import/parse.ts'
import type { WorkerAnswer } from '../import/read.ts'

/** Reads the one source it was started with and answers; anything but an error of ours ends it as the bug it is. */
async function answer(source: Source): Promise<WorkerAnswer> {
  try {
    return { ok: true, draft: await parse(source) }
  } catch (error) {
    if (error instanceof BelegError) return { ok: false, code: error.code, detail: error.detail }
    throw error
  }
}

// oxlint-disable-next-line unicorn/require-post-message-target-origin -- a thread, not a window
parentPort?.postMessage(await answer(workerData as Source))
