import type { CommandId } from '../../shared/commands.ts'
import { useMessages, useOwnKeys } from '../state/window/app.ts'
import { ariaKeys, platform, shortcutLabel, shortcutLabels } from './label.ts'

/** Writes the first key of a command as people on this system and in this language read it. */
export function useKeyLabel(): (command: CommandId) => string {
  const m = useMessages()
  const own = useOwnKeys()
  return (command) => shortcutLabel(command, platform, m, own)
}

/** Writes all its keys so. */
export function useKeyLabels(): (command: CommandId) => string[] {
  const m = useMessages()
  const own = useOwnKeys()
  return (command) => shortcutLabels(command, platform, m, own)
}

/** Writes its keys for `aria-keyshortcuts`. */
export function useAriaKeys(): (command: CommandId) => string {
  const own = useOwnKeys()
  return (command) => ariaKeys(command, platform, own)
}
