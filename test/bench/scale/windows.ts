import { readFile } from 'node:fs/promises'
import { join } from 'node:path'
import { fileURLToPath } from 'node:url'
import type { Browser, Page, Response } from '@playwright/test'
import { openBrowser, startServer } from '../../support/loopback-host.ts'
import { percentiles, type Table } from '../table.ts'
import type { MadeNotebook } from './made-notebook.ts'

const ROUNDS = 3
const KEYS = 100
/** Milliseconds between two frames. */
const FRAME = 17
/** How long the largest archive may take until it is read and its words are known, in milliseconds. */
const PATIENCE = 120_000

interface Measured {
  start: number[]
  /** Keys while articles and words are still being taken in, and once everything is known. */
  early: number[]
  typing: number[]
  memory: number
}

/** See `bare-lexical.ts`; bundled beside the benchmarks. */
const BARE = fileURLToPath(new URL('bare-lexical.js', import.meta.url))

/** The program in a Chromium window on each notebook in turn: from its start to a usable window, and typing in a note. */
export async function* inWindows(place: string, made: readonly MadeNotebook[]): AsyncGenerator<Table> {
  const browser = await openBrowser()
  const measured = made.map((): Measured => ({ start: [], early: [], typing: [], memory: 0 }))
  const bare: number[] = []
  try {
    for (let round = 0; round <= ROUNDS; round++) {
      const typed = await inBareEditor(browser)
      if (round > 0) bare.push(...typed)
      for (const [index, notebook] of made.entries()) {
        const one = await oneRound(browser, join(place, 'home'), notebook)
        const into = measured[index]
        if (!into || round === 0) continue
        into.start.push(one.start)
        into.early.push(...one.early)
        into.typing.push(...one.typing)
        into.memory = Math.max(into.memory, one.memory)
      }
    }
  } finally {
    await browser.close()
  }
  const rows = (times: (one: Measured) => number[], note?: (one: Measured) => string) =>
    measured.map((one, index) => {
      const name = `${made[index]?.claims.toLocaleString('en')} claims`
      return { name, ...percentiles(times(one)), ...(note && { note: note(one) }) }
    })
  yield {
    title: 'From the start of the program to an article that can be read and marked',
    rows: rows(
      ({ start }) => start,
      ({ memory }) => `Node side at most ${memory} MB`,
    ),
  }
  yield {
    title: 'A key in a note, to the next frame, once the archive has been searched',
    rows: [
      { name: 'a bare Lexical editor, nothing around it', ...percentiles(bare) },
      ...rows(({ typing }) => typing),
    ],
  }
  yield {
    title: 'The same right after the start, while articles and words are taken in',
    rows: rows(({ early }) => early),
  }
}

/** Milliseconds from each key to the frame that shows it, with nothing around the editor. */
export async function inBareEditor(browser: Browser): Promise<number[]> {
  const page = await browser.newPage({ viewport: { width: 1280, height: 800 } })
  await page.addScriptTag({ path: BARE })
  const times = await type(page)
  await page.close()
  return times
}

async function oneRound(browser: Browser, home: string, { folder, article }: MadeNotebook) {
  const begin = performance.now()
  const { server, url } = await startServer({ home, notebookFolder: folder })
  const context = await browser.newContext({ viewport: { width: 1280, height: 800 }, locale: 'en-US' })
  try {
    const page = await context.newPage()
    await page.goto(url)
    await page.locator('.article-text').waitFor()
    const start = performance.now() - begin
    await page.keyboard.press('Control+Shift+2')
    const early = await type(page)
    await page.keyboard.press('Control+2')
    await page
      .getByRole('region', { name: 'Archive' })
      .locator('[data-row]')
      .first()
      .waitFor({ timeout: PATIENCE })
    const counted = page.waitForResponse(isCountOf('hafen'), { timeout: PATIENCE })
    await page.locator('[data-search]').fill('hafen')
    await page.locator('.claims mark').first().waitFor({ timeout: PATIENCE })
    await counted
    await page.keyboard.press('Control+1')
    await page.keyboard.press('Control+Shift+2')
    const typing = await type(page)
    const memory = await residentMb(server.pid)
    return { start, early, typing, memory, article }
  } finally {
    await context.close()
    server.kill('SIGTERM')
    await new Promise((resolve) => server.once('exit', resolve))
  }
}

/** The archive is all there for a query when what its facets count is. */
const isCountOf = (text: string) => (response: Response) =>
  response.url().endsWith('/claims.facets') && (response.request().postData() ?? '').includes(text)

/** Milliseconds from each key in the note on screen, as the browser received it, to the frame that shows it. */
export async function type(page: Page): Promise<number[]> {
  await page.locator('.note-text').last().click()
  await page.evaluate(() => {
    const times: number[] = []
    const known = 'keyTimes' in window
    Object.assign(window, { keyTimes: times })
    if (known) return
    document.addEventListener(
      'keydown',
      ({ timeStamp: at }) => {
        const { keyTimes } = window as unknown as { keyTimes: number[] }
        requestAnimationFrame(() => setTimeout(() => keyTimes.push(performance.now() - at)))
      },
      true,
    )
  })
  for (let key = 0; key < KEYS; key++) {
    await page.keyboard.press(key % 6 === 5 ? 'Space' : 'a')
    await waitWithin(page, key)
  }
  return page.evaluate(() => (window as unknown as { keyTimes: number[] }).keyTimes)
}

/** Waits for a frame and then some milliseconds, another number each `time`: keys come one at a time, at any moment between two frames. */
export async function waitWithin(page: Page, time: number): Promise<void> {
  const pause = (time * 7) % FRAME
  await page.evaluate(
    (pause) => new Promise((done) => requestAnimationFrame(() => setTimeout(done, pause))),
    pause,
  )
}

async function residentMb(pid: number | undefined): Promise<number> {
  const status = await readFile(`/proc/${pid}/status`, 'utf8').catch(() => '')
  return Math.round(Number(/VmRSS:\s+(\d+)/u.exec(status)?.[1] ?? 0) / 1024)
}
