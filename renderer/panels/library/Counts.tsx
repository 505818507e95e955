import type { StatusCounts } from '../../../shared/api/views.ts'
import { statuses } from '../../../shared/model/claim.ts'
import { useMessages } from '../../state/app.ts'
import { useFormat } from '../../state/format.ts'
import { StatusIcon } from '../../ui/StatusIcon.tsx'

/** Claims by status as signs and numbers. `all` shows zeros too. */
export function Counts({ counts, all = false }: { counts: StatusCounts; all?: boolean }) {
  const m = useMessages()
  const format = useFormat()
  return (
    <span className="counts">
      {statuses
        .filter((status) => all || counts[status] > 0)
        .map((status) => (
          <span key={status} title={`${m.statusName(status)}: ${format.number(counts[status])}`}>
            <StatusIcon status={status} label={m.statusName(status)} /> {format.number(counts[status])}
          </span>
        ))}
    </span>
  )
}
