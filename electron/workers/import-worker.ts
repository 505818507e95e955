import { parentPort } from 'node:worker_threads'
import { BelegError } from '../../shared/errors.ts'
import type { Report, Source } from '../import/draft.ts'
import { parse } from '../import/parse.ts'
import type { WorkerMessage } from '../import/read-in-worker.ts'

/** How often it is said how far a reading is, in milliseconds. */
const INTERVAL = 100

/** Reads a source and answers; anything but an error of ours ends the worker as the bug it is. */
async function answer(source: Source): Promise<WorkerMessage> {
  try {
    // Not all that reads bytes takes those that are shared.
    const bytes = new Uint8Array(source.bytes)
    return { type: 'read', draft: await parse({ ...source, bytes }, sometimes(say)) }
  } catch (error) {
    if (error instanceof BelegError) return { type: 'refused', code: error.code, detail: error.detail }
    throw error
  }
}

/** Reports the first time and then once in a while. */
function sometimes(tell: (message: WorkerMessage) => void): Report {
  let next = 0
  return (done, total) => {
    if (performance.now() < next) return
    next = performance.now() + INTERVAL
    tell({ type: 'progress', done, total })
  }
}

function say(message: WorkerMessage): void {
  parentPort?.postMessage(message)
}

/** Thrown outside of any promise: rejections that nobody waits for are what the PDF library leaves behind. */
function fail(error: unknown): void {
  setImmediate(() => {
    throw error
  })
}

parentPort?.on('message', (source: Source) => void answer(source).then(say).catch(fail))
