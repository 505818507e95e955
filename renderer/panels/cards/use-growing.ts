import { startTransition, useEffect, useState } from 'react'

/** How many are drawn at once: more than fit on a screen. */
const FIRST = 30
const STEP = 60
/** How long a busy window may put off the next ones, in milliseconds. */
const PATIENCE = 500

/** How many of `count` things to draw: some at once, the rest bit by bit while nothing else is to be done. `of` names them. */
export function useGrowing(count: number, of: string): number {
  const [drawn, setDrawn] = useState({ of, shown: FIRST })
  const shown = drawn.of === of ? drawn.shown : FIRST
  useEffect(() => {
    if (shown >= count) return undefined
    const grow = () => startTransition(() => setDrawn({ of, shown: shown + STEP }))
    const idle = requestIdleCallback(grow, { timeout: PATIENCE })
    return () => cancelIdleCallback(idle)
  }, [shown, count, of])
  return shown
}
