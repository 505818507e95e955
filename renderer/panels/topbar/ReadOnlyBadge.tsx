import { Lock } from 'lucide-react'
import type { LockHolder } from '../../../shared/api/views.ts'
import type { Messages } from '../../../shared/i18n/index.ts'
import { useApp, useMessages } from '../../state/window/app.ts'
import { useFormat } from '../../state/format.ts'
import { Tooltip } from '../../ui/Tooltip.tsx'

/** Says that this window cannot write, and who can, or why nobody can. */
export function ReadOnlyBadge() {
  const m = useMessages()
  const format = useFormat()
  const readOnly = useApp((app) => app.state?.notebook?.readOnly)
  if (!readOnly) return null
  const why =
    readOnly.program === null
      ? m.readOnlyUnwritable(readOnly.reason)
      : m.readOnlyHolder(programName(m, readOnly.program), readOnly.host, format.moment(readOnly.since))
  return (
    <Tooltip text={why}>
      <button type="button" className="read-only">
        <Lock aria-hidden />
        {m.readOnlyBadge}
        <span className="visually-hidden">{why}</span>
      </button>
    </Tooltip>
  )
}

function programName(m: Messages, program: LockHolder['program']): string {
  return { desktop: m.programDesktop, loopback: m.programLoopback, cli: m.programCli }[program]
}
