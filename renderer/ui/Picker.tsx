import { useId, useState, type ReactNode } from 'react'
import './field.css'
import './picker.css'

export interface PickerOption {
  id: string
  label: string
  /** A second, grey line. */
  detail?: string
  icon?: ReactNode
}

export interface PickerProps {
  label: string
  quiet?: boolean
  placeholder?: string
  text: string
  onText: (text: string) => void
  options: readonly PickerOption[]
  /** Said in place of the list where there is nothing to pick. */
  none?: string
  invalid?: boolean
  onPick: (id: string) => void
}

/** A field one types in to find one of many things, listed below it; arrows choose, Enter picks. */
export function Picker(props: PickerProps) {
  const { label, quiet, placeholder, text, onText, options, none, invalid, onPick } = props
  const id = useId()
  const [at, setAt] = useState(0)
  const active = Math.min(at, options.length - 1)
  const optionId = (index: number) => `${id}-${index}`
  return (
    <div className="field picker">
      <label htmlFor={id} className={quiet ? 'visually-hidden' : 'field-label'}>
        {label}
      </label>
      <input
        id={id}
        dir="auto"
        className="field-input"
        role="combobox"
        aria-expanded={options.length > 0}
        aria-controls={`${id}-list`}
        aria-autocomplete="list"
        aria-activedescendant={options.length > 0 ? optionId(active) : undefined}
        aria-invalid={invalid ? true : undefined}
        autoComplete="off"
        spellCheck={false}
        placeholder={placeholder}
        value={text}
        onChange={({ target }) => {
          setAt(0)
          onText(target.value)
        }}
        onKeyDown={(event) => {
          const step = { ArrowDown: 1, ArrowUp: -1 }[event.key]
          const chosen = options[active]
          if (step !== undefined && options.length > 0) {
            event.preventDefault()
            setAt((active + step + options.length) % options.length)
          } else if (event.key === 'Enter' && !event.ctrlKey && !event.metaKey && chosen) {
            event.preventDefault()
            onPick(chosen.id)
          }
        }}
      />
      <div id={`${id}-list`} role="listbox" aria-label={label} className="picker-list">
        {options.map((option, index) => (
          // Its keys are those of the field.
          <div
            key={option.id}
            id={optionId(index)}
            role="option"
            tabIndex={-1}
            aria-selected={index === active}
            className="picker-option"
            onMouseDown={(event) => event.preventDefault()}
            onClick={() => onPick(option.id)}
          >
            {option.icon}
            <span className="picker-words">
              <span className="picker-label">{option.label}</span>
              {option.detail && <span className="picker-detail one-line">{option.detail}</span>}
            </span>
          </div>
        ))}
      </div>
      {options.length === 0 && none !== undefined && <span className="field-hint">{none}</span>}
    </div>
  )
}
