/** Whoever types there by an input method uses Enter, Escape and the arrows to choose characters. */
const isField = (target: EventTarget | null) =>
  target instanceof HTMLInputElement || target instanceof HTMLTextAreaElement

/**
 * Leaves the keys of an input method to it: no field, form, dialog or command hears of them while characters are being composed. The note's
 * editor sees to that itself. @returns what ends it
 */
export function leaveKeysToInputMethod(): () => void {
  const press = (event: KeyboardEvent) => {
    if (event.isComposing && isField(event.target)) event.stopImmediatePropagation()
  }
  window.addEventListener('keydown', press, { capture: true })
  return () => window.removeEventListener('keydown', press, { capture: true })
}
