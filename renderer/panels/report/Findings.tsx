import type { Report } from '../../../shared/api/reports.ts'
import { useMessages } from '../../state/window/app.ts'
import { useFormat } from '../../state/format.ts'
import { StatusIcon } from '../../ui/StatusIcon.tsx'

/** How many of each are named. */
const NAMED = 5

/** What the person should know before a report leaves: notes that state open claims as facts, and what changed since last time. */
export function Findings({ report: { warnings, since } }: { report: Report }) {
  const m = useMessages()
  const format = useFormat()
  const rest = warnings.length - NAMED
  const unchanged = since && since.added + since.gone + since.judged.length === 0
  return (
    <>
      {warnings.length > 0 && (
        <section className="report-warning" role="alert">
          <h3>{m.handOverCheck}</h3>
          <ul>
            {warnings.slice(0, NAMED).map(({ article, claim, paragraph }) => (
              <li key={`${article.id} ${claim.id} ${paragraph}`}>
                <StatusIcon status={claim.status} />{' '}
                {m.handOverStated(article.title, claim.words, m.reportVerdict(claim.status))}
              </li>
            ))}
            {rest > 0 && <li>{m.handOverStatedMore(rest)}</li>}
          </ul>
          <p className="field-hint">{m.handOverStatedRule}</p>
        </section>
      )}
      {since && (
        <section className="report-since">
          <p>
            {unchanged
              ? m.handOverSinceNothing(format.time(new Date(since.at)))
              : m.handOverSince(
                  format.time(new Date(since.at)),
                  since.added,
                  since.judged.length,
                  since.gone,
                )}
          </p>
          {since.judged.length > 0 && (
            <ul>
              {since.judged.slice(0, NAMED).map(({ id, words, from, to }) => (
                <li key={id} dir="auto">
                  {m.handOverJudged(words, m.statusName(from), m.statusName(to))}
                </li>
              ))}
            </ul>
          )}
        </section>
      )}
    </>
  )
}
