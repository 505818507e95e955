import { CircleAlert } from 'lucide-react'
import { useMessages, useReadOnly } from '../../state/app.ts'
import { useFormat } from '../../state/format.ts'
import { useSave } from '../../state/save.ts'
import { Button } from '../../ui/Button.tsx'

/** Whether everything is durable on disk. Says "Saved" only for what was acknowledged. */
export function SaveIndicator() {
  const m = useMessages()
  const format = useFormat()
  const readOnly = useReadOnly()
  const { pending, savedAt, failure } = useSave()
  const calm = readOnly
    ? ''
    : pending > 0
      ? m.saveSaving
      : savedAt
        ? m.saveSaved(format.time(savedAt))
        : m.saveNothing
  return (
    <div className="save">
      <output className={failure ? 'visually-hidden' : 'save-calm'}>{failure ? '' : calm}</output>
      <span role="alert" className="save-failed">
        {failure && (
          <>
            <CircleAlert aria-hidden />
            <span className="save-reason" title={m.errorText(failure.error.code, failure.error.detail)}>
              {m.saveFailed} {m.errorText(failure.error.code, failure.error.detail)}
            </span>
            <Button disabled={pending > 0} onClick={() => void failure.retry()}>
              {m.saveRetry}
            </Button>
          </>
        )}
      </span>
    </div>
  )
}
