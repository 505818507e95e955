import { fileURLToPath } from 'node:url'
import type { Browser } from '@playwright/test'
import { type } from '../scale/windows.ts'
import type { BareDesk } from './bare-desk.ts'
import { MARKS_A_WINDOW, WORDS_TO_MARK } from './ours.ts'
import type { Long } from './theirs.ts'
import { pressWithin, timed, timeFrom } from './timing.ts'

/** See `bare-desk.ts`; bundled beside the benchmarks. */
const BARE_DESK = fileURLToPath(new URL('bare-desk.js', import.meta.url))

/** What a desk of bare editors took, from key to frame, in milliseconds. */
export interface BareTimes {
  marked: number[]
  /** Keys in the note beside the text as it is, and beside the text with its marks. */
  keys: number[]
  keysBesideMarks: number[]
}

/** The text in a bare editor and a note in another one beside it: marking more in it, and writing. */
export async function inBareDesk(browser: Browser, { paragraphs, marks }: Long): Promise<BareTimes> {
  const page = await browser.newPage({ viewport: { width: 1280, height: 800 } })
  const show = (marks: Long['marks']) =>
    page.evaluate(({ paragraphs, marks }) => bareDesk.show(paragraphs, marks), { paragraphs, marks })
  try {
    await page.addScriptTag({ path: BARE_DESK })
    await show([])
    const keys = await type(page)
    await show(marks)
    const keysBesideMarks = await type(page)
    const marked: number[] = []
    for (let index = 0; index < MARKS_A_WINDOW; index++) {
      await timeFrom(page, 'keydown', { kind: 'mark' })
      await page.evaluate(({ index, length }) => bareDesk.markAtKey(index, length), {
        index,
        length: WORDS_TO_MARK.trim().length,
      })
      await pressWithin(page, 'c', index)
      marked.push((await timed(page)).seen)
    }
    return { marked, keys, keysBesideMarks }
  } finally {
    await page.close()
  }
}

declare const bareDesk: BareDesk
