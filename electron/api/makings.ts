import { BelegError } from '../../shared/errors.ts'

/** Reports that are being made, by the tickets their callers gave them, so that they can be stopped. */
export interface Makings {
  /** @throws BelegError `cancelled` */
  go(ticket: string): void
  cancel(ticket: string): void
  end(ticket: string): void
}

/** Nothing stopped yet. */
export function startMakings(): Makings {
  const stopped = new Set<string>()
  return {
    go(ticket) {
      if (stopped.delete(ticket)) throw new BelegError('cancelled')
    },
    cancel: (ticket) => void stopped.add(ticket),
    end: (ticket) => void stopped.delete(ticket),
  }
}
