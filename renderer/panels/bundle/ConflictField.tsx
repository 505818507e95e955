import type { ConflictValue } from '../../../shared/api/bundles.ts'
import { statuses } from '../../../shared/model/claim.ts'
import { useMessages } from '../../state/window/app.ts'
import { useFormat } from '../../state/format.ts'

const moments = ['createdAt', 'trashedAt', 'updatedAt']
const days = ['published', 'recheck']

/** A cell with what one field holds on one side, in the reader's language. */
export function ConflictField({ field, value }: { field: string; value: ConflictValue }) {
  const m = useMessages()
  const lines = useLines(field, value)
  if (lines.length === 0)
    return (
      <td>
        <i>{m.bundleEmpty}</i>
      </td>
    )
  return (
    <td dir="auto" className="conflict-value">
      {lines.join('\n')}
    </td>
  )
}

function useLines(field: string, value: ConflictValue): string[] {
  const m = useMessages()
  const format = useFormat()
  if (typeof value === 'string') {
    const status = field === 'status' ? statuses.find((status) => status === value) : undefined
    if (status) return [m.statusName(status)]
    if (value !== '' && moments.includes(field)) return [format.moment(value)]
    if (value !== '' && days.includes(field)) return [format.date(value)]
    return value === '' ? [] : [value]
  }
  if ('judgements' in value)
    return value.judgements.map(({ at, from, to, reason }) =>
      [`${format.moment(at)}: ${m.statusName(from)} → ${m.statusName(to)}`, reason]
        .filter(Boolean)
        .join(', '),
    )
  return value.evidence.map(({ stance, source, information, cited, note, trashedAt }) =>
    [
      m.evidenceStanceName(stance),
      `${source}${information}`,
      cited,
      note,
      trashedAt === null ? '' : m.bundleInTrash,
    ]
      .filter(Boolean)
      .join(' · '),
  )
}
