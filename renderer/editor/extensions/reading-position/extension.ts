import { effect } from '@lexical/extension'
import { defineExtension, safeCast } from 'lexical'
import { ArticleTextExtension } from '../article-text/extension.ts'
import { firstWhere, type TextMap } from '../article-text/text-map.ts'
import { firstBelow, scrollerOf } from '../viewport/extension.ts'

/** Milliseconds between two reports while scrolling. */
const PAUSE = 250
/** Milliseconds after which an article that does not move is reported for the first time. */
const FIRST = 1000

function rectAt(map: TextMap, offset: number): DOMRect {
  const within = Math.min(offset, map.text.length - 1)
  const range = map.rangeOf(within, within + 1)
  return range.getClientRects()[0] ?? map.elementOf(map.blockAt(offset)).getBoundingClientRect()
}

/** Offset of the first line that is wholly visible; 0 at the very top. */
export function firstVisibleOffset(map: TextMap, root: HTMLElement): number {
  const scroller = scrollerOf(root)
  if (scroller.scrollTop <= 0) return 0
  const top = scroller.getBoundingClientRect().top
  const block = firstBelow(map, 'bottom', top + 1)
  if (block === map.blocks) return map.text.length
  const start = map.startOf(block)
  const length = map.endOf(block) - start
  return start + firstWhere(length, (i) => rectAt(map, start + i).top >= top - 1)
}

/** Offset behind the last line that is wholly visible. */
function visibleEnd(map: TextMap, root: HTMLElement): number {
  const { bottom } = scrollerOf(root).getBoundingClientRect()
  const below = firstBelow(map, 'bottom', bottom + 1)
  if (below === map.blocks) return map.text.length
  const start = map.startOf(below)
  return start + firstWhere(map.endOf(below) - start, (i) => rectAt(map, start + i).bottom > bottom + 1)
}

/** The parts around the place that was gone to last, in each article. */
const around = new WeakMap<HTMLElement, readonly HTMLElement[]>()

/**
 * Lays out the part of an offset and those beside it, and keeps them so until another place is gone to: their heights are guesses before, and
 * would move the text once it is shown.
 */
export function layOutAround(map: TextMap, root: HTMLElement, offset: number): void {
  const at = map.partAt(map.blockAt(offset))
  const near = [at.from - 1, at.from, at.to]
    .filter((block) => block >= 0 && block < map.blocks)
    .map((block) => map.elementOf(block) && map.partAt(block).element)
  for (const element of around.get(root) ?? [])
    if (!near.includes(element)) element.style.contentVisibility = ''
  for (const { style } of near) style.contentVisibility = 'visible'
  around.set(root, near)
}

/** Scrolls so that the line of `offset` begins `fraction` of the visible height below the upper edge. */
export function scrollToOffset(map: TextMap, root: HTMLElement, offset: number, fraction: number): void {
  if (map.blocks === 0) return
  const scroller = scrollerOf(root)
  layOutAround(map, root, offset)
  // Pictures and what lies further away may still be guessed; each round replaces what matters by what is real.
  for (let round = 0; round < 4; round++) {
    const frame = scroller.getBoundingClientRect()
    const away = rectAt(map, offset).top - frame.top - frame.height * fraction
    if (Math.abs(away) < 1) return
    scroller.scrollTop += away
  }
}

/** Scrolls to `offset` unless its line can be seen. */
export function revealOffset(map: TextMap, root: HTMLElement, offset: number): void {
  if (map.blocks === 0) return
  const frame = scrollerOf(root).getBoundingClientRect()
  const line = rectAt(map, offset)
  if (line.top < frame.top + 24 || line.bottom > frame.bottom - 24) scrollToOffset(map, root, offset, 1 / 3)
}

/** Scrolls to `start` unless something of `[start, end)` can be seen. */
export function revealSpan(map: TextMap, root: HTMLElement, start: number, end: number): void {
  if (map.blocks === 0) return
  const frame = scrollerOf(root).getBoundingClientRect()
  const { top, bottom } = map.rangeOf(start, end).getBoundingClientRect()
  if (bottom < frame.top + 24 || top > frame.bottom - 24) scrollToOffset(map, root, start, 1 / 3)
}

/** What the breaks of lines depend on. */
function linesOf(root: HTMLElement): string {
  const { fontFamily, fontSize, lineHeight } = getComputedStyle(root)
  return [root.clientWidth, fontFamily, fontSize, lineHeight].join(' ')
}

/** Begins where reading was left and reports where it is. Offsets are UTF-16 units of the article's text. */
export const ReadingPositionExtension = defineExtension({
  name: 'beleg/reading-position',
  dependencies: [ArticleTextExtension],
  config: safeCast<{ initialOffset: number; onScroll: (first: number, end: number) => void }>({
    initialOffset: 0,
    onScroll: () => {},
  }),
  build() {
    const waiting: { report: (() => void) | null } = { report: null }
    /** Reports at once what is still to be reported; without the text there is nothing to measure any more. */
    return { waiting, settle: () => waiting.report?.() }
  },
  register(_editor, { initialOffset, onScroll }, state) {
    const { waiting } = state.getOutput()
    const { root: shown, map } = state.getDependency(ArticleTextExtension).output
    return effect(() => {
      const root = shown.value
      if (!root || map.blocks === 0) return undefined
      const scroller = scrollerOf(root)
      let place = initialOffset
      let restoredTo = -1
      const restore = () => {
        scrollToOffset(map, root, place, 0)
        restoredTo = scroller.scrollTop
      }
      let frame = 0
      const bringBack = () => {
        restore()
        cancelAnimationFrame(frame)
        // The first frame shows blocks for the first time, which may move the line once more.
        frame = requestAnimationFrame(restore)
      }
      if (initialOffset > 0) bringBack()
      // What breaks the lines anew (another width, another typeface) leaves the reader at the same words; until something scrolls for
      // the first time, so does everything else that moves them.
      let held = initialOffset > 0
      let lines = linesOf(root)
      const letGo = () => (held = false)
      const resized = new ResizeObserver(() => {
        const before = lines
        lines = linesOf(root)
        if (place > 0 && (held || lines !== before)) bringBack()
      })
      resized.observe(root)
      for (const move of ['wheel', 'pointerdown', 'keydown'])
        scroller.addEventListener(move, letGo, { once: true })
      const report = () => {
        clearTimeout(timer)
        waiting.report = null
        // What was left within that second has nothing to measure any more.
        if (root.isConnected) onScroll(place, visibleEnd(map, root))
      }
      // What fits on the screen is read without ever being scrolled.
      waiting.report = report
      let timer = window.setTimeout(report, FIRST)
      const scrolled = () => {
        // Measured anew after each restoring, the place would creep up by part of a line each time; and where lines have just broken
        // anew, it is about to be restored.
        const moved = Math.abs(scroller.scrollTop - restoredTo) >= 1
        if (moved && linesOf(root) === lines) {
          place = firstVisibleOffset(map, root)
          // Coming back to where it was restored is moving, too.
          restoredTo = -1
          letGo()
        }
        if (waiting.report) return
        waiting.report = report
        timer = window.setTimeout(report, PAUSE)
      }
      scroller.addEventListener('scroll', scrolled, { passive: true })
      return () => {
        cancelAnimationFrame(frame)
        resized.disconnect()
        for (const move of ['wheel', 'pointerdown', 'keydown']) scroller.removeEventListener(move, letGo)
        scroller.removeEventListener('scroll', scrolled)
        clearTimeout(timer)
        waiting.report = null
      }
    })
  },
})
