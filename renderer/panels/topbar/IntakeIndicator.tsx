import { CircleAlert, CircleHelp } from 'lucide-react'
import { useMessages } from '../../state/window/app.ts'
import { countSteps, isRunning, useIntake } from '../../state/intake/intake.ts'
import { useView } from '../../state/window/view.ts'

/** How far sources are that are brought in while the person does something else; then which failed or wait for a decision. */
export function IntakeIndicator() {
  const m = useMessages()
  const items = useIntake((intake) => intake.items)
  const open = useView((view) => view.open)
  const { waiting, reading, keeping, failed, asked } = countSteps(items)
  const running = isRunning(items)
  if (!running && failed + asked === 0) return null
  const done = items.length - waiting - reading - keeping
  return (
    <button
      type="button"
      className={`intake-indicator ${!running && failed > 0 ? 'intake-failed' : ''}`}
      onClick={() => open({ kind: 'intake' })}
    >
      {running ? (
        <>
          <progress aria-hidden max={items.length} value={done} />
          {m.intakeRunning(done, items.length)}
        </>
      ) : (
        <>
          {failed > 0 ? <CircleAlert aria-hidden /> : <CircleHelp aria-hidden />}
          {failed > 0 ? m.intakeFailed(failed) : m.intakeAsked(asked)}
        </>
      )}
    </button>
  )
}
