import type { BelegError } from '../../shared/errors.ts'
import { useMessages } from '../state/window/app.ts'
import { Button } from '../ui/Button.tsx'

interface FormEndProps {
  /** What has to be given and was not; null when nothing is missing. */
  missing: string | null
  /** Why the last try was not saved. */
  problem: BelegError | null
  busy: boolean
  onCancel: () => void
}

/** The end of a small form: what is wrong with it, and the buttons to give it up or save it. */
export function FormEnd({ missing, problem, busy, onCancel }: FormEndProps) {
  const m = useMessages()
  return (
    <>
      {(missing || problem) && (
        <p className="field-problem" role="alert">
          {problem ? m.errorText(problem.code, problem.detail) : missing}
        </p>
      )}
      <div className="marking-buttons">
        <Button look="quiet" onClick={onCancel}>
          {m.toolbarCancel}
        </Button>
        <Button look="primary" type="submit" disabled={busy}>
          {problem ? m.articleTryAgain : m.toolbarSave}
        </Button>
      </div>
    </>
  )
}
