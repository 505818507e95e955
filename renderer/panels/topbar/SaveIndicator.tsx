import { useMessages, useReadOnly } from '../../state/app.ts'
import { useFormat } from '../../state/format.ts'
import { useSave } from '../../state/save.ts'

/** Whether everything is durable on disk. Says "Saved" only for what was acknowledged. */
export function SaveIndicator() {
  const m = useMessages()
  const format = useFormat()
  const readOnly = useReadOnly()
  const { pending, savedAt, failure } = useSave()
  if (failure) return <span className="save save-failed">{m.saveFailed}</span>
  const saved = savedAt ? m.saveSaved(format.time(savedAt)) : m.saveNothing
  return <output className="save">{readOnly ? '' : pending > 0 ? m.saveSaving : saved}</output>
}
