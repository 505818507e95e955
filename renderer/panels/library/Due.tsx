import { Clock } from 'lucide-react'
import { useMessages } from '../../state/window/app.ts'
import { useToday } from '../../state/window/today.ts'
import { useFormat } from '../../state/format.ts'

/** How many claims are to be looked at again today or were before; nothing where there are none. */
export function Due({ rechecks }: { rechecks: readonly string[] }) {
  const m = useMessages()
  const format = useFormat()
  const today = useToday(({ day }) => day)
  const due = rechecks.filter((date) => date <= today).length
  if (due === 0) return null
  return (
    <span className="due" title={m.libraryDue(due)}>
      <Clock role="img" aria-label={m.libraryDue(due)} />
      {format.number(due)}
    </span>
  )
}
