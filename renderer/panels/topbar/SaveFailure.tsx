import { CircleAlert } from 'lucide-react'
import { useMessages } from '../../state/window/app.ts'
import { useSave } from '../../state/window/save.ts'
import { Button } from '../../ui/Button.tsx'

/** Says, in full and until it is settled, what could not be saved and why. */
export function SaveFailure() {
  const m = useMessages()
  const { pending, failure } = useSave()
  return (
    <div role="alert">
      {failure && (
        <div className="banner banner-bad">
          <CircleAlert aria-hidden />
          <span className="banner-words">
            <strong>{m.saveFailed}</strong> {m.errorText(failure.error.code, failure.error.detail)}
          </span>
          <Button disabled={pending > 0} onClick={() => void failure.retry()}>
            {m.saveRetry}
          </Button>
        </div>
      )}
    </div>
  )
}
