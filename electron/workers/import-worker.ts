import { parentPort } from 'node:worker_threads'
import { BelegError } from '../../shared/errors.ts'
import type { Source } from '../import/draft.ts'
import { parse } from '../import/parse.ts'
import type { WorkerAnswer } from '../import/read.ts'

/** Reads a source and answers; anything but an error of ours ends the worker as the bug it is. */
async function answer(source: Source): Promise<WorkerAnswer> {
  try {
    return { ok: true, draft: await parse(source) }
  } catch (error) {
    if (error instanceof BelegError) return { ok: false, code: error.code, detail: error.detail }
    throw error
  }
}

async function serve(source: Source): Promise<void> {
  parentPort?.postMessage(await answer(source))
}

/** Thrown outside of any promise: rejections that nobody waits for are what the PDF library leaves behind. */
function fail(error: unknown): void {
  setImmediate(() => {
    throw error
  })
}

parentPort?.on('message', (source: Source) => void serve(source).catch(fail))
