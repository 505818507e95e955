import { defineExtension, safeCast } from 'lexical'
import { ArticleTextExtension } from '../article-text/extension.ts'
import { firstVisibleOffset, revealOffset } from '../reading-position/extension.ts'
import { selectedOffsets, SelectionSpanExtension, spanOf } from '../selection-span/extension.ts'
import { scrollerOf } from '../viewport/extension.ts'
import { begin, move, type Cursor, type Step } from './move.ts'
import { unitsOf } from './units.ts'

/**
 * Reading and marking with the keyboard alone: a cursor that goes from sentence to sentence or from word to word, and can be extended
 * by either. What is under it is selected, so that whatever can be done with selected words can be done with it.
 */
export const SentenceCursorExtension = defineExtension({
  name: 'beleg/sentence-cursor',
  dependencies: [ArticleTextExtension, SelectionSpanExtension],
  config: safeCast<{ language: string }>({ language: '' }),
  build(_editor, { language }, state) {
    const { root: shown, map } = state.getDependency(ArticleTextExtension).output
    const { report } = state.getDependency(SelectionSpanExtension).output
    const parts = unitsOf(map.text, language)
    let cursor: Cursor | null = null

    /** True while what is selected is what the cursor selected. */
    const isHere = (): boolean => {
      const root = shown.peek()
      const selected = root && selectedOffsets(root, map)
      return cursor !== null && selected?.start === cursor.start && selected.end === cursor.end
    }

    const next = (root: HTMLElement, step: Step): Cursor | null => {
      const selected = selectedOffsets(root, map)
      if (cursor && isHere()) return move(parts, step, cursor)
      if (selected && selected.start < selected.end) return move(parts, step, { ...selected, fixed: 'start' })
      // Who has just marked what was under the cursor goes on from there.
      if (cursor && selected?.start === cursor.start) return move(parts, step, cursor)
      const offset =
        selected && isVisible(root, selected.start) ? selected.start : firstVisibleOffset(map, root)
      return begin(parts, step, offset)
    }

    const isVisible = (root: HTMLElement, offset: number): boolean => {
      const frame = scrollerOf(root).getBoundingClientRect()
      const { top, bottom } = map
        .rangeOf(offset, Math.min(offset + 1, map.text.length))
        .getBoundingClientRect()
      return bottom > frame.top && top < frame.bottom
    }

    return {
      isHere,
      step(step: Step) {
        const root = shown.peek()
        const moved = root && next(root, step)
        const span = moved && spanOf(map.text, moved.start, moved.end)
        if (!span) return
        cursor = { start: span.start, end: span.end, fixed: moved.fixed }
        root.focus({ preventScroll: true })
        const range = map.rangeOf(span.start, span.end)
        const { startContainer, startOffset, endContainer, endOffset } = range
        const selection = document.getSelection()
        if (moved.fixed === 'start')
          selection?.setBaseAndExtent(startContainer, startOffset, endContainer, endOffset)
        else selection?.setBaseAndExtent(endContainer, endOffset, startContainer, startOffset)
        // Both edges where there is room; else the one that moves.
        const edges = [span.start, span.end - 1]
        for (const edge of step.extend && moved.fixed === 'start' ? edges : edges.toReversed())
          revealOffset(map, root, edge)
        report(span, true)
      },
    }
  },
})
