import type { MouseEvent } from 'react'

/** Whether a click chooses several cards, wherever on a card it is. */
export function isChoosing(event: MouseEvent): boolean {
  return event.shiftKey || event.ctrlKey || event.metaKey
}
