import { BelegError } from '../../../shared/errors.ts'

/** Reports that are being made, by the tickets their callers gave them, so that they can be stopped. */
export interface Makings {
  /** Aborted with `cancelled` once this is stopped, which may have been asked for before it began. */
  signal(ticket: string): AbortSignal
  cancel(ticket: string): void
  end(ticket: string): void
  /** Stops all of them. */
  close(): void
}

/** Nothing is being made yet. */
export function startMakings(): Makings {
  const stops = new Map<string, AbortController>()
  const known = (ticket: string): AbortController => {
    const stop = stops.get(ticket) ?? new AbortController()
    stops.set(ticket, stop)
    return stop
  }
  return {
    signal: (ticket) => known(ticket).signal,
    cancel: (ticket) => known(ticket).abort(new BelegError('cancelled')),
    end: (ticket) => void stops.delete(ticket),
    close: () => stops.forEach((stop) => stop.abort(new BelegError('cancelled'))),
  }
}
