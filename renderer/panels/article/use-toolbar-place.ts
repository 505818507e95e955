import { useLayoutEffect, useState, type RefObject } from 'react'
import type { Span } from '../../state/focus.ts'
import { useHandles } from '../../state/handles.ts'
import { placeToolbar } from './place-toolbar.ts'

/** Keeps a toolbar beside the selection while pane, text and toolbar move and grow; null hides it. */
export function useToolbarPlace(
  span: Span | null,
  pane: RefObject<HTMLElement | null>,
  toolbar: RefObject<HTMLElement | null>,
): { left: number; top: number } | null {
  const [place, setPlace] = useState<{ left: number; top: number } | null>(null)

  useLayoutEffect(() => {
    const frame = pane.current
    const bar = toolbar.current
    if (!span || !frame || !bar) return undefined
    const update = () => {
      const rect = useHandles.getState().article?.rectOf(span.start, span.end) ?? span.rect
      const { offsetWidth: width, offsetHeight: height } = bar
      const next = placeToolbar(rect, frame.getBoundingClientRect(), { width, height })
      setPlace((now) => (now?.left === next?.left && now?.top === next?.top ? now : next))
    }
    update()
    const sizes = new ResizeObserver(update)
    sizes.observe(bar)
    sizes.observe(frame)
    frame.addEventListener('scroll', update, { capture: true, passive: true })
    return () => {
      sizes.disconnect()
      frame.removeEventListener('scroll', update, { capture: true })
    }
  }, [span, pane, toolbar])

  return span && place
}
