import type { CommandId } from '../../shared/commands.ts'
import { zooms } from '../../shared/settings.ts'
import { useApp } from '../state/window/app.ts'
import { tellWords } from '../state/window/notices.ts'
import type { Action } from './action.ts'

/** How large all of the window is. The Node side hears of the setting and does it. */
export const zoom = {
  zoomIn: () => to((now) => zooms.find((percent) => percent > now)),
  zoomOut: () => to((now) => zooms.findLast((percent) => percent < now)),
  zoomReset: () => to(() => 100),
} satisfies Partial<Record<CommandId, Action>>

let last: Promise<void> = Promise.resolve()

/** One after the other, so that a key that is held down loses no step. */
function to(choose: (now: number) => number | undefined): Promise<void> {
  last = last.catch(() => undefined).then(() => go(choose))
  return last
}

async function go(choose: (now: number) => number | undefined): Promise<void> {
  const { state, change } = useApp.getState()
  const zoom = choose(state?.settings.zoom ?? 100)
  if (zoom === undefined) return
  await change({ zoom })
  tellWords((m) => m.noticeZoom(String(zoom)))
}
