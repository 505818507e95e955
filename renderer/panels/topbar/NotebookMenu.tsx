import {
  ChevronDown,
  FolderOpen,
  FolderSearch,
  History,
  Info,
  Keyboard,
  Package,
  Plus,
  Route,
  ScrollText,
} from 'lucide-react'
import { commandLabel } from '../../../shared/commands.ts'
import { isAvailable } from '../../commands/available.ts'
import { run } from '../../commands/run.ts'
import { call } from '../../host/client.ts'
import { useKeyLabel } from '../../commands/use-key-label.ts'
import { useApp, useMessages } from '../../state/window/app.ts'
import { tellProblem } from '../../state/window/notices.ts'
import { openNotebook } from '../../state/window/open-notebook.ts'
import { useView } from '../../state/window/view.ts'
import { Menu } from '../../ui/Menu.tsx'
import type { MenuEntry } from '../../ui/MenuRow.tsx'

/** What the desktop program has in its menu bar, for the window that has none. */
const helpIcons = {
  tour: <Route aria-hidden />,
  shortcuts: <Keyboard aria-hidden />,
  openLog: <ScrollText aria-hidden />,
  about: <Info aria-hidden />,
}
const help = ['tour', 'shortcuts', 'openLog', 'about'] as const

/** The name of the open notebook; opens the ways to another, and to help. */
export function NotebookMenu() {
  const m = useMessages()
  const keyLabel = useKeyLabel()
  const state = useApp((app) => app.state)
  const open = useView((view) => view.open)
  if (!state) return null
  const { notebook, recent, can } = state
  const others = recent.filter((entry) => entry.folder !== notebook?.folder && !entry.missing).slice(0, 6)
  const entries: MenuEntry[] = [
    ...(others.length > 0 ? [{ kind: 'heading', label: m.notebooksRecent } as const] : []),
    ...others.map((entry) => ({
      kind: 'item' as const,
      label: entry.name,
      detail: entry.folder,
      run: () => void openNotebook({ handle: entry.handle }),
    })),
    ...(others.length > 0 ? [{ kind: 'line' } as const] : []),
    {
      kind: 'item',
      label: m.notebookNewOrOther,
      icon: <Plus aria-hidden />,
      keys: keyLabel('notebooks'),
      run: () => open({ kind: 'notebooks' }),
    },
    ...(notebook
      ? ([
          {
            kind: 'item',
            label: m.commandPack,
            icon: <Package aria-hidden />,
            keys: keyLabel('pack'),
            run: () => open({ kind: 'pack' }),
          },
          {
            kind: 'item',
            label: m.commandBackups,
            icon: <History aria-hidden />,
            keys: keyLabel('backups'),
            run: () => open({ kind: 'backups' }),
          },
        ] as const)
      : []),
    ...(can.chooseFolder
      ? [
          {
            kind: 'item',
            label: m.notebookChoose,
            icon: <FolderOpen aria-hidden />,
            run: () => void openNotebook('choose'),
          } as const,
        ]
      : []),
    ...(can.revealFolder && notebook
      ? [
          {
            kind: 'item',
            label: m.notebookReveal,
            icon: <FolderSearch aria-hidden />,
            run: () => void call('notebooks.reveal', {}).catch(tellProblem),
          } as const,
        ]
      : []),
    { kind: 'line' },
    ...help
      .filter((id) => isAvailable(id))
      .map((id): MenuEntry => ({
        kind: 'item',
        label: commandLabel(m, id),
        icon: helpIcons[id],
        ...(keyLabel(id) !== '' && { keys: keyLabel(id) }),
        run: () => run(id),
      })),
  ]
  return (
    <Menu
      entries={entries}
      trigger={
        <button type="button" className="notebook-menu" title={notebook?.folder}>
          <span className="visually-hidden">{m.notebookLabel} </span>
          <span className="one-line">{notebook?.name ?? 'Beleg'}</span>
          <ChevronDown aria-hidden />
        </button>
      }
    />
  )
}
