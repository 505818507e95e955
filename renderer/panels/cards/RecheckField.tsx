import { CalendarClock } from 'lucide-react'
import { useId, useState } from 'react'
import type { ClaimView } from '../../../shared/api/views.ts'
import type { RecheckSpan } from '../../../shared/i18n/en/evidence.ts'
import { useMessages } from '../../state/window/app.ts'
import { localDay, recheckSpans } from '../../state/day.ts'
import { tellProblem } from '../../state/window/notices.ts'
import { save } from '../../state/window/save.ts'
import { Menu } from '../../ui/Menu.tsx'

const spans = Object.keys(recheckSpans) as RecheckSpan[]

/** The day to look at the claim again, typed or a week, a month, a quarter from now. */
export function RecheckField({ claim }: { claim: ClaimView }) {
  const m = useMessages()
  const id = useId()
  const [typed, setTyped] = useState<string | null>(null)
  const keep = (date: string | null) => {
    setTyped(null)
    if (date !== claim.recheck) void save('claims.recheck', { id: claim.id, date }).catch(tellProblem)
  }
  return (
    <div className="recheck">
      <label htmlFor={id} className="field-label">
        {m.claimRecheck}
      </label>
      <div className="recheck-field">
        <input
          id={id}
          type="date"
          className="field-input recheck-date"
          value={typed ?? claim.recheck ?? ''}
          onChange={({ target }) => setTyped(target.value)}
          // While a year is typed the field already holds dates of the first century.
          onBlur={({ target }) => typed !== null && target.validity.valid && keep(target.value || null)}
          onKeyDown={(event) => {
            if (event.key !== 'Enter' && event.key !== 'Escape') return
            event.preventDefault()
            if (event.key === 'Escape') setTyped(null)
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
    </div>
  )
}
