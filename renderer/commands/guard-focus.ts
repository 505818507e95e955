import { isFocusDue, keepFocus } from './keep-focus.ts'

/** After what a person did with a key or the pointer may have been done, in milliseconds. */
const DONE = 50
/** How often that is looked at: what goes with the answer of a slow disk takes the focus along later. */
const LOOKS = 60

/**
 * Keeps the focus in the pane of what had it when that goes away by what the person does with it: a notice that is dismissed, a
 * selection that is given up by its button. @returns what ends that
 */
export function guardFocus(): () => void {
  let timer = 0
  const look = (before: Element, pane: Element | null, looks: number) => {
    clearTimeout(timer)
    timer = window.setTimeout(() => {
      const { activeElement, body } = document
      if ((activeElement === before || isFocusDue()) && looks > 0) return look(before, pane, looks - 1)
      if (activeElement === body && !before.checkVisibility()) keepFocus(pane)
    }, DONE)
  }
  const guard = () => {
    const { activeElement, body } = document
    if (activeElement !== null && activeElement !== body)
      look(activeElement, activeElement.closest('[data-panel]'), LOOKS)
  }
  const events = ['click', 'keydown'] as const
  for (const event of events) document.addEventListener(event, guard, true)
  return () => {
    clearTimeout(timer)
    for (const event of events) document.removeEventListener(event, guard, true)
  }
}
