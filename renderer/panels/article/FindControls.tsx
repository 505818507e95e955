import { ChevronDown, ChevronUp, Search, X } from 'lucide-react'
import type { KeyboardEvent, ReactNode, Ref } from 'react'
import { useKeyLabel } from '../../commands/use-key-label.ts'
import { useMessages } from '../../state/window/app.ts'
import { useFormat } from '../../state/format.ts'
import { Field } from '../../ui/Field.tsx'
import { IconButton } from '../../ui/IconButton.tsx'
import './find-bar.css'

interface FindControlsProps {
  /** Where one looks, read aloud and shown while nothing is typed. */
  label: string
  text: string
  count: number
  /** The hit that is looked at, from 0; -1 for none. */
  at: number
  onText: (text: string) => void
  onStep: (by: 1 | -1) => void
  onClose: () => void
  /** More below, in the same bar. */
  children?: ReactNode
  className?: string
  ref: Ref<HTMLInputElement>
}

/** A bar that looks for words: what for, how many there are, from one to the next, and away with it. */
export function FindControls(props: FindControlsProps) {
  const { label, text, count, at, onText, onStep, onClose, children, className = '', ref } = props
  const m = useMessages()
  const format = useFormat()
  const keyLabel = useKeyLabel()
  const press = (event: KeyboardEvent) => {
    if (event.key === 'Enter') onStep(event.shiftKey ? -1 : 1)
    else if (event.key === 'Escape') onClose()
    else return
    event.preventDefault()
    event.stopPropagation()
  }
  const none = text.trim() !== '' && count === 0
  return (
    <search
      className={`find-bar ${className}`}
      aria-label={label}
      onKeyDown={(event) => event.key === 'Escape' && press(event)}
    >
      <Field
        ref={ref}
        quiet
        label={label}
        placeholder={label}
        icon={<Search aria-hidden />}
        autoComplete="off"
        spellCheck={false}
        dir="auto"
        value={text}
        aria-invalid={none}
        onChange={({ target }) => onText(target.value)}
        onKeyDown={press}
      />
      <output className="find-count" aria-live="polite">
        {count > 0 && m.findCount(format.number(at + 1), format.number(count))}
        {none && m.findNone}
      </output>
      <IconButton
        label={m.commandFindPrevious}
        keys={keyLabel('findPrevious')}
        disabled={count === 0}
        onClick={() => onStep(-1)}
      >
        <ChevronUp aria-hidden />
      </IconButton>
      <IconButton
        label={m.commandFindNext}
        keys={keyLabel('findNext')}
        disabled={count === 0}
        onClick={() => onStep(1)}
      >
        <ChevronDown aria-hidden />
      </IconButton>
      <IconButton label={m.findClose} keys={keyLabel('escape')} onClick={onClose}>
        <X aria-hidden />
      </IconButton>
      {children}
    </search>
  )
}
