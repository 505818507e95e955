import { countSteps, isRunning, useIntake } from './intake.ts'
import { useNotices } from '../window/notices.ts'
import { useView } from '../window/view.ts'

/** Says when everything is brought in that the person went on without; the returned function stops it. */
export function followIntake(): () => void {
  return useIntake.subscribe(({ items }, before) => {
    if (items.length === 0 || isRunning(items) || !isRunning(before.items)) return
    if (useView.getState().dialog?.kind === 'intake') return
    const counts = countSteps(items)
    useNotices.getState().tell({
      tone: 'info',
      text: (m) => m.intakeSummary(counts),
      action: { label: (m) => m.intakeShow, run: () => useView.getState().open({ kind: 'intake' }) },
    })
  })
}
