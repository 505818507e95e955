import { CalendarDays } from 'lucide-react'
import { useEffect, useRef, useState, type KeyboardEvent } from 'react'
import { useFormat } from '../../state/format.ts'
import { readDay } from '../../state/read-day.ts'
import { useMessages } from '../../state/window/app.ts'
import { Field } from '../../ui/Field.tsx'
import { IconButton } from '../../ui/IconButton.tsx'
import './day-field.css'

interface DayFieldProps {
  label: string
  hint?: string
  className?: string
  /** Days are YYYY-MM-DD. */
  value: string | null
  min?: string | undefined
  max?: string | undefined
  autoFocus?: boolean
  /** Called when a day was typed to its end or picked, with null when the field was emptied. */
  onDay: (day: string | null) => void
  onKeyDown?: (event: KeyboardEvent<HTMLInputElement>) => void
}

/**
 * A day, typed as people write it in the language on screen, or picked from the system's calendar. The system's own field writes days
 * in the language the system has.
 */
export function DayField({ value, min, max, onDay, onKeyDown, ...rest }: DayFieldProps) {
  const m = useMessages()
  const format = useFormat()
  const [typed, setTyped] = useState<string | null>(null)
  // Leaving the field follows giving up in the same moment, before anything is drawn.
  const newest = useRef<string | null>(null)
  const [problem, setProblem] = useState<string | null>(null)
  const field = useRef<HTMLInputElement>(null)
  const calendar = useRef<HTMLInputElement>(null)
  // A form does not go on with a day that is none.
  useEffect(() => field.current?.setCustomValidity(problem ?? ''), [problem])

  const show = (text: string | null, wrong: string | null = null): void => {
    newest.current = text
    setTyped(text)
    setProblem(wrong)
  }
  /** Takes over what was typed. @returns whether it is a day, or nothing */
  const take = (): boolean => {
    const text = newest.current
    if (text === null) return true
    const day = readDay(text)
    const wrong = text.trim() === '' ? null : problemWith(day)
    show(wrong === null ? null : text, wrong)
    if (wrong === null && day !== value) onDay(day)
    return wrong === null
  }
  const problemWith = (day: string | null): string | null => {
    if (day === null) return m.dayUnknown(format.date('2026-11-27'))
    if (min !== undefined && day < min) return m.dayTooEarly(format.date(min))
    if (max !== undefined && day > max) return m.dayTooLate(format.date(max))
    return null
  }

  return (
    <Field
      {...rest}
      ref={field}
      problem={problem}
      value={typed ?? (value === null ? '' : format.date(value))}
      placeholder={m.dayPlaceholder}
      onChange={({ target }) => show(target.value)}
      onBlur={take}
      onKeyDown={(event) => {
        if (event.key === 'Escape') show(null)
        if (event.key === 'Enter' && !take()) event.preventDefault()
        else onKeyDown?.(event)
      }}
      after={
        <>
          <input
            ref={calendar}
            type="date"
            className="day-calendar"
            tabIndex={-1}
            aria-hidden
            value={value ?? ''}
            min={min}
            max={max}
            onChange={({ target }) => {
              show(null)
              onDay(target.value || null)
            }}
          />
          <IconButton label={m.dayPick} onClick={() => calendar.current?.showPicker()}>
            <CalendarDays aria-hidden />
          </IconButton>
        </>
      }
    />
  )
}
