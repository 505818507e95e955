import { useMessages } from '../../state/window/app.ts'
import { Button } from '../../ui/Button.tsx'
import type { Way } from '../../state/report/use-report.ts'

/** What the making of a report is at and how far, and a way to end it. */
export function Making({ way: { phase, done, total }, onStop }: { way: Way; onStop: () => void }) {
  const m = useMessages()
  const said = m.handOverPhase(phase, done, total)
  return (
    <div className="report-making">
      <span role="status">{said}</span>
      {/* Without a value where it cannot be known. */}
      <progress {...(total > 0 && { value: done / total })} aria-label={said} />
      <Button look="quiet" onClick={onStop}>
        {m.handOverStop}
      </Button>
    </div>
  )
}
