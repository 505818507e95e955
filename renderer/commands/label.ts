import type { CommandId } from '../../shared/commands.ts'
import type { Messages } from '../../shared/i18n/index.ts'
import { keysOf, type OwnKeys } from '../../shared/keys.ts'
import type { Platform } from './match.ts'

const macSigns: Record<string, string> = {
  Mod: '⌘',
  Shift: '⇧',
  Alt: '⌥',
  Enter: '↩',
  Delete: '⌦',
  Escape: 'Esc',
}
const arrows: Record<string, string> = {
  ArrowLeft: '←',
  ArrowRight: '→',
  ArrowUp: '↑',
  ArrowDown: '↓',
  Plus: '+',
}

/** The system the window runs on, as far as keys differ; tests of these functions run where there is no window. */
export const platform: Platform =
  'navigator' in globalThis && navigator.platform.startsWith('Mac') ? 'mac' : 'other'

/** The first key of a command as people read it, such as `Ctrl+Shift+Z` or `⌘⇧Z`; empty when it has none. */
export function shortcutLabel(command: CommandId, on: Platform, m: Messages, own: OwnKeys = {}): string {
  return shortcutLabels(command, on, m, own)[0] ?? ''
}

/** Every key of a command as people read it. */
export function shortcutLabels(command: CommandId, on: Platform, m: Messages, own: OwnKeys = {}): string[] {
  return keysOf(command, own).map((key) => keyLabel(key, on, m))
}

/** The keys of a command for `aria-keyshortcuts`. */
export function ariaKeys(command: CommandId, on: Platform, own: OwnKeys = {}): string {
  const keys = keysOf(command, own).map((key) => key.replace('Mod', on === 'mac' ? 'Meta' : 'Control'))
  return keys.join(' ')
}

/** A key as people read it. */
export function keyLabel(key: string, on: Platform, m: Messages): string {
  const parts = key
    .split('+')
    .map((part) => arrows[part] ?? (on === 'mac' ? macSigns[part] : words(m)[part]) ?? part)
  return parts.join(on === 'mac' ? '' : '+')
}

function words(m: Messages): Record<string, string> {
  return {
    Mod: m.keyMod,
    Shift: m.keyShift,
    Delete: m.keyDelete,
    Enter: m.keyEnter,
    Escape: m.keyEscape,
    Tab: m.keyTab,
    PageUp: m.keyPageUp,
    PageDown: m.keyPageDown,
    Space: m.keySpace,
  }
}
