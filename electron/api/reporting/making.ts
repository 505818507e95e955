import type { ReportPhase } from '../../../shared/api/reports.ts'
import type { Context } from '../context.ts'

/** How often it is said how far a report is, in milliseconds. */
const INTERVAL = 50

/** One report on its way: told to the window that asked for it, until that says stop. */
export interface Making {
  signal: AbortSignal
  /** How far it is. `total` 0 where that cannot be known. @throws BelegError `cancelled` */
  at(phase: ReportPhase, done: number, total: number): void
}

/** Makes a report under a ticket, if it has one. */
export async function making<T>(
  context: Context,
  ticket: string | undefined,
  make: (making: Making) => Promise<T>,
): Promise<T> {
  if (ticket === undefined) return make({ signal: new AbortController().signal, at: () => undefined })
  const { makings } = context.opened()
  const signal = makings.signal(ticket)
  let told = { phase: '', until: 0 }
  const at: Making['at'] = (phase, done, total) => {
    signal.throwIfAborted()
    if (phase === told.phase && performance.now() < told.until) return
    told = { phase, until: performance.now() + INTERVAL }
    context.emit({ type: 'report-progress', ticket, phase, done, total })
  }
  try {
    return await make({ signal, at })
  } finally {
    makings.end(ticket)
  }
}
