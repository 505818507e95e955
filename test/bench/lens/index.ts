import { once } from 'node:events'
import { Worker } from 'node:worker_threads'
import { resourceLimits, type LensWork } from '../../../electron/lens/read-lens.ts'
import { lens as read } from '../../../shared/lens/index.ts'
import { lensLanguages, type LensLanguage } from '../../../shared/lens/languages.ts'
import { sideBySide, type Result } from '../table.ts'
import { halves } from './labelled.ts'
import { quality } from './quality.ts'
import { classesByWord } from './word-list.ts'

/** How well the lens reads, and how fast. */
export async function lens(): Promise<Result[]> {
  return [...halves.map(quality), await speed('de'), await speed('en')]
}

async function speed(language: LensLanguage): Promise<Result> {
  const text = articleOf(language, 100_000)
  const twice = `${text}\n${text}`
  const kept = newWorker()
  let prepared = await preparedWorker()
  const table = await sideBySide(
    `Reading 100,000 words, ${language}`,
    [
      { name: 'floor: splitting into words', run: () => text.split(/\s+/) },
      {
        name: 'the word list, line by line',
        run: () => text.split('\n').map((line) => classesByWord(line, language)),
      },
      { name: 'the lens', run: () => read(text, language) },
      { name: 'the lens, the text doubled', run: () => read(twice, language) },
      {
        name: 'the lens in a new worker, from its start on',
        run: () => inNewWorker({ text, language }),
      },
      {
        name: 'the lens in a worker that was started with the program, as for the first article',
        run: () => ask(prepared, { text, language }),
        async after() {
          await prepared.terminate()
          prepared = await preparedWorker()
        },
      },
      { name: 'the lens in a worker that has read before', run: () => ask(kept, { text, language }) },
    ],
    7,
  )
  await Promise.all([kept.terminate(), prepared.terminate()])
  return table
}

/** The labelled sentences over and over, four to a paragraph. */
function articleOf(language: LensLanguage, words: number): string {
  const sentences = halves.flatMap((half) => (half.language === language ? half.texts.flat(2) : []))
  const lines: string[] = []
  for (let count = 0, index = 0; count < words;) {
    const line = Array.from({ length: 4 }, () => sentences[index++ % sentences.length]?.text ?? '').join(' ')
    lines.push(line)
    count += line.split(' ').length
  }
  return lines.join('\n')
}

function newWorker(): Worker {
  return new Worker(new URL('./lens-worker.mjs', import.meta.url), { resourceLimits })
}

/** A worker as `prepareLens` has it wait for the first article. */
async function preparedWorker(): Promise<Worker> {
  const worker = newWorker()
  for (const language of lensLanguages) await ask(worker, { text: null, language })
  return worker
}

async function ask(worker: Worker, work: LensWork): Promise<void> {
  worker.postMessage(work)
  await once(worker, 'message')
}

async function inNewWorker(work: LensWork): Promise<void> {
  const worker = newWorker()
  await ask(worker, work)
  await worker.terminate()
}
