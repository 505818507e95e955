import { commands, type Command, type CommandId } from '../../shared/commands.ts'
import { keysOf, type OwnKeys } from '../../shared/keys.ts'

/** What a key event says; a `KeyboardEvent` is one. */
export interface Keystroke {
  key: string
  /** The place of the key on the board: decides where a layout has no such character. */
  code: string
  ctrlKey: boolean
  metaKey: boolean
  shiftKey: boolean
  altKey: boolean
  isComposing: boolean
}

/** Where a key was pressed. */
export interface Whereabouts {
  /** A text field that can be typed in; the locked article is none. */
  typing: boolean
  /** A form that is being filled in: a character there is meant for a field, also while its button has the focus. */
  form: boolean
  /** A button, link or the like, which Enter belongs to. */
  control: boolean
  /** The text of an article, in which keys go from sentence to sentence. */
  text: boolean
  /** That cursor is in it, and can be extended. */
  cursor: boolean
  /** A card itself has the focus, and nothing in it. */
  card: boolean
  /** A menu or list that finds its entries by their first letter. */
  list: boolean
  /** A dialog is open: it has all keys to itself. */
  dialog: boolean
  /** That dialog is a palette, from which the keys of the others lead there. */
  palette: boolean
}

export type Platform = 'mac' | 'other'

const all = Object.entries(commands) as [CommandId, Command][]

/** What opens a palette, from another one as well. */
const palettes: readonly CommandId[] = ['palette', 'quickOpen', 'findEverywhere']
/** What a dialog leaves alone. */
const everywhere: readonly CommandId[] = ['zoomIn', 'zoomOut', 'zoomReset']

/** The command a keystroke stands for at this place, null for none. */
export function commandFor(
  stroke: Keystroke,
  where: Whereabouts,
  platform: Platform,
  own: OwnKeys = {},
): CommandId | null {
  if (stroke.isComposing || stroke.key === 'Process' || stroke.key === 'Dead') return null
  const found = all.find(
    ([id, command]) =>
      keysOf(id, own).some((key) => matches(key, stroke, platform) && allowed(key, command, where)) &&
      (!where.dialog || inDialog(id, where)),
  )
  return found?.[0] ?? null
}

function inDialog(id: CommandId, { palette }: Whereabouts): boolean {
  return everywhere.includes(id) || (palette && palettes.includes(id))
}

function allowed(key: string, command: Command, where: Whereabouts): boolean {
  const plain = !key.includes('Mod+') && !key.includes('Alt+')
  const character = plain && keyOf(key).length === 1
  if (where.typing && (character || !command.typing)) return false
  if (where.form && character) return false
  if (command.within === 'text' && !where.text) return false
  if (command.within === 'cursor' && !where.cursor) return false
  if (command.within === 'card' && !where.card) return false
  if (where.list && plain && key !== 'Escape') return false
  return !(where.control && plain && key === 'Enter')
}

function matches(key: string, stroke: Keystroke, platform: Platform): boolean {
  const name = keyOf(key)
  const mod = key.includes('Mod+')
  const [main, other] =
    platform === 'mac' ? [stroke.metaKey, stroke.ctrlKey] : [stroke.ctrlKey, stroke.metaKey]
  if (main !== mod || other || stroke.altKey !== key.includes('Alt+')) return false
  const shift = key.includes('Shift+') === stroke.shiftKey
  if (/^[A-Z]$/.test(name)) return shift && letterOf(stroke) === name
  // Where digits lie behind Shift, the shifted key is the digit.
  if (/^\d$/.test(name)) return shift ? digitOf(stroke) === name : !mod && stroke.key === name
  // Whether a sign such as ? needs Shift depends on the layout.
  if (name.length === 1) return stroke.key === name
  return shift && stroke.key === name
}

/** Keys that are written as words: their signs say nothing, or stand between the parts of a key. */
const words: Readonly<Record<string, string>> = { Space: ' ', Plus: '+' }

function keyOf(key: string): string {
  const name = key.slice(key.lastIndexOf('+') + 1)
  return words[name] ?? name
}

/** The Latin letter of a key; on a Greek or Cyrillic board the one that is in its place. */
export function letterOf({ key, code }: Keystroke): string {
  const latin = /^[a-z]$/i.test(key) || !/^\p{L}$/u.test(key)
  return latin ? key.toUpperCase() : code.replace(/^Key/, '')
}

/** The digit of a key, also where it lies behind Shift or on the number pad. */
export function digitOf({ key, code }: Keystroke): string {
  return /^\d$/.test(key) ? key : code.replace(/^(Digit|Numpad)/, '')
}
