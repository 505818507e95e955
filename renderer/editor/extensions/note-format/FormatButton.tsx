import type { KeyboardEvent } from 'react'
import type { Messages } from '../../../../shared/i18n/index.ts'
import { formatIcons, formatLabels, type Format } from './formats.ts'

interface FormatButtonProps {
  m: Messages
  format: Format
  pressed: boolean
  /** Whether Tab leads to it; the arrow keys lead on from there. */
  entry: boolean
  onPress: () => void
}

/** One toggle of a bar. The selection stays in the note while the mouse presses it. */
export function FormatButton({ m, format, pressed, entry, onPress }: FormatButtonProps) {
  const Icon = formatIcons[format]
  const label = formatLabels(m)[format]
  return (
    <button
      type="button"
      aria-pressed={pressed}
      aria-label={label}
      title={label}
      tabIndex={entry ? 0 : -1}
      onMouseDown={(event) => event.preventDefault()}
      onClick={onPress}
    >
      <Icon aria-hidden size={15} strokeWidth={1.75} />
    </button>
  )
}

/** One stop for Tab; the arrow keys walk through the buttons. */
export function walk(event: KeyboardEvent<HTMLElement>): void {
  const step = { ArrowRight: 1, ArrowLeft: -1 }[event.key]
  if (!step) return
  const buttons = [...event.currentTarget.querySelectorAll('button')]
  const at = buttons.indexOf(event.target as HTMLButtonElement)
  buttons.at((at + step) % buttons.length)?.focus()
  event.preventDefault()
}
