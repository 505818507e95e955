import { useArticle } from '../state/article/article.ts'
import { useView } from '../state/window/view.ts'
import { enterPane } from './panes.ts'
import { isTypedIn } from './whereabouts.ts'

/** How often it is seen to that something has the focus: what opens is there, and what closes gone, a while later. */
const PATIENCE = 60
/** How long after each look, in milliseconds. No frames are asked for: with one always due, keys would be answered a frame later. */
const PAUSE = 30

/** Gives the focus to something; `last` says that this is the last time it is asked to. */
type Enter = (last: boolean) => void

/** Which wish for the focus was the latest: the ones before are given up. */
let latest = 0

/** Where what had the focus goes away, the focus goes into `pane`, or into what is shown; somebody who has gone elsewhere keeps it. */
export function keepFocus(pane: Element | null | undefined = null): void {
  const enter: Enter = (last) => {
    const left = pane?.isConnected ? pane : mainPane()
    if (!(left instanceof HTMLElement)) return
    // Nothing else around an article has the focus as long as its text may still come.
    const isTextComing = isReading() && left.matches('#main, #article')
    enterPane(left, !isTextComing || last)
  }
  watch(enter, ++latest, document.activeElement, PATIENCE)
}

/**
 * Gives the focus by `enter`, and again where what had it then was still that of another article, and goes away. `before` had it when
 * that was asked for: whoever types somewhere else by now goes on typing.
 */
export function giveFocus(enter: Enter, before = document.activeElement): void {
  const wish = ++latest
  requestAnimationFrame(() => {
    const { activeElement } = document
    if (wish !== latest || (activeElement !== before && isTypedIn(activeElement))) return
    enter(false)
    watch(enter, wish, document.activeElement, PATIENCE)
  })
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

/** As long as nothing has the focus, or what was `given` it, which may go away as well: whatever else has it was chosen by the person. */
function watch(enter: Enter, wish: number, given: Element | null, looks: number): void {
  setTimeout(() => {
    const { activeElement, body } = document
    const isGone = activeElement === body
    const isElsewhere = !isGone && activeElement !== given
    if (wish !== latest || isElsewhere || document.querySelector('dialog[open]')) return
    if (isGone) enter(looks === 0)
    if (looks > 0) watch(enter, wish, document.activeElement, looks - 1)
  }, PAUSE)
}

function mainPane(): HTMLElement | null {
  return document.querySelector('[data-panel]#main')
}

function isReading(): boolean {
  return useView.getState().place === 'article' && useArticle.getState().wanted !== null
}
