import { useEffect, useRef, type RefObject } from 'react'
import type { PanelImperativeHandle } from 'react-resizable-panels'

/**
 * Folds a pane and unfolds it, and gives it the width it was last given by hand again as soon as its group has room for it: a narrow window
 * squeezes it.
 * @param first that width when the pane comes, in pixels
 * @returns what is to be told a width, in percent of the group, that was given by hand; answers with it in pixels
 */
export function useChosenWidth(
  pane: RefObject<PanelImperativeHandle | null>,
  group: string,
  first: number,
  shown: boolean,
): (percent: number) => number {
  const chosen = useRef(first)

  useEffect(() => {
    if (!shown) return pane.current?.collapse()
    pane.current?.expand()
    const frame = requestAnimationFrame(() => widen(pane.current, chosen.current))
    return () => cancelAnimationFrame(frame)
  }, [shown, pane])

  useEffect(() => {
    const element = document.getElementById(group)
    if (!element) return
    let frame = 0
    // Once the group itself has answered to its new size.
    const observer = new ResizeObserver(() => {
      cancelAnimationFrame(frame)
      frame = requestAnimationFrame(() => widen(pane.current, chosen.current))
    })
    observer.observe(element)
    return () => {
      observer.disconnect()
      cancelAnimationFrame(frame)
    }
  }, [pane, group])

  return (percent) => (chosen.current = ((document.getElementById(group)?.clientWidth ?? 0) * percent) / 100)
}

/** Gives a pane that is there a width in pixels, if it is narrower. */
function widen(pane: PanelImperativeHandle | null, wanted: number): void {
  const width = pane?.getSize().inPixels ?? 0
  // A rounded pixel is none that was lost.
  if (width > 0 && width < wanted - 1) pane?.resize(wanted)
}
