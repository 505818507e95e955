import type { TextMap } from '../article-text/text-map.ts'

/** The offset of the text nearest to a point of the window, in CSS pixels; null outside of the text. */
export function offsetUnder(map: TextMap, root: HTMLElement, x: number, y: number): number | null {
  const caret = document.caretPositionFromPoint(x, y)
  if (!caret || !root.contains(caret.offsetNode)) return null
  return map.offsetAt(caret.offsetNode, caret.offset)
}
