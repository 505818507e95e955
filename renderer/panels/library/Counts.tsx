import type { StatusCounts } from '../../../shared/api/views.ts'
import { statuses } from '../../../shared/model/claim.ts'
import { useMessages } from '../../state/window/app.ts'
import { useFormat } from '../../state/format.ts'
import { AnchorIcon } from '../../ui/AnchorIcon.tsx'
import { StatusIcon } from '../../ui/StatusIcon.tsx'

interface CountsProps {
  counts: StatusCounts
  /** How many annotations a newer version left in doubt. */
  undecided?: number
  all?: boolean
}

/** Claims by status as signs and numbers. `all` shows zeros too. */
export function Counts({ counts, undecided = 0, all = false }: CountsProps) {
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
      {undecided > 0 && (
        <span title={m.versionUndecided(format.number(undecided), undecided === 1)}>
          <AnchorIcon
            anchor="changed"
            label={m.versionUndecided(format.number(undecided), undecided === 1)}
          />{' '}
          {format.number(undecided)}
        </span>
      )}
    </span>
  )
}
