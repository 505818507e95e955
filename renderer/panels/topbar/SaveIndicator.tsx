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
  const saved = savedAt ? m.saveSaved(format.time(savedAt)) : m.saveNothing
  const saving = progress
    ? m.saveProgress(format.number(progress.done), format.number(progress.total))
    : m.saveSaving
  return <output className="save">{readOnly ? '' : pending > 0 ? saving : saved}</output>
}
