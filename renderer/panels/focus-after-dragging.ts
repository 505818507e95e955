import { useEffect } from 'react'

/** Gives the focus back to what had it before a line between panes was dragged, else to the line, which the arrow keys move further. */
export function useFocusAfterDragging(): void {
  useEffect(() => {
    let before: Element | null = null
    const down = () => {
      before = document.activeElement
    }
    const up = () => {
      const line = document.querySelector<HTMLElement>('[data-separator="active"]')
      if (!line) return
      const had = before instanceof HTMLElement && before.isConnected && before !== document.body
      const back = had ? before : line
      if (back instanceof HTMLElement) back.focus({ preventScroll: true })
    }
    // Before the panes hear of it, which give the focus to the line themselves and lose it to what lies beside that.
    window.addEventListener('pointerdown', down, true)
    window.addEventListener('pointerup', up, true)
    return () => {
      window.removeEventListener('pointerdown', down, true)
      window.removeEventListener('pointerup', up, true)
    }
  }, [])
}
