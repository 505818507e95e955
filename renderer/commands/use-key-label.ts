import type { CommandId } from '../../shared/commands.ts'
import { useMessages } from '../state/app.ts'
import { platform, shortcutLabel } from './label.ts'

/** Writes the first key of a command as people on this system and in this language read it. */
export function useKeyLabel(): (command: CommandId) => string {
  const m = useMessages()
  return (command) => shortcutLabel(command, platform, m)
}
