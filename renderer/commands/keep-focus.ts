import { useArticle } from '../state/article/article.ts'
import { useHandles } from '../state/article/handles.ts'
import { useView } from '../state/window/view.ts'
import { enterPane } from './panes.ts'

/** For how many frames something is waited for that can have the focus: an article that opens is there some frames later. */
const PATIENCE = 120

/** Where what had the focus goes away, the focus goes into `pane`, or into what is shown; somebody who has gone elsewhere keeps it. */
export function keepFocus(pane: Element | null | undefined = null, frames = PATIENCE): void {
  requestAnimationFrame(() => {
    if (document.activeElement !== document.body || document.querySelector('dialog[open]')) return
    const left = pane?.isConnected ? pane : document.querySelector('[data-panel]#main')
    if (!(left instanceof HTMLElement)) return
    // Nothing else around an article has the focus as long as its text may still come.
    const isTextComing = isReading() && left.matches('#main, #article')
    if (!enterPane(left, !isTextComing || frames === 0) && frames > 0) keepFocus(pane, frames - 1)
  })
}

function isReading(): boolean {
  return useView.getState().place === 'article' && useArticle.getState().wanted !== null
}

/** Reading goes on in the text, once it is there. */
export function enterText(): void {
  requestAnimationFrame(() => useHandles.getState().article?.focus())
}
