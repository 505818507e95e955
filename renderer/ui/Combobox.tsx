import { useId, useState, type KeyboardEvent } from 'react'
import './field.css'
import './combobox.css'

export interface Choice {
  id: string
  label: string
  /** A second, grey line. */
  detail?: string
}

export interface ComboboxProps {
  label: string
  placeholder?: string
  /** Said in place of choices when nothing matches. */
  none: string
  chosen: Choice | null
  /** The choices that match what is typed, best first; few enough to be shown. */
  find: (text: string) => readonly Choice[]
  onChoose: (choice: Choice) => void
}

/** A field that is typed in to find one of many things (the ARIA pattern of an editable combobox with a list). */
export function Combobox({ label, placeholder, none, chosen, find, onChoose }: ComboboxProps) {
  const id = useId()
  /** What is typed; null while nothing is being looked for. */
  const [text, setText] = useState<string | null>(null)
  const [at, setAt] = useState(0)
  const found = text === null ? [] : find(text)

  const choose = (choice: Choice | undefined) => {
    if (choice) onChoose(choice)
    setText(null)
  }
  const press = (event: KeyboardEvent) => {
    const open = text !== null
    if (event.key === 'ArrowDown' || event.key === 'ArrowUp') {
      const step = event.key === 'ArrowDown' ? 1 : -1
      setText(text ?? '')
      setAt(open ? Math.max(0, Math.min(found.length - 1, at + step)) : 0)
    } else if (event.key === 'Enter' && open) choose(found[at])
    else if (event.key === 'Escape' && open) setText(null)
    else return
    event.preventDefault()
  }

  return (
    <div className="field combobox">
      <label htmlFor={id} className="field-label">
        {label}
      </label>
      <span className="field-box">
        <input
          id={id}
          role="combobox"
          className="field-input"
          dir="auto"
          autoComplete="off"
          spellCheck={false}
          placeholder={placeholder}
          aria-expanded={text !== null}
          aria-controls={`${id}-list`}
          aria-autocomplete="list"
          aria-activedescendant={text !== null && found[at] ? `${id}-${at}` : undefined}
          value={text ?? chosen?.label ?? ''}
          onFocus={({ target }) => target.select()}
          onClick={() => setText(text ?? '')}
          onChange={({ target }) => {
            setText(target.value)
            setAt(0)
          }}
          onBlur={() => setText(null)}
          onKeyDown={press}
        />
      </span>
      <div
        id={`${id}-list`}
        role="listbox"
        aria-label={label}
        className="combobox-list"
        hidden={text === null}
      >
        {found.map((choice, index) => (
          <div
            key={choice.id}
            id={`${id}-${index}`}
            role="option"
            tabIndex={-1}
            aria-selected={index === at}
            className="combobox-choice"
            // The field keeps the focus until the choice is made.
            onMouseDown={(event) => event.preventDefault()}
            onClick={() => choose(choice)}
          >
            <span className="one-line" dir="auto">
              {choice.label}
            </span>
            {choice.detail !== undefined && <span className="combobox-detail one-line">{choice.detail}</span>}
          </div>
        ))}
        {found.length === 0 && (
          <div role="option" aria-selected={false} aria-disabled className="combobox-detail combobox-choice">
            {none}
          </div>
        )}
      </div>
    </div>
  )
}
