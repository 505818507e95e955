import { X } from 'lucide-react'
import { useEffect, useId, useLayoutEffect, useRef, useState } from 'react'
import './field.css'
import './tag-input.css'

export interface TagInputProps {
  label: string
  /** Hides the label from sight, not from a screen reader. */
  quiet?: boolean
  placeholder?: string
  tags: readonly string[]
  /** Tags to offer while typing. */
  known?: readonly string[]
  removeLabel: (tag: string) => string
  readOnly?: boolean
  /** What it returns is waited for where the window is about to go. */
  onChange: (tags: string[]) => void | Promise<unknown>
  /** Registers what adds the tag that is being typed, for when the window goes; the returned function takes it back. */
  onFlush?: (flush: () => Promise<void>) => () => void
}

/** Tags as given. Enter, comma or leaving the field adds one, also where it goes away itself; Backspace in the empty field removes the last. */
export function TagInput(props: TagInputProps) {
  const { label, quiet, placeholder, tags, known = [], removeLabel, readOnly, onChange, onFlush } = props
  const id = useId()
  const [text, setText] = useState('')
  const add = (typed: string) => {
    const fresh = typed
      .split(',')
      .map((tag) => tag.trim())
      .filter((tag, index, all) => tag !== '' && !tags.includes(tag) && all.indexOf(tag) === index)
    setText('')
    return fresh.length > 0 ? onChange([...tags, ...fresh]) : undefined
  }
  // A key that shows something else takes the field away without its being left.
  const leave = useRef<() => void | Promise<unknown>>(() => {})
  useLayoutEffect(() => {
    leave.current = () => add(text)
  })
  useEffect(() => {
    const stop = onFlush?.(async () => void (await leave.current()))
    return () => {
      stop?.()
      void leave.current()
    }
  }, [onFlush])
  return (
    <div className="field">
      <label htmlFor={id} className={quiet ? 'visually-hidden' : 'field-label'}>
        {label}
      </label>
      <div className="tag-input">
        {tags.map((tag) => (
          <span key={tag} className="tag">
            {tag}
            {!readOnly && (
              <button
                type="button"
                className="tag-remove"
                aria-label={removeLabel(tag)}
                onClick={() => void onChange(tags.filter((other) => other !== tag))}
              >
                <X aria-hidden />
              </button>
            )}
          </span>
        ))}
        {!readOnly && (
          <input
            id={id}
            dir="auto"
            value={text}
            placeholder={tags.length === 0 ? placeholder : undefined}
            list={`${id}-known`}
            onChange={({ target }) =>
              target.value.endsWith(',') ? void add(target.value) : setText(target.value)
            }
            onBlur={() => void add(text)}
            onKeyDown={(event) => {
              if (event.key === 'Enter' && text.trim() !== '') {
                event.preventDefault()
                event.stopPropagation()
                void add(text)
              } else if (event.key === 'Backspace' && text === '' && tags.length > 0)
                void onChange(tags.slice(0, -1))
            }}
          />
        )}
        <datalist id={`${id}-known`}>
          {known
            .filter((tag) => !tags.includes(tag))
            .map((tag) => (
              <option key={tag} value={tag}>
                {tag}
              </option>
            ))}
        </datalist>
      </div>
    </div>
  )
}
