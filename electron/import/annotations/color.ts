import { highlightColors, type HighlightColor } from '../../../shared/model/highlight.ts'

/** The colour of ours that has this name; null for any other, which then looks like a highlight without a colour. */
export function colorOf(name: string): HighlightColor | null {
  const wanted = name.trim().toLowerCase()
  return highlightColors.find((color) => color === wanted) ?? null
}
