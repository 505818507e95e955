import { useArticle } from '../state/article/article.ts'
import { useHandles } from '../state/article/handles.ts'
import { useView } from '../state/window/view.ts'
import { enterPane } from './panes.ts'

/** For how many frames it is seen to that something has the focus: what opens is there, and what closes gone, some frames later. */
const PATIENCE = 120

/** Gives the focus to something; `last` says that this is the last time it is asked to. */
type Enter = (last: boolean) => void

/** Where what had the focus goes away, the focus goes into `pane`, or into what is shown; somebody who has gone elsewhere keeps it. */
export function keepFocus(pane: Element | null | undefined = null): void {
  const enter: Enter = (last) => {
    const left = pane?.isConnected ? pane : document.querySelector('[data-panel]#main')
    if (!(left instanceof HTMLElement)) return
    // Nothing else around an article has the focus as long as its text may still come.
    const isTextComing = isReading() && left.matches('#main, #article')
    enterPane(left, !isTextComing || last)
  }
  watch(enter, document.activeElement, PATIENCE)
}

/** Gives the focus by `enter`, and again where what had it then was still that of another article, and goes away. */
export function giveFocus(enter: Enter): void {
  requestAnimationFrame(() => {
    enter(false)
    watch(enter, null, PATIENCE)
  })
}

/** Reading goes on in the text, once it is there. */
export function enterText(): void {
  giveFocus(() => useHandles.getState().article?.focus())
}

/** As long as nothing has it, or what was `given` the focus, which is what has it in the frame after (null): that may go away as well. */
function watch(enter: Enter, given: Element | null, frames: number): void {
  requestAnimationFrame(() => {
    const { activeElement, body } = document
    const isGone = activeElement === body
    if (document.querySelector('dialog[open]') || (!isGone && activeElement !== (given ?? activeElement)))
      return
    if (isGone) enter(frames === 0)
    if (frames > 0) watch(enter, isGone ? null : activeElement, frames - 1)
  })
}

function isReading(): boolean {
  return useView.getState().place === 'article' && useArticle.getState().wanted !== null
}
