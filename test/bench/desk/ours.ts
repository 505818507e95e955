import { join } from 'node:path'
import type { Browser, Page } from '@playwright/test'
import { dragOver } from '../../e2e/selecting.ts'
import { startServer } from '../../support/loopback-host.ts'
import { type } from '../scale/windows.ts'
import { pressWithin, timed, timeFrom, type Sight, type Timed } from './timing.ts'

/**
 * The articles of the notebook: a long one that is read from its beginning, a short one, a long one that was left in its middle, and one on whose
 * row the pointer rests before.
 */
export const titles = { long: 'Article 1', short: 'Article 2', left: 'Article 3', rested: 'Article 4' }
export const WORDS_TO_MARK = '1. '
/** As many beginnings of paragraphs as fit on a screen. */
export const MARKS_A_WINDOW = 4
/** How long the pointer rests, in milliseconds. */
export const REST = 250

/** What one window took, in milliseconds. */
export interface OurTimes {
  /** From a click in the library, read from disk: at its beginning, and where reading was left. */
  opened: Timed
  openedLeft: Timed
  /** The first once more, of an article on whose row the pointer has rested, as it does before a person presses. */
  openedRested: Timed
  /** The same once more, after another article had taken its place. */
  reopened: Timed
  /** From a click on its tab. */
  tab: Timed
  /** From the key that makes a claim of the selection, to the mark, and once to the card that says it is saved. */
  marked: number[]
  durable: number
  /** From each key in the note. */
  keys: number[]
}

/** A fresh program and window on the notebook in `folder`, used once. */
export async function inOurWindow(browser: Browser, folder: string): Promise<OurTimes> {
  const notebookFolder = join(folder, 'Notebook')
  const { server, url } = await startServer({ home: join(folder, 'home'), notebookFolder })
  const context = await browser.newContext({ viewport: { width: 1280, height: 800 }, locale: 'en-US' })
  try {
    const page = await context.newPage()
    await page.goto(url)
    const row = (title: string) => page.getByRole('navigation').getByText(title, { exact: true }).first()
    const tab = (title: string) =>
      page.getByRole('navigation', { name: 'Open articles' }).getByTitle(title).first()
    const show = async (title: string, button: 'left' | 'middle' = 'left') => {
      await row(title).click({ button })
      await page.locator(`[data-live] [role="document"][aria-label*="${title}"]`).waitFor()
      await page.waitForTimeout(500)
    }
    const timedClick = async (title: string, on: (title: string) => ReturnType<typeof row>) => {
      await timeFrom(page, 'pointerdown', { kind: 'article', title })
      await on(title).click()
      return timed(page)
    }
    await show(titles.short)
    const openedLeft = await timedClick(titles.left, row)
    await leaveInTheMiddle(page)
    await show(titles.short)
    const reopened = await timedClick(titles.left, row)
    await show(titles.short)
    const opened = await timedClick(titles.long, row)
    const marked: number[] = []
    for (let time = 0; time < MARKS_A_WINDOW; time++) marked.push(await mark(page, { kind: 'mark' }, time))
    const durable = await mark(page, { kind: 'card' })
    await page.keyboard.press('Control+Shift+2')
    const keys = await type(page)
    await page.keyboard.press('Control+Shift+1')
    await show(titles.short, 'middle')
    const ofTab = await timedClick(titles.long, tab)
    // The next window begins with the short one alone.
    await page.getByRole('button', { name: `Close “${titles.long}”` }).click()
    await row(titles.rested).hover()
    await page.waitForTimeout(REST)
    const openedRested = await timedClick(titles.rested, row)
    await show(titles.short)
    await page.waitForTimeout(2000)
    return { opened, openedLeft, openedRested, reopened, tab: ofTab, marked, durable, keys }
  } finally {
    await context.close()
    server.kill('SIGTERM')
    await new Promise((resolve) => server.once('exit', resolve))
  }
}

/** Scrolls to the middle of the article; the next window opens it there. */
async function leaveInTheMiddle(page: Page): Promise<void> {
  await page.locator('[data-live] .article-scroll').evaluate((scroller) => {
    scroller.scrollTop = scroller.scrollHeight / 2
  })
  // Until that is remembered.
  await page.waitForTimeout(2000)
}

async function mark(page: Page, sight: Sight, time = 0): Promise<number> {
  await page.keyboard.press('Escape')
  await dragOver(page, WORDS_TO_MARK)
  await page.getByRole('toolbar', { name: 'What to do with the selection' }).waitFor()
  await timeFrom(page, 'keydown', sight)
  await pressWithin(page, 'c', time)
  const { seen } = await timed(page)
  const undone = page.waitForResponse((response) => response.url().endsWith('/undo.undo'))
  await page.keyboard.press('Control+z')
  await undone
  await page.waitForTimeout(1000)
  return seen
}
