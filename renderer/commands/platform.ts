import type { CommandId } from '../../shared/commands.ts'
import { useMessages } from '../state/app.ts'
import { shortcutLabel } from './label.ts'
import type { Platform } from './match.ts'

/** The system the window runs on, as far as keys differ. */
export const platform: Platform = navigator.platform.startsWith('Mac') ? 'mac' : 'other'

/** Writes the first key of a command as people on this system and in this language read it. */
export function useKeyLabel(): (command: CommandId) => string {
  const m = useMessages()
  return (command) => shortcutLabel(command, platform, m)
}
