import { effect, signal } from '@lexical/extension'
import { defineExtension } from 'lexical'
import { ArticleTextExtension } from '../article-text/extension.ts'
import { firstWhere, type TextMap } from '../article-text/text-map.ts'

/** Blocks by index, both ends included; empty when `to < from`. */
export interface BlockWindow {
  from: number
  to: number
}

/** The element that scrolls the article. */
export function scrollerOf(root: HTMLElement): HTMLElement {
  return root.closest<HTMLElement>('.article-scroll') ?? document.documentElement
}

/** The blocks between two heights of the window, in pixels. Blocks are in reading order, so halving finds them. */
function blocksBetween(map: TextMap, top: number, bottom: number): BlockWindow {
  const rect = (index: number) => map.elementOf(index).getBoundingClientRect()
  const from = firstWhere(map.blocks, (index) => rect(index).bottom > top)
  return { from, to: firstWhere(map.blocks, (index) => rect(index).top >= bottom) - 1 }
}

/**
 * Which blocks are on the screen or less than a screen away (`near`), and a count of changes of layout. `near` only changes
 * when less than half a screen of it is left, so that most scrolling costs nothing.
 */
export const ViewportExtension = defineExtension({
  name: 'beleg/viewport',
  dependencies: [ArticleTextExtension],
  build: () => ({ near: signal<BlockWindow>({ from: 0, to: -1 }), layout: signal(0) }),
  register(_editor, _config, state) {
    const { root, map } = state.getDependency(ArticleTextExtension).output
    const { near, layout } = state.getOutput()
    return effect(() => {
      if (!root.value) return undefined
      const scroller = scrollerOf(root.value)
      const update = () => {
        const { top, bottom, height } = scroller.getBoundingClientRect()
        const needed = blocksBetween(map, top - height / 2, bottom + height / 2)
        const { from, to } = near.peek()
        if (needed.from < from || needed.to > to)
          near.value = blocksBetween(map, top - height, bottom + height)
      }
      const observer = new ResizeObserver(() => {
        update()
        layout.value = layout.peek() + 1
      })
      scroller.addEventListener('scroll', update, { passive: true })
      observer.observe(root.value)
      observer.observe(scroller)
      return () => {
        scroller.removeEventListener('scroll', update)
        observer.disconnect()
        near.value = { from: 0, to: -1 }
      }
    })
  },
})
