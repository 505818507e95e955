import { CalendarClock } from 'lucide-react'
import type { ClaimView } from '../../../shared/api/views.ts'
import { useMessages } from '../../state/window/app.ts'
import { dayAfter, recheckSpans } from '../../state/day.ts'
import { tellProblem } from '../../state/window/notices.ts'
import { save } from '../../state/window/save.ts'
import { Menu } from '../../ui/Menu.tsx'
import { DayField } from '../fields/DayField.tsx'

/** The day to look at the claim again, typed or a week, a month, a quarter from now. */
export function RecheckField({ claim }: { claim: ClaimView }) {
  const m = useMessages()
  const keep = (date: string | null) => {
    if (date !== claim.recheck) void save('claims.recheck', { id: claim.id, date }).catch(tellProblem)
  }
  return (
    <div className="recheck">
      <DayField
        label={m.claimRecheck}
        value={claim.recheck}
        onDay={keep}
        onKeyDown={(event) => {
          if (event.key !== 'Enter' && event.key !== 'Escape') return
          event.preventDefault()
          event.currentTarget.closest<HTMLElement>('.card')?.focus()
        }}
      />
      <Menu
        align="end"
        trigger={
          <button type="button" className="icon-button" aria-label={m.claimRecheck} title={m.claimRecheck}>
            <CalendarClock aria-hidden />
          </button>
        }
        entries={[
          ...recheckSpans.map((span) => ({
            kind: 'item' as const,
            label: m.claimRecheckIn(span),
            run: () => keep(dayAfter(span)),
          })),
          { kind: 'item', label: m.claimRecheckNone, run: () => keep(null) },
        ]}
      />
    </div>
  )
}
