import type { ApiEvent } from '../../../shared/api/index.ts'

export type Progress = Extract<
  ApiEvent,
  { type: 'import-progress' | 'report-progress' | 'bundle-progress' | 'backup-progress' }
>

type Listener = (share: number, progress: Progress) => void

const listeners = new Map<string, Listener>()

/** Hands on how far a reading or a report is to whoever asked for it. */
export function tellProgress(progress: Progress): void {
  const { ticket, done, total } = progress
  listeners.get(ticket)?.(Math.min(1, done / Math.max(1, total)), progress)
}

/** Listens to how far the reading under this ticket is, from 0 to 1; the returned function stops it. */
export function onProgress(ticket: string, listener: Listener): () => void {
  listeners.set(ticket, listener)
  return () => listeners.delete(ticket)
}
