import type { MouseEvent } from 'react'

/**
 * Opens a menu that was asked for in place of the browser's. Where that is asked for by the press of a button, as on Linux and Mac, the
 * menu waits for its release, which would else choose the entry that comes to lie below the pointer.
 */
export function afterPress(event: MouseEvent, open: () => void): void {
  event.preventDefault()
  if (event.buttons === 0) open()
  else window.addEventListener('pointerup', open, { once: true })
}
