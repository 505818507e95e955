import { fileURLToPath } from 'node:url'
import type { Browser } from '@playwright/test'
import { dragOver } from '../../e2e/selecting.ts'
import { WORDS_TO_MARK } from './ours.ts'
import type { Peers } from './peers.ts'

/** See `peers.ts`; bundled beside the benchmarks. */
const PEERS = fileURLToPath(new URL('peers.js', import.meta.url))

/** A text, and where it is marked: `[start, end)` in UTF-16 units of the paragraphs one after the other. */
export interface Long {
  paragraphs: string[]
  marks: [number, number][]
}

/** What a page took for the same text, in milliseconds. */
export interface TheirTimes {
  opened: number
  back: number
}

/** The text in an editor with nothing around it, and under the annotator of another project, each in a page of its own. */
export async function inTheirPages(
  browser: Browser,
  { paragraphs, marks }: Long,
): Promise<{ bare: TheirTimes; annotator: TheirTimes & { marked: number } }> {
  const page = await browser.newPage({ viewport: { width: 1280, height: 800 } })
  try {
    await page.addScriptTag({ path: PEERS })
    const bare = {
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
    return { bare, annotator: { opened, back, marked } }
  } finally {
    await page.close()
  }
}

declare const peers: Peers
