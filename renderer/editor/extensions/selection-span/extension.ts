import { effect, signal } from '@lexical/extension'
import { defineExtension, mergeRegister, registerEventListener, safeCast } from 'lexical'
import { snapToGraphemes } from '../../../../shared/anchor/text/graphemes.ts'
import { ArticleTextExtension } from '../article-text/extension.ts'
import type { TextMap } from '../article-text/text-map.ts'

/** What a person has selected: `[start, end)` in UTF-16 units, whole graphemes, without white space around it. */
export interface Span {
  start: number
  end: number
  exact: string
}

/** A selection and where it is on the screen. */
export interface SelectedSpan extends Span {
  rect: DOMRect
  /** Selected by the cursor that goes from sentence to sentence: reading goes on, and nothing shall be in the way. */
  quiet: boolean
}

/** `[start, end)` as a span, or null when there is nothing but white space in it. */
export function spanOf(text: string, start: number, end: number): Span | null {
  const chosen = text.slice(start, end)
  const from = start + chosen.length - chosen.trimStart().length
  const to = from + chosen.trim().length
  if (from >= to) return null
  const snapped = snapToGraphemes(text, from, to)
  return { ...snapped, exact: text.slice(snapped.start, snapped.end) }
}

/** The offsets of the document's selection, or null when it has neither end in `root`. */
export function selectedOffsets(root: HTMLElement, map: TextMap): { start: number; end: number } | null {
  const selection = document.getSelection()
  if (!selection || selection.rangeCount === 0) return null
  if (!root.contains(selection.anchorNode) && !root.contains(selection.focusNode)) return null
  const range = selection.getRangeAt(0)
  return {
    start: map.offsetAt(range.startContainer, range.startOffset),
    end: map.offsetAt(range.endContainer, range.endOffset),
  }
}

/**
 * Reports the selection when the mouse is let go or a key has changed it. The last one stays (`span`) while a field or a
 * button outside the article has the focus.
 */
export const SelectionSpanExtension = defineExtension({
  name: 'beleg/selection-span',
  dependencies: [ArticleTextExtension],
  config: safeCast<{ onSelect: (span: SelectedSpan | null) => void }>({ onSelect: () => {} }),
  build(_editor, { onSelect }, state) {
    const { map } = state.getDependency(ArticleTextExtension).output
    const span = signal<Span | null>(null)
    const report = (next: Span | null, quiet = false) => {
      const known = span.peek()
      if (known?.start === next?.start && known?.end === next?.end) return
      span.value = next
      onSelect(next && { ...next, rect: map.rangeOf(next.start, next.end).getBoundingClientRect(), quiet })
    }
    return { span, report, clear: () => report(null) }
  },
  register(_editor, _config, state) {
    const { root: shown, map } = state.getDependency(ArticleTextExtension).output
    const { report } = state.getOutput()
    return effect(() => {
      const root = shown.value
      if (!root) return undefined
      let dragging = false
      let queued: number | undefined
      const read = (quiet = false) => {
        const offsets = selectedOffsets(root, map)
        if (offsets) report(spanOf(map.text, offsets.start, offsets.end), quiet)
      }
      // A click changes the selection after its events, and one key may change it twice: ask once, a task later.
      const later = () => {
        clearTimeout(queued)
        if (!dragging) queued = window.setTimeout(() => read())
      }
      // Keys may come faster than tasks: what one selected counts before the next one makes something of it.
      const settle = (event: KeyboardEvent) => {
        if (!dragging && root.contains(event.target as Node)) read()
      }
      const release = () => {
        dragging = false
        later()
      }
      return mergeRegister(
        registerEventListener(document, 'selectionchange', later),
        registerEventListener(document, 'keydown', settle, { capture: true }),
        registerEventListener(document, 'pointerdown', (event) => {
          if (event.button !== 0) return
          dragging = true
          if (root.contains(event.target as Node) && !event.shiftKey) report(null)
        }),
        registerEventListener(document, 'pointerup', release),
        registerEventListener(document, 'pointercancel', release),
        // The press that begins a drag leaves the words selected that are dragged.
        registerEventListener(root, 'dragstart', () => read(true)),
        registerEventListener(document, 'dragend', () => {
          report(null)
          release()
        }),
        () => clearTimeout(queued),
      )
    })
  },
})
