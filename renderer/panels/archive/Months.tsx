import type { ArchiveOverview } from '../../../shared/api/archive.ts'
import { statuses } from '../../../shared/model/claim.ts'
import { useMessages } from '../../state/window/app.ts'
import { useFormat } from '../../state/format.ts'
import { StatusIcon } from '../../ui/StatusIcon.tsx'
import { sumOf } from './sum-of.ts'

interface MonthsProps {
  months: ArchiveOverview['months']
  onChoose: (month: string) => void
}

/** Months shown at most; of a longer archive the newest ones. */
const MOST = 48

/** Claims over time: a column per month, also for those without any, parted by status. */
export function Months({ months, onChoose }: MonthsProps) {
  const m = useMessages()
  const format = useFormat()
  const all = withEmpty(months).slice(-MOST)
  const most = Math.max(1, ...all.map(({ claims }) => sumOf(claims)))
  return (
    <section className="months">
      <h2>{m.overviewMonths}</h2>
      <p className="months-legend">
        {statuses.map((status) => (
          <span key={status}>
            <span className={`bar-part bar-${status} months-key`} aria-hidden />
            <StatusIcon status={status} /> {m.statusName(status)}
          </span>
        ))}
      </p>
      <div className="months-columns">
        {all.map(({ month, claims }) => (
          <button
            key={month}
            type="button"
            className="month"
            disabled={sumOf(claims) === 0}
            aria-label={m.overviewBar(format.month(month), claims)}
            title={m.overviewBar(format.month(month), claims)}
            onClick={() => onChoose(month)}
          >
            <span className="month-column" aria-hidden>
              {statuses.toReversed().map((status) => (
                <span
                  key={status}
                  className={`bar-part bar-${status}`}
                  style={{ height: `${(100 * claims[status]) / most}%` }}
                />
              ))}
            </span>
            <span className="month-name" aria-hidden>
              {format.month(month)}
            </span>
          </button>
        ))}
      </div>
    </section>
  )
}

/** The months with the empty ones between them. */
function withEmpty(months: ArchiveOverview['months']): ArchiveOverview['months'] {
  const known = new Map(months.map((entry) => [entry.month, entry]))
  const [first] = months
  const last = months.at(-1)
  if (!first || !last) return []
  const result: ArchiveOverview['months'] = []
  for (let month = first.month; month <= last.month; month = after(month))
    result.push(known.get(month) ?? { month, claims: { unconfirmed: 0, confirmed: 0, refuted: 0 } })
  return result
}

function after(month: string): string {
  const [year = 0, number = 1] = month.split('-').map(Number)
  return number === 12 ? `${year + 1}-01` : `${year}-${String(number + 1).padStart(2, '0')}`
}
