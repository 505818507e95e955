import { mkdtemp, rm } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { fileURLToPath } from 'node:url'
import type { Browser, Page } from '@playwright/test'
import { openNotebook } from '../../../electron/notebook/open.ts'
import { openBrowser, startServer } from '../../support/loopback-host.ts'
import { dragOver } from '../../e2e/selecting.ts'
import { article } from '../material.ts'
import { percentiles, type Table } from '../table.ts'
import type { Peers } from './peers.ts'

const ROUNDS = 7
const WORDS = 100_000
const MARKS = 2000
/** See `peers.ts`; bundled beside the benchmarks. */
const PEERS = fileURLToPath(new URL('peers.js', import.meta.url))

type Times = Record<'open' | 'again' | 'mark', number[]>

/** Reading and marking a very long article, from the event to the frame that shows it, beside others in the same browser. */
export async function* desk(): AsyncGenerator<Table> {
  const folder = await mkdtemp(join(tmpdir(), 'beleg-desk-'))
  const browser = await openBrowser()
  try {
    const long = await makeNotebook(join(folder, 'Notebook'))
    const ours: Times = { open: [], again: [], mark: [] }
    const theirs: Times = { open: [], again: [], mark: [] }
    const bare: number[] = []
    for (let round = 0; round <= ROUNDS; round++) {
      const first = round === 0
      await inOurWindow(browser, folder, first ? { open: [], again: [], mark: [] } : ours)
      await inTheirPage(browser, long, first ? { open: [], again: [], mark: [] } : theirs, first ? [] : bare)
    }
    const size = `${WORDS.toLocaleString('en')} words with ${MARKS.toLocaleString('en')} claims`
    yield {
      title: `Opening an article of ${size}`,
      rows: [
        { name: 'bare Lexical, the text alone', ...percentiles(bare) },
        { name: 'Beleg, for the first time', ...percentiles(ours.open) },
        { name: 'Beleg, back from another article', ...percentiles(ours.again) },
        { name: '@recogito/text-annotator', ...percentiles(theirs.open) },
      ],
    }
    yield {
      title: `Marking a few words in it, to the frame that shows the mark`,
      rows: [
        { name: '@recogito/text-annotator, in memory', ...percentiles(theirs.mark) },
        { name: 'Beleg, durable on disk', ...percentiles(ours.mark) },
      ],
    }
  } finally {
    await browser.close()
    await rm(folder, { recursive: true, force: true })
  }
}

interface Long {
  paragraphs: string[]
  marks: [number, number][]
}

/** A notebook with a long article and a short one, and what is in the long one. */
async function makeNotebook(folder: string): Promise<Long> {
  const notebook = await openNotebook(folder, { program: 'cli', create: { name: 'Bench' } })
  const long = article(WORDS, MARKS, 1)
  for (const { record, capture } of [long, article(300, 3, 2)]) await notebook.add(record, [capture])
  await notebook.close()
  const paragraphs = long.capture.blocks.map((block) => ('text' in block ? block.text : ''))
  // Between two blocks there is a break in our text, and nothing in theirs.
  const breaks = (offset: number, text: string) => text.slice(0, offset).split('\n').length - 1
  const text = paragraphs.join('\n')
  const marks = long.record.appearances.map(({ passage: { start, end } }): [number, number] => [
    start - breaks(start, text),
    end - breaks(end, text),
  ])
  return { paragraphs, marks }
}

async function inOurWindow(browser: Browser, folder: string, times: Times): Promise<void> {
  const { server, url } = await startServer({
    home: join(folder, 'home'),
    notebookFolder: join(folder, 'Notebook'),
  })
  const context = await browser.newContext({ viewport: { width: 1280, height: 800 }, locale: 'en-US' })
  try {
    const page = await context.newPage()
    await page.goto(url)
    const row = (title: string) => page.getByRole('navigation').getByText(title, { exact: true })
    await row('Article 2').click()
    await page.getByRole('document', { name: /Article 2/ }).waitFor()
    const opened = async () => {
      await timeFrom(page, 'pointerdown', 'Article 1')
      await row('Article 1').click()
      return timed(page)
    }
    times.open.push(await opened())
    await row('Article 2').click()
    await page.getByRole('document', { name: /Article 2/ }).waitFor()
    times.again.push(await opened())
    await dragOver(page, wordsToMark)
    await timeFrom(page, 'keydown', null)
    await page.keyboard.press('1')
    times.mark.push(await timed(page))
    await page.keyboard.press('Control+z')
    await page
      .getByText(/^(All saved|Saved)/)
      .first()
      .waitFor()
  } finally {
    await context.close()
    server.kill('SIGTERM')
    await new Promise((resolve) => server.once('exit', resolve))
  }
}

const wordsToMark = '1. '

/**
 * Takes the time from the next such event to the frame in which an article has its text and its marks on screen, or, where none
 * is named, in which there is another mark than before.
 */
function timeFrom(page: Page, event: 'pointerdown' | 'keydown', label: string | null): Promise<void> {
  return page.evaluate(
    ({ event, label }) => {
      const painted = () => [...CSS.highlights.values()].reduce((sum, { size }) => sum + size, 0)
      const before = painted()
      const there = () =>
        label === null
          ? painted() !== before
          : document.querySelector(`[role="document"][aria-label*="${label}"] p`) !== null && painted() > 0
      const taken = new Promise<number>((resolve) => {
        const begin = () => {
          const at = performance.now()
          const look = () =>
            there() ? setTimeout(() => resolve(performance.now() - at)) : requestAnimationFrame(look)
          requestAnimationFrame(look)
        }
        document.addEventListener(event, begin, { capture: true, once: true })
      })
      Object.assign(window, { taken })
    },
    { event, label },
  )
}

function timed(page: Page): Promise<number> {
  return page.evaluate(() => (window as unknown as { taken: Promise<number> }).taken)
}

async function inTheirPage(browser: Browser, long: Long, times: Times, bare: number[]): Promise<void> {
  const page = await browser.newPage({ viewport: { width: 1280, height: 800 } })
  try {
    await page.addScriptTag({ path: PEERS })
    const { paragraphs, marks } = long
    bare.push(await page.evaluate((paragraphs) => peers.bare(paragraphs), paragraphs))
    times.open.push(
      await page.evaluate(({ paragraphs, marks }) => peers.annotated(paragraphs, marks), {
        paragraphs,
        marks,
      }),
    )
    await page.evaluate(() => {
      const taken = new Promise<number>((resolve) => {
        let at = 0
        document.addEventListener('pointerup', () => (at = performance.now()), { capture: true })
        peers.whenMarked(() => resolve(performance.now() - at))
      })
      Object.assign(window, { taken })
    })
    await dragOver(page, wordsToMark)
    times.mark.push(await timed(page))
  } finally {
    await page.close()
  }
}

declare const peers: Peers
