import type { KeyboardEvent } from 'react'

/** The keys of a form, where Enter alone may be a line or another author: Ctrl or Cmd and Enter saves, Escape leaves what can be left. */
export function formKeys({ save, leave }: { save: () => void; leave?: () => void }) {
  return (event: KeyboardEvent): void => {
    if (event.defaultPrevented) return
    const saves = event.key === 'Enter' && (event.ctrlKey || event.metaKey)
    const act = event.key === 'Escape' ? leave : saves ? save : undefined
    if (!act) return
    event.preventDefault()
    act()
  }
}
