import type { KeyboardEvent } from 'react'

const reachable =
  ':is(input, textarea, select, button, a[href], iframe, [tabindex]):not(:disabled, [hidden], [tabindex="-1"])'

/**
 * Leads Tab from the last control of a modal dialog to the first, and Shift+Tab back. Left to itself it goes to the browser's own
 * controls; a window without them has nothing there, and keys no longer reach the dialog.
 */
export function wrapTab(dialog: HTMLElement, event: KeyboardEvent): void {
  if (event.key !== 'Tab' || event.defaultPrevented) return
  const all = Array.from(dialog.querySelectorAll<HTMLElement>(reachable)).filter(
    (element) => element.checkVisibility() && isReached(element, dialog),
  )
  const { activeElement } = document
  const [from, to] = event.shiftKey ? [all[0], all.at(-1)] : [all.at(-1), all[0]]
  if (activeElement !== from && !(event.shiftKey && activeElement === dialog)) return
  event.preventDefault()
  to?.focus()
}

/** Of radio buttons that belong together Tab reaches the chosen one alone. */
function isReached(element: HTMLElement, dialog: HTMLElement): boolean {
  if (!(element instanceof HTMLInputElement) || element.type !== 'radio' || element.checked) return true
  return !dialog.querySelector(`input[type="radio"][name="${CSS.escape(element.name)}"]:checked`)
}
