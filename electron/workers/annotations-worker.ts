import { parentPort } from 'node:worker_threads'
import { BelegError } from '../../shared/errors.ts'
import { placeAll, type AnnotationWork } from '../import/annotations/place-all.ts'
import type { AnnotationsAnswer } from '../import/annotations/read.ts'

/** Reads one file and answers; anything but an error of ours ends the worker as the bug it is. */
function answer(work: AnnotationWork): AnnotationsAnswer {
  try {
    return { ok: true, found: placeAll(work) }
  } catch (error) {
    if (error instanceof BelegError) return { ok: false, code: error.code, detail: error.detail }
    throw error
  }
}

parentPort?.once('message', (work: AnnotationWork) => parentPort?.postMessage(answer(work)))
