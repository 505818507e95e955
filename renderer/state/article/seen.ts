import { useShallow } from 'zustand/shallow'
import type { ArticleSummary } from '../../../shared/api/views.ts'
import type { Desk, Seen } from '../../../shared/model/desk.ts'
import type { Id } from '../../../shared/model/id.ts'
import { useDesk } from '../window/desk.ts'
import { aboutDeskStep, noteDeskStep, takeBackDeskStep, type DeskStep } from '../window/desk-steps.ts'
import { useNotices } from '../window/notices.ts'

/** What the desk knows of how far articles are read. */
export type Reading = Pick<Desk, 'seen' | 'reading'>

const never: Seen = { at: null, reached: 0, mark: null }

/** Notes that an article is opened; one that was to count as unread is read from now on. */
export function noteOpened(id: Id): void {
  change([id], (seen) => ({
    ...seen,
    at: new Date().toISOString(),
    mark: seen.mark === 'unread' ? null : seen.mark,
  }))
}

/** Notes the last offset of an article that is on screen. */
export function noteReached(id: Id, offset: number): void {
  const { reached } = useDesk.getState().desk?.seen?.[id] ?? never
  if (offset > reached) change([id], (seen) => ({ ...seen, reached: offset }))
}

/** Lets articles count as read, or as if they had never been opened; undone like any other step. Of several it is told, with a way back. */
export function markSeen(ids: readonly Id[], mark: 'read' | 'unread'): void {
  const before = useDesk.getState().desk?.seen
  const unopened: Seen = { ...never, mark: 'unread' }
  const step: DeskStep = {
    label: mark === 'read' ? 'marked-read' : 'marked-unread',
    undo: () =>
      useDesk.getState().keep({ seen: Object.fromEntries(ids.map((id) => [id, before?.[id] ?? unopened])) }),
    redo: () => change(ids, (seen) => ({ ...seen, mark, reached: mark === 'unread' ? 0 : seen.reached })),
  }
  step.redo()
  noteDeskStep(step)
  if (ids.length < 2) return
  useNotices.getState().tell({
    tone: 'info',
    text: (m) => m.libraryMarked(ids.length, mark),
    about: aboutDeskStep,
    action: { label: (m) => m.commandUndo, run: () => takeBackDeskStep(step) },
  })
}

/**
 * How much of an article has been read, from 0 to 1; null for one that counts as unread. Of articles read with a program that did not
 * know, the reading position tells.
 */
export function progressOf(
  { id, characters }: Pick<ArticleSummary, 'id' | 'characters'>,
  desk: Reading | null,
): number | null {
  const seen = desk?.seen?.[id]
  const left = desk?.reading[id] ?? 0
  if (seen?.mark === 'unread' || (!seen && left === 0)) return null
  if (seen?.mark === 'read') return 1
  return characters === 0 ? 1 : Math.min(1, Math.max(seen?.reached ?? 0, left) / characters)
}

/** {@link Reading} as it is on screen, the same until it changes, whatever else of the desk does; null where it is not wanted. */
export function useReading(wanted = true): Reading | null {
  return useDesk(
    useShallow(({ desk }) => (wanted && desk ? { seen: desk.seen, reading: desk.reading } : null)),
  )
}

function change(ids: readonly Id[], make: (seen: Seen) => Seen): void {
  const { desk, keep } = useDesk.getState()
  keep({ seen: Object.fromEntries(ids.map((id) => [id, make(desk?.seen?.[id] ?? never)])) })
}
