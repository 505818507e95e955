import { effect } from '@lexical/extension'
import { defineExtension, mergeRegister, registerEventListener, safeCast } from 'lexical'
import { offsetUnder } from '../annotation-clicks/offset-under.ts'
import { ArticleTextExtension } from '../article-text/extension.ts'
import { scrollerOf } from '../viewport/extension.ts'
import { LensSentencesExtension, sentenceAt } from './sentences.ts'

/** Milliseconds the mouse has to rest on a sentence. */
const REST = 450
const moves = /^(Arrow|Page|Home$|End$)/

/** Reports the suggested sentence the mouse rests on, or into which a key has brought the caret; null for one that is none. */
export const LensLookExtension = defineExtension({
  name: 'beleg/lens-look',
  dependencies: [ArticleTextExtension, LensSentencesExtension],
  config: safeCast<{ onLook: (start: number | null) => void }>({ onLook: () => {} }),
  register(_editor, { onLook }, state) {
    const { root: shown, map } = state.getDependency(ArticleTextExtension).output
    const { sentences } = state.getDependency(LensSentencesExtension).output
    return effect(() => {
      const root = shown.value
      if (!root || sentences.value.length === 0) return undefined
      let timer: number | undefined
      let last = { x: -1, y: -1 }
      /** The mouse, and no key, came to what is looked at. */
      let byMouse = false

      const under = (event: MouseEvent): number | null => {
        const bar = (event.target as Element).closest<HTMLElement>('.lens-bar')
        if (bar) return Number(bar.dataset['start'])
        const { clientX: x, clientY: y } = event
        const offset = offsetUnder(map, root, x, y)
        const sentence = offset === null ? null : sentenceAt(sentences.peek(), offset)
        if (!sentence) return null
        const rects = [...map.rangeOf(sentence.start, sentence.end).getClientRects()]
        const hit = rects.some((r) => x >= r.left && x <= r.right && y >= r.top - 2 && y <= r.bottom + 2)
        return hit ? sentence.start : null
      }
      const stop = () => clearTimeout(timer)
      const rest = (start: number | null) => {
        byMouse = start !== null
        onLook(start)
      }
      return mergeRegister(
        registerEventListener(scrollerOf(root), 'mousemove', (event) => {
          // What moves under a mouse that lies still, while scrolling, is not pointed at.
          if (event.screenX === last.x && event.screenY === last.y) return
          last = { x: event.screenX, y: event.screenY }
          stop()
          if (event.buttons === 0) timer = window.setTimeout(() => rest(under(event)), REST)
        }),
        registerEventListener(document, 'mousemove', ({ target, screenX: x, screenY: y }) => {
          if (!(target instanceof Element) || scrollerOf(root).contains(target)) return
          // Nor what comes to light below it, as when the toolbar goes that was pressed.
          last = { x, y }
          stop()
          if (byMouse && !target.closest('.lens-peek')) timer = window.setTimeout(() => rest(null), REST)
        }),
        registerEventListener(scrollerOf(root), 'mouseleave', stop),
        registerEventListener(root, 'keyup', (event) => {
          const selection = document.getSelection()
          if (!moves.test(event.key) || !selection?.isCollapsed || !selection.anchorNode) return
          const offset = map.offsetAt(selection.anchorNode, selection.anchorOffset)
          byMouse = false
          onLook(sentenceAt(sentences.peek(), offset)?.start ?? null)
        }),
        stop,
      )
    })
  },
})
