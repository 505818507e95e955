import { Lock } from 'lucide-react'
import { useApp, useMessages } from '../../state/app.ts'
import { useFormat } from '../../state/format.ts'
import { Tooltip } from '../../ui/Tooltip.tsx'

/** Says that this window cannot write, and who can. */
export function ReadOnlyBadge() {
  const m = useMessages()
  const format = useFormat()
  const holder = useApp((app) => app.state?.notebook?.readOnly)
  if (!holder) return null
  const program = {
    desktop: m.programDesktop,
    loopback: m.programLoopback,
    cli: m.programCli,
  }[holder.program]
  return (
    <Tooltip text={m.readOnlyHolder(program, holder.host, format.moment(holder.since))}>
      <button type="button" className="read-only">
        <Lock aria-hidden />
        {m.readOnlyBadge}
        <span className="visually-hidden">
          {m.readOnlyHolder(program, holder.host, format.moment(holder.since))}
        </span>
      </button>
    </Tooltip>
  )
}
