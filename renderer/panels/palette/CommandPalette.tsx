import { useMemo, useState } from 'react'
import { commandLabel, commands, type CommandId } from '../../../shared/commands.ts'
import { fuzzyFinder } from '../../../shared/search/fuzzy.ts'
import { isAvailable } from '../../commands/available.ts'
import { run } from '../../commands/run.ts'
import { useKeyLabel } from '../../commands/use-key-label.ts'
import { useMessages } from '../../state/window/app.ts'
import { useDesk } from '../../state/window/desk.ts'
import { recentFirst } from '../../state/window/recent.ts'
import { useView } from '../../state/window/view.ts'
import { Palette } from '../../ui/Palette.tsx'
import { menuName } from './menu-name.ts'

/** What makes no sense to be chosen from here. */
const unlisted: readonly CommandId[] = ['palette', 'escape']

const isCommand = (id: string): id is CommandId => Object.hasOwn(commands, id)

/** Every command that would do something now, to be found by a few letters of its name; those used last come first. */
export function CommandPalette() {
  const m = useMessages()
  const keyLabel = useKeyLabel()
  const close = useView((view) => view.close)
  const remember = useDesk((state) => state.remember)
  const [text, setText] = useState('')
  // As things stood when it was opened: what was done just now changes neither what can be done nor its order.
  const [listed] = useState(() => {
    const ids = (Object.keys(commands) as CommandId[]).filter((id) => !unlisted.includes(id))
    return recentFirst(ids.filter(isAvailable), useDesk.getState().desk?.recent?.commands ?? [])
  })
  const find = useMemo(
    () => fuzzyFinder(listed.map((id) => `${commandLabel(m, id)} ${menuName(m, commands[id].menu)}`)),
    [listed, m],
  )
  const found = find(text).flatMap((at) => listed[at] ?? [])

  const pick = (id: string) => {
    if (!isCommand(id)) return
    close()
    remember('commands', id)
    // Once the focus is where it was before: a command is about what one was at.
    requestAnimationFrame(() => run(id))
  }
  return (
    <Palette
      label={m.paletteLabel}
      text={text}
      onText={setText}
      groups={[
        {
          name: null,
          options: found.map((id) => ({
            id,
            label: commandLabel(m, id),
            detail: menuName(m, commands[id].menu),
            keys: keyLabel(id),
          })),
        },
      ]}
      status={m.paletteCommands(found.length)}
      onPick={pick}
      onClose={close}
    />
  )
}
