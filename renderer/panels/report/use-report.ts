import { useEffect, useRef, useState } from 'react'
import type { InputOf } from '../../../shared/api/index.ts'
import type { Report } from '../../../shared/api/reports.ts'
import type { BelegError } from '../../../shared/errors.ts'
import { call } from '../../host/client.ts'
import { flushAll } from '../../state/closing.ts'
import { onProgress } from '../../state/import-progress.ts'
import { asBelegError } from '../../state/problem.ts'

/** What a report is asked for with. */
export type Wanted = Omit<InputOf<'reports.make'>, 'ticket'>

/** A report as it stands: being made (how far, from 0 to 1), made, or what kept it from being made. */
export type Made =
  | { state: 'making'; share: number }
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
    const unfollow = onProgress(own, (share) => tell({ state: 'making', share }))
    // Whoever changes several choices in a row waits for one report.
    const timer = setTimeout(() => {
      makeReport(JSON.parse(asked) as Wanted, own).then(
        (report) => tell({ state: 'made', report }),
        (error: unknown) => tell({ state: 'failed', error: asBelegError(error) }),
      )
    }, 150)
    return () => {
      clearTimeout(timer)
      unfollow()
      ticket.current = ''
      stop(own)
    }
  }, [asked])
  // What was made for other choices is never shown or saved as if it were made for these.
  return { made: answer.asked === asked ? answer.made : begun, stop: () => stop(ticket.current) }
}

const begun: Made = { state: 'making', share: 0 }

/** Makes a report of what is saved, after all that is being typed has been. */
export async function makeReport(wanted: Wanted, ticket?: string): Promise<Report> {
  await flushAll()
  return call('reports.make', { ...wanted, ...(ticket !== undefined && { ticket }) })
}

function stop(ticket: string): void {
  if (ticket !== '') void call('reports.cancel', { ticket }).catch(() => undefined)
}
