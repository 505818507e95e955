import { useEffect } from 'react'
import { commands, type Command, type CommandId } from '../../shared/commands.ts'
import { ownKeys } from '../state/window/app.ts'
import { isAvailable } from './available.ts'
import { platform } from './label.ts'
import { commandFor } from './match.ts'
import { run } from './run.ts'
import { whereaboutsOf } from './whereabouts.ts'

/** A browser's own zoom is left to it. */
function isOfBrowser(id: CommandId): boolean {
  const { when }: Command = commands[id]
  return when.includes('zoom') && !isAvailable(id)
}

/** Listens to the keys of every command for as long as the caller is mounted. What a control has used itself is left alone. */
export function useKeymap(): void {
  useEffect(() => {
    const press = (event: KeyboardEvent) => {
      if (event.defaultPrevented) return
      const command = commandFor(event, whereaboutsOf(event.target), platform, ownKeys())
      if (command === null || isOfBrowser(command)) return
      event.preventDefault()
      run(command)
    }
    // The lines between panes would lead from one to the other of them only.
    const pressOnLine = (event: KeyboardEvent) => {
      if (!(event.target instanceof Element && event.target.matches('[role="separator"]'))) return
      const command = commandFor(event, whereaboutsOf(event.target), platform, ownKeys())
      if (command !== 'nextPane' && command !== 'previousPane') return
      event.stopPropagation()
      press(event)
    }
    window.addEventListener('keydown', press)
    window.addEventListener('keydown', pressOnLine, { capture: true })
    return () => {
      window.removeEventListener('keydown', press)
      window.removeEventListener('keydown', pressOnLine, { capture: true })
    }
  }, [])
}
