import { computed } from '@lexical/extension'
import { defineExtension, mergeRegister } from 'lexical'
import { AnnotationsExtension, type Annotation } from '../annotations/extension.ts'
import { ArticleTextExtension } from '../article-text/extension.ts'
import { SelectionSpanExtension } from '../selection-span/extension.ts'
import { ViewportExtension } from '../viewport/extension.ts'
import { lanesOf } from './lanes.ts'
import { painterOf } from './painter.ts'
import './painted-highlights.css'
import './forced-colors.css'

function lookOf(annotation: Annotation): string {
  return annotation.kind === 'claim' ? annotation.status : annotation.color
}

/** Paints annotations and the pending selection over the unmodified text, for the blocks near the screen only. */
export const PaintedHighlightsExtension = defineExtension({
  name: 'beleg/painted-highlights',
  dependencies: [ArticleTextExtension, AnnotationsExtension, SelectionSpanExtension, ViewportExtension],
  register(_editor, _config, state) {
    const { root, map } = state.getDependency(ArticleTextExtension).output
    const { annotations, active, flashed } = state.getDependency(AnnotationsExtension).output
    const { span } = state.getDependency(SelectionSpanExtension).output
    const { near } = state.getDependency(ViewportExtension).output
    const lanes = computed(() => lanesOf(annotations.value))

    const painter = painterOf(root, map, near)
    const one = (id: string | null) => annotations.value.filter((annotation) => annotation.id === id)

    return mergeRegister(
      painter(() => {
        const top = map.startOf(near.value.from)
        const bottom = map.endOf(near.value.to)
        return annotations.value
          .filter(({ start, end }) => start < bottom && end > top)
          .map((annotation) => {
            const lane = lanes.value.get(annotation.id) ?? 0
            return [
              `${annotation.kind}-${lookOf(annotation)}-${lane}`,
              annotation.start,
              annotation.end,
            ] as const
          })
      }),
      painter(() => one(active.value).map((a) => [`active-${lookOf(a)}`, a.start, a.end] as const)),
      painter(() => one(flashed.value).map((a) => ['flash', a.start, a.end] as const)),
      painter(() => (span.value ? [['pending', span.value.start, span.value.end]] : [])),
    )
  },
})
