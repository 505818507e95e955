import { CalendarClock } from 'lucide-react'
import type { ClaimView } from '../../../shared/api/views.ts'
import type { RecheckSpan } from '../../../shared/i18n/en/evidence.ts'
import { useMessages } from '../../state/window/app.ts'
import { localDay, recheckSpans } from '../../state/day.ts'
import { tellProblem } from '../../state/window/notices.ts'
import { save } from '../../state/window/save.ts'
import { Menu } from '../../ui/Menu.tsx'
import { DayField } from '../fields/DayField.tsx'

const spans = Object.keys(recheckSpans) as RecheckSpan[]

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
          ...spans.map((span) => ({
            kind: 'item' as const,
            label: m.claimRecheckIn(span),
            run: () => keep(localDay(new Date(), recheckSpans[span])),
          })),
          { kind: 'item', label: m.claimRecheckNone, run: () => keep(null) },
        ]}
      />
    </div>
  )
}
