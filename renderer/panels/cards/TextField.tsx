import { useId, useLayoutEffect, useRef, type KeyboardEvent } from 'react'
import { useMessages } from '../../state/window/app.ts'
import { Button } from '../../ui/Button.tsx'
import { useDraft } from './use-draft.ts'

interface TextFieldProps {
  label: string
  value: string
  placeholder?: string
  /** One line only: Enter saves too. */
  line?: boolean
  autoFocus?: boolean
  hint?: (saveKey: string) => string
  keep: (text: string) => Promise<unknown>
  /** Saved, or given up with Escape: the text that stands now. */
  onDone?: (text: string) => void
}

/** A text of a card as a field: saved when left or with Ctrl+Enter, given up with Escape, kept here when saving fails. */
export function TextField({
  label,
  value,
  placeholder,
  line,
  autoFocus,
  hint,
  keep,
  onDone,
}: TextFieldProps) {
  const m = useMessages()
  const id = useId()
  const draft = useDraft(value, keep)
  const ref = useRef<HTMLTextAreaElement>(null)

  // Before anything else can happen: the next key is meant for the field.
  useLayoutEffect(() => {
    const field = ref.current
    if (!autoFocus || !field) return
    field.focus()
    field.setSelectionRange(field.value.length, field.value.length)
  }, [autoFocus])

  const leave = () => {
    const card = ref.current?.closest<HTMLElement>('.card')
    card?.focus()
  }
  const finish = async () => {
    const text = await draft.commit()
    if (text !== null) onDone?.(text)
  }
  const press = (event: KeyboardEvent) => {
    if (event.key === 'Escape') {
      event.preventDefault()
      draft.revert()
      leave()
    } else if (event.key === 'Enter' && (line || event.ctrlKey || event.metaKey)) {
      event.preventDefault()
      leave()
    }
  }

  return (
    <div className="text-field">
      <label htmlFor={id} className="field-label">
        {label}
      </label>
      <textarea
        ref={ref}
        id={id}
        rows={1}
        dir="auto"
        className={`field-input text-field-input ${line ? 'text-field-line' : ''}`}
        value={draft.text}
        placeholder={placeholder}
        aria-invalid={draft.problem ? true : undefined}
        aria-describedby={draft.problem || hint ? `${id}-below` : undefined}
        onChange={({ target }) => draft.type(line ? target.value.replaceAll('\n', ' ') : target.value)}
        onKeyDown={press}
        // Another window in front is no reason to close the field.
        onBlur={() => document.activeElement !== ref.current && void finish()}
      />
      {draft.problem ? (
        <div id={`${id}-below`} className="field-problem" role="alert">
          {m.cardNotSaved}: {m.errorText(draft.problem.code, draft.problem.detail)}{' '}
          <Button look="quiet" onClick={() => void finish()}>
            {m.articleTryAgain}
          </Button>
        </div>
      ) : (
        hint && (
          <span id={`${id}-below`} className="field-hint">
            {hint(`${m.keyMod}+${m.keyEnter}`)}
          </span>
        )
      )}
    </div>
  )
}
