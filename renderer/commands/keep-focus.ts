import { useArticle } from '../state/article/article.ts'
import { useHandles } from '../state/article/handles.ts'
import { useView } from '../state/window/view.ts'
import { enterPane } from './panes.ts'

/** For how many frames something is waited for that can have the focus: an article that opens is there some frames later. */
const PATIENCE = 120

/** What was given the focus only because it was lost; whoever knows better may take it from there. */
let given: Element | null = null

/** Where what had the focus went away, the focus goes into the pane it was in, or into what is shown instead. */
export function keepFocus(pane: Element | null = null, frames = PATIENCE): void {
  requestAnimationFrame(() => {
    if (document.activeElement !== document.body || document.querySelector('dialog[open]')) return
    const left = pane?.isConnected ? pane : document.querySelector('[data-panel]#main')
    if (!(left instanceof HTMLElement)) return
    // Nothing else around an article has the focus as long as its text may still come.
    const isTextComing = isReading() && left.matches('#main, #article')
    if (enterPane(left, !isTextComing || frames === 0)) given = document.activeElement
    else if (frames > 0) keepFocus(pane, frames - 1)
  })
}

function isReading(): boolean {
  return useView.getState().place === 'article' && useArticle.getState().wanted !== null
}

/** Reading goes on in the text, once it is there, unless somebody went elsewhere meanwhile. */
export function enterText(): void {
  const before = document.activeElement
  requestAnimationFrame(() => {
    const focused = document.activeElement
    if (focused === before || focused === document.body || focused === given)
      useHandles.getState().article?.focus()
  })
}

/** Sees to it that the focus is never lost for as long as the window is there. @returns ends that */
export function followFocus(): () => void {
  const leave = ({ target, relatedTarget }: FocusEvent): void => {
    if (relatedTarget !== null || !(target instanceof HTMLElement) || !document.hasFocus()) return
    const pane = target.closest('[data-panel]')
    requestAnimationFrame(() => {
      // Whoever clicks beside everything wants no focus anywhere.
      const stays = target.isConnected && target.checkVisibility() && !target.matches(':disabled')
      if (!stays) keepFocus(pane)
    })
  }
  document.addEventListener('focusout', leave)
  return () => document.removeEventListener('focusout', leave)
}
