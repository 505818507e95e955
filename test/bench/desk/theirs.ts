import { fileURLToPath } from 'node:url'
import type { Browser } from '@playwright/test'
import { dragOver } from '../../e2e/selecting.ts'
import type { Kept } from './kept.ts'
import { WORDS_TO_MARK } from './ours.ts'
import type { Peers } from './peers.ts'

/** See `peers.ts`; bundled beside the benchmarks. */
const PEERS = fileURLToPath(new URL('peers.js', import.meta.url))

const viewport = { width: 1280, height: 800 }

/** A text, and where it is marked: `[start, end)` in UTF-16 units of the paragraphs one after the other. */
export interface Long {
  paragraphs: string[]
  marks: [number, number][]
}

/** What a page took for the same text, in milliseconds. */
export interface TheirTimes {
  /** From a program that keeps it in a file, and from memory. */
  kept: number
  opened: number
  back: number
}

/** The text in an editor with nothing around it, and under the annotator of another project, each in a page of its own. */
export async function inTheirPages(
  browser: Browser,
  { paragraphs, marks }: Long,
  kept: Kept,
): Promise<{ bare: TheirTimes; annotator: TheirTimes & { marked: number } }> {
  const ofKept = {
    bare: await openKept(browser, 'bare', kept),
    annotated: await openKept(browser, 'annotated', kept),
  }
  const page = await browser.newPage({ viewport })
  try {
    await page.addScriptTag({ path: PEERS })
    const bare = {
      kept: ofKept.bare,
      opened: await page.evaluate((paragraphs) => peers.bare(paragraphs), paragraphs),
      back: await page.evaluate(() => peers.back()),
    }
    const opened = await page.evaluate(({ paragraphs, marks }) => peers.annotated(paragraphs, marks), {
      paragraphs,
      marks,
    })
    const back = await page.evaluate(() => peers.back())
    await page.evaluate(() => {
      const taken = new Promise<number>((resolve) => {
        let at = 0
        document.addEventListener('pointerup', ({ timeStamp }) => (at = timeStamp), { capture: true })
        peers.whenMarked(() => resolve(performance.now() - at))
      })
      Object.assign(window, { taken })
    })
    await dragOver(page, WORDS_TO_MARK)
    const marked = await page.evaluate(() => (window as unknown as { taken: Promise<number> }).taken)
    return { bare, annotator: { kept: ofKept.annotated, opened, back, marked } }
  } finally {
    await page.close()
  }
}

/** The first opening in a page of its own. */
async function openKept(browser: Browser, which: 'bare' | 'annotated', kept: Kept): Promise<number> {
  const page = await browser.newPage({ viewport })
  try {
    await page.goto(kept.page)
    await page.addScriptTag({ path: PEERS })
    return await page.evaluate(([which, url]) => peers.opened(which, url), [which, kept.article] as const)
  } finally {
    await page.close()
  }
}

declare const peers: Peers
