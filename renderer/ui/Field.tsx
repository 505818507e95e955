import { useId, type InputHTMLAttributes, type ReactNode, type Ref } from 'react'
import './field.css'

export interface FieldProps extends InputHTMLAttributes<HTMLInputElement> {
  label: string
  /** Hides the label from sight, not from a screen reader. */
  quiet?: boolean
  /** A sentence below: what is expected. */
  hint?: string
  /** A sentence below in place of the hint: what is wrong. */
  problem?: string | null
  /** Shown inside, before the text. */
  icon?: ReactNode
  /** Shown inside, after the text. */
  after?: ReactNode
  ref?: Ref<HTMLInputElement>
}

/** One line of text with its label. */
export function Field({ label, quiet, hint, problem, icon, after, className = '', ...rest }: FieldProps) {
  const id = useId()
  const below = problem ?? hint
  return (
    <div className={`field ${className}`}>
      <label htmlFor={id} className={quiet ? 'visually-hidden' : 'field-label'}>
        {label}
      </label>
      <span className="field-box">
        {icon}
        <input
          dir="auto"
          {...rest}
          id={id}
          className="field-input"
          aria-invalid={problem ? true : undefined}
          aria-describedby={below ? `${id}-below` : undefined}
        />
        {after}
      </span>
      {below && (
        <span id={`${id}-below`} className={problem ? 'field-problem' : 'field-hint'}>
          {below}
        </span>
      )}
    </div>
  )
}
