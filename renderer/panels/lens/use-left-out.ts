import { useLayoutEffect, useState, type RefObject } from 'react'

/** How many items at the end of a list that wraps stand below its first row, where it has room for one; counted anew as it gets wider. */
export function useLeftOut(list: RefObject<HTMLElement | null>, items: unknown): number {
  const [leftOut, setLeftOut] = useState(0)
  useLayoutEffect(() => {
    const element = list.current
    if (!element) return
    const count = () => {
      const below = element.getBoundingClientRect().bottom
      const out = Array.from(element.children).filter((it) => it.getBoundingClientRect().top >= below)
      setLeftOut(out.length)
    }
    count()
    const sizes = new ResizeObserver(count)
    sizes.observe(element)
    return () => sizes.disconnect()
  }, [list, items])
  return leftOut
}
