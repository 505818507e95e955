import type { StatusCounts } from '../../../shared/api/views.ts'
import { statuses } from '../../../shared/model/claim.ts'
import { useMessages } from '../../state/window/app.ts'
import { useFormat } from '../../state/format.ts'
import { sumOf } from './sum-of.ts'

interface BarListProps {
  title: string
  bars: readonly { name: string; claims: StatusCounts }[]
  chosen: readonly string[]
  onChoose: (name: string) => void
}

/** Names with a bar each, as long as they have claims, parted by status. */
export function BarList({ title, bars, chosen, onChoose }: BarListProps) {
  const m = useMessages()
  const format = useFormat()
  if (bars.length === 0) return null
  const most = Math.max(...bars.map(({ claims }) => sumOf(claims)))
  return (
    <section className="bar-list">
      <h2>{title}</h2>
      {bars.map(({ name, claims }) => (
        <button
          key={name}
          type="button"
          className="bar-row"
          aria-pressed={chosen.includes(name)}
          aria-label={m.overviewBar(name, claims)}
          onClick={() => onChoose(name)}
        >
          <span className="one-line" dir="auto">
            {name}
          </span>
          <span className="bar" aria-hidden>
            {statuses.map((status) => (
              <span
                key={status}
                className={`bar-part bar-${status}`}
                style={{ width: `${(100 * claims[status]) / most}%` }}
              />
            ))}
          </span>
          <span className="facet-count">{format.number(sumOf(claims))}</span>
        </button>
      ))}
    </section>
  )
}
