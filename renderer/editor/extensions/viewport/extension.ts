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

/**
 * The first block that ends below a height of the window, or begins there or below it, in pixels; the number of blocks when none does. Blocks
 * are in reading order, so halving finds it; a block is only looked at where its part goes across that height, so that no other is laid out.
 */
export function firstBelow(map: TextMap, edge: 'top' | 'bottom', height: number): number {
  const isBelow = (rect: DOMRect) => (edge === 'top' ? rect.top >= height : rect.bottom > height)
  return firstWhere(map.blocks, (index) => {
    const part = map.partAt(index).element.getBoundingClientRect()
    if (part.bottom < height) return false
    return part.top > height || isBelow(map.elementOf(index).getBoundingClientRect())
  })
}

function blocksBetween(map: TextMap, top: number, bottom: number): BlockWindow {
  return { from: firstBelow(map, 'bottom', top), to: firstBelow(map, 'top', bottom) - 1 }
}

/**
 * Which blocks are on the screen or less than a screen away (`near`), all of them there, and a count of changes of layout. `near` only
 * changes when less than half a screen of it is left, so that most scrolling costs nothing.
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
        if (needed.from >= from && needed.to <= to) return
        const next = blocksBetween(map, top - height, bottom + height)
        for (let block = next.from; block <= next.to; block = map.partAt(block).to) map.elementOf(block)
        near.value = next
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
