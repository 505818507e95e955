import { Worker } from 'node:worker_threads'
import { BelegError } from '../../shared/errors.ts'
import type { LensReading } from '../../shared/lens/index.ts'
import { lensLanguages, type LensLanguage } from '../../shared/lens/languages.ts'
import { keptWorker } from '../workers/kept.ts'

/** What the worker is given; null stands for the examples of the language, which prepare it for the first text. */
export interface LensWork {
  text: string | null
  language: LensLanguage
}

/** How long reading one text may take, in milliseconds: many times what the longest takes that can be brought in. */
const DEADLINE = 120_000

/** In a larger nursery most of what a reading makes is gone before it is ever copied. */
export const resourceLimits = { maxYoungGenerationSizeMb: 192 }

/** How long a worker waits for the next article, in milliseconds: it reads a short one some ten times as fast as a new one. */
const KEPT = 300_000

const workers = keptWorker(
  () => new Worker(new URL('./lens-worker.js', import.meta.url), { resourceLimits }),
  KEPT,
)

/** When a program that has started prepares for its first article, in milliseconds: its window is there by then, and is no longer waited for. */
const SETTLED = 10_000

let preparing: Promise<void> | null = null

/** Starts a worker before the first article needs it, which then waits for little more than its reading. Once is enough. */
export function prepareLens(): Promise<void> {
  return (preparing ??= prepare())
}

/** Does so a while after the program has started, so that its window has the machine to itself. */
export function prepareLensLater(): void {
  setTimeout(() => {
    prepareLens().catch((error: unknown) => console.error(error))
  }, SETTLED).unref()
}

async function prepare(): Promise<void> {
  for (const language of lensLanguages) await ask({ text: null, language })
}

/**
 * Reads a text through the lens in a worker, so that nothing else has to wait.
 * @throws BelegError `timed-out`
 */
export async function readInWorker(text: string, language: LensLanguage): Promise<LensReading> {
  // A second worker beside the one that is being prepared would be there later; one that has read needs no preparing.
  await (preparing ??= Promise.resolve()).catch(() => undefined)
  return ask({ text, language })
}

async function ask(work: LensWork): Promise<LensReading> {
  const worker = workers.take()
  // A program that is to end does not stay for what nobody has asked for.
  if (work.text === null) worker.unref()
  let timer: NodeJS.Timeout | undefined
  try {
    const reading = await new Promise<LensReading>((resolve, reject) => {
      timer = setTimeout(() => reject(new BelegError('timed-out')), DEADLINE)
      worker.on('message', resolve)
      worker.on('error', reject)
      worker.on('exit', (code) => reject(new Error(`the lens worker ended with ${code} and no answer`)))
      worker.postMessage(work)
    })
    workers.keep(worker)
    return reading
  } catch (error) {
    await worker.terminate()
    throw error
  } finally {
    clearTimeout(timer)
  }
}
