import { useEffect, useRef, type RefObject } from 'react'
import type { PanelImperativeHandle } from 'react-resizable-panels'

/**
 * Gives a pane the width it was last given by hand again as soon as its group has room for it: a narrow window squeezes it.
 * @param first that width when the pane comes, in pixels
 * @returns what is to be told a width, in percent of the group, that was given by hand; answers with it in pixels
 */
export function useChosenWidth(
  pane: RefObject<PanelImperativeHandle | null>,
  group: string,
  first: number,
): (percent: number) => number {
  const chosen = useRef(first)

  useEffect(() => {
    const element = document.getElementById(group)
    if (!element) return
    let frame = 0
    const fit = () => {
      const width = pane.current?.getSize().inPixels ?? 0
      if (width === 0) return
      // A rounded pixel is none that was lost.
      if (width < chosen.current - 1) pane.current?.resize(chosen.current)
    }
    // Once the group itself has answered to its new size.
    const observer = new ResizeObserver(() => {
      cancelAnimationFrame(frame)
      frame = requestAnimationFrame(fit)
    })
    observer.observe(element)
    return () => {
      observer.disconnect()
      cancelAnimationFrame(frame)
    }
  }, [pane, group])

  return (percent) => (chosen.current = ((document.getElementById(group)?.clientWidth ?? 0) * percent) / 100)
}
