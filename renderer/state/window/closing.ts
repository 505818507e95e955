import { isRunning, useIntake } from '../intake/intake.ts'
import { useSave } from './save.ts'

const flushes = new Set<() => Promise<void>>()

/** Registers what has to be saved before the window goes away; the returned function takes it back. */
export function onFlush(flush: () => Promise<void>): () => void {
  flushes.add(flush)
  return () => flushes.delete(flush)
}

/**
 * Saves everything that still waits for its turn.
 * @throws BelegError when something could not be saved, now or before, and is only in this window.
 */
export async function flushAll(): Promise<void> {
  await Promise.all(Array.from(flushes, (flush) => flush()))
  const { failure } = useSave.getState()
  if (failure) throw failure.error
}

/** Flushes whenever the window may be about to go away; the returned function stops that. */
export function flushWhenLeaving(): () => void {
  window.beleg?.onClosing(flushAll)
  // What cannot be saved shows in the save indicator; here nobody could be told.
  const leave = () => void flushAll().catch(() => undefined)
  const hide = () => document.visibilityState === 'hidden' && leave()
  const ask = (event: BeforeUnloadEvent) => {
    const { pending, failure } = useSave.getState()
    const { items } = useIntake.getState()
    const coming = isRunning(items) || items.some(({ step }) => step.at === 'asked')
    if (window.beleg || (pending === 0 && failure === null && !coming)) return
    leave()
    event.preventDefault()
  }
  document.addEventListener('visibilitychange', hide)
  window.addEventListener('pagehide', leave)
  window.addEventListener('beforeunload', ask)
  return () => {
    document.removeEventListener('visibilitychange', hide)
    window.removeEventListener('pagehide', leave)
    window.removeEventListener('beforeunload', ask)
  }
}
