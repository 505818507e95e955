import { getExtensionDependencyFromEditor } from '@lexical/extension'
import type { LexicalEditor } from 'lexical'
import { AnnotationsExtension } from './extensions/annotations/extension.ts'
import { ArticleTextExtension } from './extensions/article-text/extension.ts'
import { revealOffset, revealSpan, scrollToOffset } from './extensions/reading-position/extension.ts'
import { SentenceCursorExtension } from './extensions/sentence-cursor/extension.ts'
import type { Step } from './extensions/sentence-cursor/move.ts'
import { SelectionSpanExtension } from './extensions/selection-span/extension.ts'

/** Milliseconds a passage stays lit after a jump to it. */
const FLASH = 1200

/** What a panel can ask of the article it shows. Offsets are UTF-16 units of the article's text. */
export interface ArticleHandle {
  /** Gives the text the keyboard; a selection made before is there again, and something of it in sight. */
  focus(): void
  hasFocus(): boolean
  /** Brings an offset or an annotation into view, if it is not. */
  scrollTo(target: number | string): void
  /** Puts the line of an offset at the top. */
  scrollTop(offset: number): void
  /** Brings a passage into view, if nothing of it is. */
  reveal(start: number, end: number): void
  select(start: number, end: number): void
  /** Gives the text the keyboard, with the caret where the selection began. Nothing moves on the screen. */
  clearSelection(): void
  moveCursor(step: Step): void
  /** True while what is selected is what the cursor has gone to. */
  hasCursor(): boolean
  /** Lights an annotation up for a moment. */
  flash(id: string): void
  /** Where `[start, end)` is on the screen now. */
  rectOf(start: number, end: number): DOMRect | null
}

/** @param editor the article's editor, or null while there is none: then nothing happens */
export function articleHandle(editor: LexicalEditor | null): ArticleHandle {
  const parts = editor && {
    ...getExtensionDependencyFromEditor(editor, ArticleTextExtension).output,
    ...getExtensionDependencyFromEditor(editor, AnnotationsExtension).output,
    ...getExtensionDependencyFromEditor(editor, SelectionSpanExtension).output,
  }
  const root = () => parts?.root.peek()
  const cursor = editor && getExtensionDependencyFromEditor(editor, SentenceCursorExtension).output
  let lit: number | undefined

  const setSelection = (start: number, end: number) => {
    root()?.focus({ preventScroll: true })
    const range = parts?.map.rangeOf(start, end)
    if (!range) return
    document
      .getSelection()
      ?.setBaseAndExtent(range.startContainer, range.startOffset, range.endContainer, range.endOffset)
  }
  const reveal = (start: number, end: number) => {
    const element = root()
    if (parts && element) revealSpan(parts.map, element, start, end)
  }

  return {
    reveal,
    select(start, end) {
      const element = root()
      if (!parts || !element) return
      setSelection(start, end)
      revealOffset(parts.map, element, start)
    },
    focus() {
      const span = parts?.span.peek()
      if (!span) return root()?.focus({ preventScroll: true })
      setSelection(span.start, span.end)
      reveal(span.start, span.end)
    },
    hasFocus: () => root()?.contains(document.activeElement) ?? false,
    scrollTo(target) {
      const element = root()
      const offset =
        typeof target === 'number' ? target : parts?.annotations.peek().find((a) => a.id === target)?.start
      if (parts && element && offset !== undefined) revealOffset(parts.map, element, offset)
    },
    scrollTop(offset) {
      const element = root()
      if (parts && element) scrollToOffset(parts.map, element, offset, 0)
    },
    clearSelection() {
      const span = parts?.span.peek()
      if (span) setSelection(span.start, span.start)
      else root()?.focus({ preventScroll: true })
      parts?.clear()
    },
    moveCursor: (step) => cursor?.step(step),
    hasCursor: () => cursor?.isHere() ?? false,
    flash(id) {
      if (!parts) return
      clearTimeout(lit)
      parts.flashed.value = id
      lit = window.setTimeout(() => {
        parts.flashed.value = null
      }, FLASH)
    },
    rectOf: (start, end) => (root() && parts ? parts.map.rangeOf(start, end).getBoundingClientRect() : null),
  }
}
