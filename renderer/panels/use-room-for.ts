import { useEffect } from 'react'
import { usePanes } from '../state/window/panes.ts'

/** Where beside the article there is room for one pane and no more: in a narrow window, or a wide one at 200 %. */
const ONE = '(width < 720px)'

/**
 * Folds a pane away where the article would have no room beside it; one that is asked for there nevertheless takes the room of the other.
 * What was folded by hand stays so when there is room again.
 * @param narrow the media query for a window that is too narrow for this pane
 */
export function useRoomFor(pane: 'library' | 'side', narrow: string): void {
  useEffect(() => keepRoom(pane, narrow), [pane, narrow])
}

/** The same until it is stopped. @returns stops it */
export function keepRoom(pane: 'library' | 'side', narrow: string): () => void {
  const other = pane === 'library' ? 'side' : 'library'
  const media = window.matchMedia(narrow)
  const one = window.matchMedia(ONE)
  let byUs = false
  let frame = 0
  const fit = () => {
    const shown = usePanes.getState()[pane]
    if (media.matches ? !shown : !byUs) return
    usePanes.getState().set({ [pane]: !media.matches })
    byUs = media.matches
  }
  const unfold = () => usePanes.getState().set({ [other]: true })
  if (media.matches) fit()
  media.addEventListener('change', fit)
  const follow = usePanes.subscribe((_, before) => {
    const now = usePanes.getState()
    // What is asked for meanwhile is the newer wish; that the panes are folded now is none.
    if (now[pane] || now[other]) cancelAnimationFrame(frame)
    if (now[pane]) byUs = false
    if (!one.matches || !now[pane] || !now[other] || before[other]) return
    byUs = true
    now.set({ [pane]: false, [other]: false })
    // It cannot unfold before the room is there.
    frame = requestAnimationFrame(() => (frame = requestAnimationFrame(unfold)))
  })
  return () => {
    cancelAnimationFrame(frame)
    media.removeEventListener('change', fit)
    follow()
  }
}
