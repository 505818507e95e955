import { effect } from '@lexical/extension'
import { defineExtension, mergeRegister, registerEventListener, safeCast } from 'lexical'
import type { Status } from '../../../../shared/model/claim.ts'
import { AnnotationsExtension, type Annotation } from '../annotations/extension.ts'
import { ArticleTextExtension } from '../article-text/extension.ts'
import { ViewportExtension } from '../viewport/extension.ts'
import { statusIcon } from './icons.ts'
import './gutter.css'

type Claim = Extract<Annotation, { kind: 'claim' }>

function markFor(id: string, status: Status): HTMLElement {
  const mark = document.createElement('span')
  mark.className = 'gutter-mark'
  mark.dataset['annotation'] = id
  mark.dataset['status'] = status
  mark.append(statusIcon(status))
  return mark
}

/** Status signs in the margin, at the line where each claim begins. Hidden from screen readers: cards and `spoken-marks` say all of it. */
export const GutterExtension = defineExtension({
  name: 'beleg/gutter',
  dependencies: [ArticleTextExtension, AnnotationsExtension, ViewportExtension],
  config: safeCast<{ onActivate: (id: string | null) => void }>({ onActivate: () => {} }),
  register(_editor, { onActivate }, state) {
    const { root, map } = state.getDependency(ArticleTextExtension).output
    const { annotations, active } = state.getDependency(AnnotationsExtension).output
    const { near, layout } = state.getDependency(ViewportExtension).output
    const layer = document.createElement('div')
    layer.className = 'gutter'
    layer.ariaHidden = 'true'
    let marks = new Map<string, HTMLElement>()

    /** All that is read from the layout is read before the first mark is moved. */
    const place = (claims: readonly Claim[]) => {
      const top = layer.getBoundingClientRect().top
      const onLine = new Map<number, number>()
      const placed = claims.map((claim) => {
        const line = map.rangeOf(claim.start, claim.start + 1).getClientRects()[0]
        const y = line ? Math.round(line.top + line.height / 2 - top) : 0
        const column = onLine.get(y) ?? 0
        onLine.set(y, column + 1)
        return { claim, y, column }
      })
      return placed.map((one) => ({ ...one, columns: onLine.get(one.y) ?? 1 }))
    }

    return mergeRegister(
      effect(() => {
        root.value?.parentElement?.append(layer)
        return () => layer.remove()
      }),
      registerEventListener(layer, 'click', (event) => {
        const mark = (event.target as Element).closest<HTMLElement>('.gutter-mark')
        if (mark) onActivate(mark.dataset['annotation'] ?? null)
      }),
      effect(() => {
        const { from, to } = near.value
        if (!root.value || layout.value === 0 || to < from) return undefined
        const [top, bottom] = [map.startOf(from), map.endOf(to)]
        const claims = annotations.value.filter(
          (annotation): annotation is Claim =>
            annotation.kind === 'claim' && annotation.start >= top && annotation.start <= bottom,
        )
        const next = new Map<string, HTMLElement>()
        for (const { claim, y, column, columns } of place(claims)) {
          const known = marks.get(claim.id)
          const mark = known?.dataset['status'] === claim.status ? known : markFor(claim.id, claim.status)
          mark.style.setProperty('--y', `${y}px`)
          mark.style.setProperty('--column', String(column))
          mark.style.setProperty('--columns', String(columns))
          mark.classList.toggle('is-active', claim.id === active.value)
          next.set(claim.id, mark)
        }
        for (const mark of layer.querySelectorAll<HTMLElement>('.gutter-mark'))
          if (next.get(mark.dataset['annotation'] ?? '') !== mark) mark.remove()
        for (const mark of next.values()) if (!mark.isConnected) layer.append(mark)
        marks = next
      }),
    )
  },
})
