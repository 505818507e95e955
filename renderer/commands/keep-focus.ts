import { useArticle } from '../state/article/article.ts'
import { useHandles } from '../state/article/handles.ts'
import { useView } from '../state/window/view.ts'
import { enterPane } from './panes.ts'
import { isTypedIn } from './whereabouts.ts'

/** How often it is seen to that something has the focus: what opens is there, and what closes gone, a while later. */
const PATIENCE = 60
/** How long after each look, in milliseconds. No frames are asked for: with one always due, keys would be answered a frame later. */
const PAUSE = 30

/** Gives the focus to something, or says by `false` that it is not there yet; `last` says that this is the last time it is asked to. */
export type Enter = (last: boolean) => boolean | void

/** The latest wish for the focus: the ones before are given up. */
let wish = new AbortController()
/** The wish whose frame has not come yet. */
let due: AbortController | null = null

/** Where what had the focus goes away, the focus goes into `pane`, or into what is shown; somebody who has gone elsewhere keeps it. */
export function keepFocus(pane: Element | null | undefined = null): void {
  const enter: Enter = (last) => {
    const left = pane?.isConnected ? pane : mainPane()
    if (!(left instanceof HTMLElement)) return
    // Nothing else around an article has the focus as long as its text may still come.
    const isTextComing = isReading() && left.matches('#main, #article')
    enterPane(left, !isTextComing || last)
  }
  watch(enter, newWish())
}

/**
 * Gives the focus by `enter`, and again where what had it then was still that of another article, and goes away. `before` had it when
 * that was asked for: whoever types somewhere else by now goes on typing.
 */
export function giveFocus(enter: Enter, before = document.activeElement): void {
  const own = newWish()
  due = own
  requestAnimationFrame(() => {
    if (due === own) due = null
    const { activeElement } = document
    if (own.signal.aborted || (activeElement !== before && isTypedIn(activeElement))) return
    watch(enter, own, enter(false) === false)
  })
}

/** Whether something is to be given the focus with the next frame, which a busy machine draws late. */
export function isFocusDue(): boolean {
  return due !== null && !due.signal.aborted
}

/** Into the note, which is there a while after its article. */
export const intoNote: Enter = () => {
  const { note } = useHandles.getState()
  note?.focus()
  return note !== null
}

/** Reading goes on in the text, once it is there. */
export function enterText(before = document.activeElement): void {
  giveFocus((last) => {
    const main = mainPane()
    if (main) enterPane(main, last)
  }, before)
}

/** Reading goes on in the text of what is being opened. @throws what `opening` throws */
export async function enterTextOf(opening: Promise<unknown>): Promise<void> {
  // A dialog in which it was chosen gives the focus back first.
  await Promise.resolve()
  const { activeElement } = document
  await opening
  enterText(activeElement)
}

function newWish(): AbortController {
  wish.abort()
  wish = new AbortController()
  return wish
}

/**
 * Gives the focus whenever nothing has it, and to what `isAwaited` once that is there, as long as nothing else got it than what has it
 * now or was given it: that was chosen by the person. Heard of, too, since what was chosen may be gone by the time of the next look.
 */
function watch(enter: Enter, own: AbortController, isAwaited = false): void {
  const { signal } = own
  let given = document.activeElement
  let giving = false
  const look = (looks: number) => {
    setTimeout(() => {
      const { activeElement, body } = document
      const isGone = activeElement === body
      const isElsewhere = !isGone && activeElement !== given
      if (signal.aborted || isElsewhere || document.querySelector('dialog[open]')) return own.abort()
      giving = true
      if (isGone || isAwaited) isAwaited = enter(looks === 0) === false
      giving = false
      given = document.activeElement
      return looks > 0 ? look(looks - 1) : own.abort()
    }, PAUSE)
  }
  const chosen = ({ target }: Event) => {
    if (!giving && target !== given) own.abort()
  }
  document.addEventListener('focusin', chosen, { capture: true, signal })
  look(PATIENCE)
}

function mainPane(): HTMLElement | null {
  return document.querySelector('[data-panel]#main')
}

function isReading(): boolean {
  return useView.getState().place === 'article' && useArticle.getState().wanted !== null
}
