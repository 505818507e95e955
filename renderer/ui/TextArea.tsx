import { useId, type Ref, type TextareaHTMLAttributes } from 'react'
import './field.css'

export interface TextAreaProps extends TextareaHTMLAttributes<HTMLTextAreaElement> {
  label: string
  quiet?: boolean
  ref?: Ref<HTMLTextAreaElement>
}

/** Several lines of text with their label; grows with what is typed. */
export function TextArea({ label, quiet, className = '', ...rest }: TextAreaProps) {
  const id = useId()
  return (
    <div className={`field ${className}`}>
      <label htmlFor={id} className={quiet ? 'visually-hidden' : 'field-label'}>
        {label}
      </label>
      <textarea dir="auto" {...rest} id={id} className="field-input field-area" />
    </div>
  )
}
