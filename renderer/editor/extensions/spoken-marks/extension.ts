import { effect } from '@lexical/extension'
import { defineExtension } from 'lexical'
import { AnnotationsExtension, type Annotation } from '../annotations/extension.ts'
import { ArticleTextExtension } from '../article-text/extension.ts'
import type { TextMap } from '../article-text/text-map.ts'
import './spoken-marks.css'

/** How long a screen reader may have to wait for a new mark, in milliseconds: it is told of when nothing else is to be done. */
const PATIENCE = 500

/**
 * Says after each paragraph what is marked in it, for whoever hears the text instead of seeing it: painted marks are in no accessibility
 * tree. As generated content it is in that tree, in reading order, and nowhere else: not in the text, its offsets, a selection or a copy.
 */
export const SpokenMarksExtension = defineExtension({
  name: 'beleg/spoken-marks',
  dependencies: [ArticleTextExtension, AnnotationsExtension],
  register(_editor, _config, state) {
    const { root, map, filling } = state.getDependency(ArticleTextExtension).output
    const { annotations } = state.getDependency(AnnotationsExtension).output
    let said = new Map<number, string>()
    return effect(() => {
      const marks = annotations.value
      if (!root.value || !filling.whole.value) return undefined
      const waiting = requestIdleCallback(
        () => {
          const next = wordsByBlock(map, marks)
          for (const block of said.keys()) if (!next.has(block)) delete map.elementOf(block).dataset['marks']
          for (const [block, words] of next)
            if (said.get(block) !== words) map.elementOf(block).dataset['marks'] = words
          said = next
        },
        { timeout: PATIENCE },
      )
      return () => cancelIdleCallback(waiting)
    })
  },
})

/** What to say after each block in which something marked begins. */
function wordsByBlock(map: TextMap, annotations: readonly Annotation[]): Map<number, string> {
  const words = new Map<number, string>()
  for (const { start, spoken } of annotations.toSorted((a, b) => a.start - b.start || b.end - a.end)) {
    if (spoken === undefined) continue
    const block = map.blockAt(start)
    const before = words.get(block)
    words.set(block, before === undefined ? spoken : `${before}; ${spoken}`)
  }
  return words
}
