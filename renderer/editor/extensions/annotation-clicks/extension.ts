import { effect } from '@lexical/extension'
import { defineExtension, mergeRegister, registerEventListener, safeCast } from 'lexical'
import { AnnotationsExtension, type Annotation } from '../annotations/extension.ts'
import { ArticleTextExtension } from '../article-text/extension.ts'
import type { TextMap } from '../article-text/text-map.ts'
import { scrollerOf } from '../viewport/extension.ts'
import { offsetUnder } from './offset-under.ts'
import { around, choose } from './smallest-first.ts'

/** True when the point lies on the annotation's own text, not only nearest to it. */
function covers(map: TextMap, { start, end }: Annotation, offset: number, x: number, y: number): boolean {
  const block = map.blockAt(offset)
  const range = map.rangeOf(Math.max(start, map.startOf(block)), Math.min(end, map.endOf(block)))
  return [...range.getClientRects()].some(
    (rect) => x >= rect.left - 1 && x <= rect.right + 1 && y >= rect.top - 2 && y <= rect.bottom + 2,
  )
}

/**
 * A click on painted text activates the smallest annotation there, a further click the next; a click beside them activates
 * none. Links are reported: with Ctrl or Cmd always, else when nothing is painted on them.
 */
export const AnnotationClicksExtension = defineExtension({
  name: 'beleg/annotation-clicks',
  dependencies: [ArticleTextExtension, AnnotationsExtension],
  config: safeCast<{ onActivate: (id: string | null) => void; onLink: (href: string) => void }>({
    onActivate: () => {},
    onLink: () => {},
  }),
  register(_editor, { onActivate, onLink }, state) {
    const { root: shown, map } = state.getDependency(ArticleTextExtension).output
    const { annotations, active } = state.getDependency(AnnotationsExtension).output
    return effect(() => {
      const root = shown.value
      if (!root) return undefined
      let before: Annotation[] = []
      const page = root.parentElement
      const scroller = scrollerOf(root)
      const click = (event: MouseEvent) => {
        const target = event.target as Element
        if (target === page || target === scroller) return onActivate(null)
        if (!root.contains(target)) return
        const link = target.closest<HTMLAnchorElement>('a[href]')
        if (link) event.preventDefault()
        // A double click selects a word and a drag a passage: neither means what is painted there.
        if (event.detail > 1 || document.getSelection()?.isCollapsed === false) return
        const { clientX: x, clientY: y } = event
        const offset = offsetUnder(map, root, x, y)
        const hit =
          offset === null
            ? []
            : around(annotations.peek(), offset).filter((a) => covers(map, a, offset, x, y))
        if (link && (hit.length === 0 || event.ctrlKey || event.metaKey)) return onLink(link.href)
        onActivate(choose(hit, active.peek(), before)?.id ?? null)
        before = hit
      }
      return mergeRegister(
        registerEventListener(scroller, 'click', click),
        registerEventListener(root, 'auxclick', (event) => {
          if ((event.target as Element).closest('a')) event.preventDefault()
        }),
        registerEventListener(root, 'keydown', (event) => {
          if (event.key !== 'Enter' || !document.getSelection()?.isCollapsed) return
          const link = document
            .getSelection()
            ?.anchorNode?.parentElement?.closest<HTMLAnchorElement>('a[href]')
          if (link) onLink(link.href)
        }),
      )
    })
  },
})
