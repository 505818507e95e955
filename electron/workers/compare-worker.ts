import { parentPort } from 'node:worker_threads'
import { compare } from '../../shared/compare/compare.ts'
import type { CompareWork } from '../comparing/compare-captures.ts'

/** Compares once and answers. */
parentPort?.once('message', ({ before, after }: CompareWork) => {
  parentPort?.postMessage(compare(before, after))
})
