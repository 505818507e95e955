import type { Page } from '@playwright/test'
import { waitWithin } from '../scale/windows.ts'

/** What is waited for in a window of ours. */
export type Sight =
  /** The article has text and a mark between the edges of its pane. */
  | { kind: 'article'; title: string }
  /** There is another mark than before: painted, or an element as Lexical makes one. */
  | { kind: 'mark' }
  /** The card of what was marked is there, which is not shown before it is durable. */
  | { kind: 'card' }

/** Two times in milliseconds from one event: to the end of the first frame that shows what was waited for, and until nothing changes any more. */
export interface Timed {
  seen: number
  settled: number
}

/** No change for so long means that all is there. */
const QUIET = 600

/**
 * Takes the times from the next `event`, as the browser received it. A frame counts when it is over: what is looked at is looked at right after it, so that looking costs
 * the frame nothing.
 */
export function timeFrom(page: Page, event: 'pointerdown' | 'keydown', sight: Sight): Promise<void> {
  return page.evaluate(
    ({ event, sight, QUIET }) => {
      const ofMarks = () => [...CSS.highlights].filter(([name]) => /^(claim|highlight)-/.test(name))
      const marked = () =>
        document.getElementsByTagName('mark').length + ofMarks().reduce((sum, [, { size }]) => sum + size, 0)
      const before = marked()
      const isIn = (node: Node | null, frame: DOMRect) => {
        const element = node instanceof Element ? node : node?.parentElement
        const rect =
          element?.checkVisibility({ contentVisibilityAuto: true }) && element.getBoundingClientRect()
        return rect && rect.height > 0 && rect.bottom > frame.top && rect.top < frame.bottom
      }
      const articleIsThere = (title: string) => {
        const root = document.querySelector(`[data-live] [role="document"][aria-label*="${title}"]`)
        const frame = root?.closest('.article-scroll')?.getBoundingClientRect()
        if (!root || !frame) return false
        return (
          [...root.querySelectorAll('p')].some((p) => isIn(p, frame)) &&
          ofMarks().some(([, ranges]) =>
            [...ranges].some(({ startContainer: at }) => root.contains(at) && isIn(at, frame)),
          )
        )
      }
      const there = () => {
        if (sight.kind === 'article') return articleIsThere(sight.title)
        if (sight.kind === 'mark') return marked() > before
        return document.querySelector('.card[aria-current="true"]') !== null
      }
      const taken = new Promise<{ seen: number; settled: number }>((resolve) => {
        const begin = ({ timeStamp: at }: Event) => {
          let seen = 0
          let last = 0
          const observer = new MutationObserver(() => (last = performance.now()))
          observer.observe(document.body, { subtree: true, childList: true, attributes: true })
          const look = () => requestAnimationFrame(() => setTimeout(after))
          const after = () => {
            const now = performance.now()
            if (seen === 0 && there()) seen = now - at
            if (seen === 0 || now - Math.max(last, at + seen) < QUIET) look()
            else {
              observer.disconnect()
              resolve({ seen, settled: Math.max(seen, last - at) })
            }
          }
          look()
        }
        document.addEventListener(event, begin, { capture: true, once: true })
      })
      Object.assign(window, { taken })
    },
    { event, sight, QUIET },
  )
}

/** What {@link timeFrom} took. */
export function timed(page: Page): Promise<Timed> {
  return page.evaluate(() => (window as unknown as { taken: Promise<Timed> }).taken)
}

/** Presses a key, each time at another moment between two frames. */
export async function pressWithin(page: Page, key: string, time: number): Promise<void> {
  await waitWithin(page, time)
  await page.keyboard.press(key)
}
