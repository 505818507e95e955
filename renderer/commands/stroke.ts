import type { Keystroke, Platform } from './match.ts'
import { digitOf, letterOf } from './match.ts'

/** Keys that only change what another key means, and those that have to stay what they are to get in and out of places. */
const unusable = [
  'Control',
  'Meta',
  'Shift',
  'Alt',
  'AltGraph',
  'CapsLock',
  'Dead',
  'Process',
  'Tab',
  'Escape',
  'Unidentified',
]

/** A keystroke as a command's key is written, such as `Mod+Shift+Z`; null for what cannot be one. */
export function keyOfStroke(stroke: Keystroke, platform: Platform): string | null {
  const { key, ctrlKey, metaKey, altKey, shiftKey, isComposing } = stroke
  const [mod, other] = platform === 'mac' ? [metaKey, ctrlKey] : [ctrlKey, metaKey]
  if (isComposing || other || key.trim() === '' || unusable.includes(key)) return null
  const letter = letterOf(stroke)
  const digit = digitOf(stroke)
  const isLetter = /^[A-Z]$/.test(letter)
  const isDigit = /^\d$/.test(digit)
  const name = isLetter ? letter : isDigit ? digit : key === '+' ? 'Plus' : key
  // Whether a sign or a digit needs Shift depends on the layout, so that it says nothing there.
  const shift = shiftKey && (isLetter || key.length > 1 || (isDigit && mod))
  return [mod && 'Mod', altKey && 'Alt', shift && 'Shift', name].filter(Boolean).join('+')
}
