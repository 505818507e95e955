import { useLayoutEffect, useState, type CSSProperties, type RefObject } from 'react'
import { useHandles } from '../../state/article/handles.ts'
import { placeToolbar } from './place-toolbar.ts'

/** Words of the article, in UTF-16 units of its text; `rect` is where they were when nobody can say where they are. */
interface Words {
  start: number
  end: number
  rect?: DOMRect
}

/**
 * Keeps a toolbar beside words of the article while pane, text and toolbar move and grow, and in sight without them while it `stays`.
 * As a style: until it was measured it is not seen, but can have the focus.
 */
export function useBeside(
  span: Words,
  pane: RefObject<HTMLElement | null>,
  toolbar: RefObject<HTMLElement | null>,
  stays = false,
): CSSProperties {
  const [place, setPlace] = useState<{ left: number; top: number } | null>()

  useLayoutEffect(() => {
    const frame = pane.current
    const bar = toolbar.current
    if (!frame || !bar) return undefined
    const update = () => {
      const rect = useHandles.getState().article?.rectOf(span.start, span.end) ?? span.rect ?? null
      const { offsetWidth: width, offsetHeight: height } = bar
      const next = rect && placeToolbar(rect, frame.getBoundingClientRect(), { width, height }, stays)
      setPlace((now) => (now && now.left === next?.left && now.top === next.top ? now : next))
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
  }, [span, pane, toolbar, stays])

  return place === undefined ? { opacity: 0 } : (place ?? { visibility: 'hidden' })
}
