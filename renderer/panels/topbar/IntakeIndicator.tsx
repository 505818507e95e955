import { CircleAlert } from 'lucide-react'
import { useMessages } from '../../state/app.ts'
import { countSteps, isRunning, useIntake } from '../../state/intake.ts'
import { useView } from '../../state/view.ts'

/** How far sources are that are brought in while the person does something else, and that some failed, until that was seen. */
export function IntakeIndicator() {
  const m = useMessages()
  const items = useIntake((intake) => intake.items)
  const open = useView((view) => view.open)
  const { kept, same, failed, cancelled } = countSteps(items)
  const running = isRunning(items)
  if (!running && failed === 0) return null
  const done = kept + same + failed + cancelled
  return (
    <button
      type="button"
      className={`intake-indicator ${running ? '' : 'intake-failed'}`}
      onClick={() => open({ kind: 'intake' })}
    >
      {running ? (
        <>
          <progress aria-hidden max={items.length} value={done} />
          {m.intakeRunning(done, items.length)}
        </>
      ) : (
        <>
          <CircleAlert aria-hidden />
          {m.intakeFailed(failed)}
        </>
      )}
    </button>
  )
}
