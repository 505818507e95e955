import { parentPort } from 'node:worker_threads'
import { examplesOf } from '../../shared/lens/examples.ts'
import { readLens } from '../../shared/lens/index.ts'
import type { LensWork } from '../lens/read-lens.ts'

/** Reads one text after the other and answers each. */
parentPort?.on('message', ({ text, language }: LensWork) => {
  parentPort?.postMessage(readLens(text ?? examplesOf(language), language))
})
