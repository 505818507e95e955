import { once } from 'node:events'
import { Worker } from 'node:worker_threads'
import { expect, onTestFinished, test, vi } from 'vitest'
import { keptWorker } from '../../../electron/workers/kept.ts'

/** Answers, and when it is told to fails at what it has left behind. */
const script = `
  const { parentPort } = require('node:worker_threads')
  parentPort.on('message', (message) => {
    if (message === 'fail') throw new Error('left behind')
    parentPort.postMessage('answer')
  })`

function kept() {
  const started: Worker[] = []
  onTestFinished(async () => void (await Promise.all(started.map((worker) => worker.terminate()))))
  const workers = keptWorker(() => {
    const worker = new Worker(script, { eval: true })
    started.push(worker)
    return worker
  }, 10_000)
  return { ...workers, started }
}

async function answered(worker: Worker): Promise<Worker> {
  worker.postMessage('work')
  await once(worker, 'message')
  return worker
}

test('a worker that has answered does what comes next', async () => {
  const { take, keep } = kept()
  const worker = await answered(take())
  keep(worker)
  expect(take()).toBe(worker)
  await answered(worker)
})

test('of two that have answered one waits', async () => {
  const { take, keep } = kept()
  const [one, other] = [await answered(take()), await answered(take())]
  keep(one)
  keep(other)
  await once(other, 'exit')
  expect(take()).toBe(one)
})

test('a worker that fails while it waits takes nobody with it and is not given out again', async () => {
  const { take, keep } = kept()
  const worker = await answered(take())
  keep(worker)
  worker.postMessage('fail')
  await vi.waitFor(() => expect(worker.threadId).toBe(-1))
  const next = take()
  expect(next).not.toBe(worker)
  await answered(next)
})
