import { useEffect, useRef, useState } from 'react'
import type { InputOf } from '../../../shared/api/index.ts'
import type { Report } from '../../../shared/api/reports.ts'
import { BelegError } from '../../../shared/errors.ts'
import { call } from '../../host/client.ts'
import { flushAll } from '../window/closing.ts'
import { onProgress, type Progress } from '../intake/import-progress.ts'
import { asBelegError } from '../problem.ts'

/** What a report is asked for with. */
export type Wanted = Omit<InputOf<'reports.make'>, 'ticket'>

/** How far a report is: what it is at, and how much of that is done. */
export type Way = Pick<Extract<Progress, { type: 'report-progress' }>, 'phase' | 'done' | 'total'>

/** A report as it stands: being made, made, or what kept it from being made. */
export type Made =
  | { state: 'making'; way: Way }
  | { state: 'made'; report: Report }
  | { state: 'failed'; error: BelegError }

/** The report as it stands; made again for every choice, with what is typed at this moment saved first. `stop` ends the making. */
export function useReport(wanted: Wanted): { made: Made; stop: () => void } {
  const asked = JSON.stringify(wanted)
  const [answer, setAnswer] = useState<{ asked: string; made: Made }>({ asked, made: begun })
  const ticket = useRef('')
  useEffect(() => {
    const own = crypto.randomUUID()
    ticket.current = own
    const tell = (made: Made) => ticket.current === own && setAnswer({ asked, made })
    // Whoever changes several choices in a row waits for one report.
    const timer = setTimeout(() => {
      makeReport(JSON.parse(asked) as Wanted, own, (way) => tell({ state: 'making', way })).then(
        (report) => tell({ state: 'made', report }),
        (error: unknown) => tell({ state: 'failed', error: asBelegError(error) }),
      )
    }, 150)
    return () => {
      clearTimeout(timer)
      ticket.current = ''
      stopMaking(own)
    }
  }, [asked])
  // What was made for other choices is never shown or saved as if it were made for these.
  return { made: answer.asked === asked ? answer.made : begun, stop: () => stopMaking(ticket.current) }
}

const begun: Made = { state: 'making', way: { phase: 'reading', done: 0, total: 0 } }

/** Tickets of the reports that are being made and were not stopped. */
const underWay = new Set<string>()

/**
 * Makes a report of what is saved, after all that is being typed has been.
 * @param ticket what it is stopped by
 * @throws BelegError `cancelled` once it was stopped, and what saving and `reports.make` throw
 */
export async function makeReport(wanted: Wanted, ticket: string, onWay: (way: Way) => void): Promise<Report> {
  underWay.add(ticket)
  const unfollow = onProgress(
    ticket,
    (_share, progress) => progress.type === 'report-progress' && onWay(progress),
  )
  try {
    await flushAll()
    if (!underWay.has(ticket)) throw new BelegError('cancelled')
    return await call('reports.make', { ...wanted, ticket })
  } finally {
    underWay.delete(ticket)
    unfollow()
  }
}

/** Stops a report that is being made; one that is not needs nothing. */
export function stopMaking(ticket: string): void {
  if (underWay.delete(ticket)) void call('reports.cancel', { ticket }).catch(() => undefined)
}
