import { effect, type ReadonlySignal } from '@lexical/extension'
import type { TextMap } from '../article-text/text-map.ts'
import type { BlockWindow } from '../viewport/extension.ts'
import { paint } from './registry.ts'

/** What is to be painted: the style, and `[start, end)` in UTF-16 units of the article's text. */
export type Stroke = readonly [style: string, start: number, end: number]

/** A painter of the blocks near the screen: it paints what `choose` yields, and again whenever anything it read changes. */
export function painterOf(
  root: ReadonlySignal<HTMLElement | null>,
  map: TextMap,
  near: ReadonlySignal<BlockWindow>,
): (choose: () => readonly Stroke[]) => () => void {
  return (choose) =>
    effect(() => {
      const { from, to } = near.value
      if (!root.value || to < from) return undefined
      const undo = choose().map(([name, start, end]) => paint(name, map.pieces(start, end, from, to)))
      return () => undo.forEach((remove) => remove())
    })
}
