import { useMessages, useReadOnly } from '../../state/window/app.ts'
import { useFormat } from '../../state/format.ts'
import { useSave } from '../../state/window/save.ts'

/** Whether everything is durable on disk. Says "Saved" only for what was acknowledged. */
export function SaveIndicator() {
  const m = useMessages()
  const format = useFormat()
  const readOnly = useReadOnly()
  const { pending, progress, savedAt, failure } = useSave()
  if (failure) return <span className="save save-failed">{m.saveFailed}</span>
  const saved = m.saveSaved(format.time(savedAt ?? new Date(0)))
  const saving = progress
    ? m.saveProgress(format.number(progress.done), format.number(progress.total))
    : m.saveSaving
  if (readOnly) return <output className="save" />
  return (
    // As wide while something is saved as before and after: what is beside it does not move.
    <output className="save" data-saving={m.saveSaving} data-saved={saved}>
      {pending > 0 ? saving : savedAt ? saved : m.saveNothing}
    </output>
  )
}
