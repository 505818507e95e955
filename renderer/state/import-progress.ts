import type { ApiEvent } from '../../shared/api/index.ts'

type Progress = Extract<ApiEvent, { type: 'import-progress' | 'report-progress' | 'bundle-progress' }>

const listeners = new Map<string, (share: number) => void>()

/** Hands on how far a reading or a report is to whoever asked for it. */
export function tellProgress({ ticket, done, total }: Progress): void {
  listeners.get(ticket)?.(Math.min(1, done / Math.max(1, total)))
}

/** Listens to how far the reading under this ticket is, from 0 to 1; the returned function stops it. */
export function onProgress(ticket: string, listener: (share: number) => void): () => void {
  listeners.set(ticket, listener)
  return () => listeners.delete(ticket)
}
