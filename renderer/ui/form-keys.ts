import type { KeyboardEvent } from 'react'

/** The keys of a form with a text in it, where Enter alone is a line: Ctrl or Cmd and Enter saves, Escape leaves. */
export function formKeys({ save, leave }: { save: () => void; leave: () => void }) {
  return (event: KeyboardEvent): void => {
    if (event.nativeEvent.isComposing || event.defaultPrevented) return
    const saves = event.key === 'Enter' && (event.ctrlKey || event.metaKey)
    if (event.key !== 'Escape' && !saves) return
    event.preventDefault()
    if (saves) save()
    else leave()
  }
}
