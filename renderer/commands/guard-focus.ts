import { keepFocus } from './keep-focus.ts'

/** After what a person did with a key or the pointer has been done, in milliseconds. */
const DONE = 50

/**
 * Keeps the focus in the pane of what had it when that goes away by what the person does with it: a notice that is dismissed, a
 * selection that is given up by its button. @returns what ends that
 */
export function guardFocus(): () => void {
  const guard = () => {
    const { activeElement: before, body } = document
    if (before === null || before === body) return
    const pane = before.closest('[data-panel]')
    setTimeout(() => {
      if (document.activeElement === body && !before.checkVisibility()) keepFocus(pane)
    }, DONE)
  }
  const events = ['click', 'keydown'] as const
  for (const event of events) document.addEventListener(event, guard, true)
  return () => {
    for (const event of events) document.removeEventListener(event, guard, true)
  }
}
