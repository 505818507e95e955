import { app, Menu, type MenuItemConstructorOptions } from 'electron'
import { commandLabel, commands, type Command, type CommandId } from '../../shared/commands.ts'
import type { NotebookEntry } from '../../shared/api/views.ts'
import type { Messages } from '../../shared/i18n/index.ts'
import { keysOf, type OwnKeys } from '../../shared/keys.ts'

type Item = MenuItemConstructorOptions

/** Keys the system's menus can write; a person may have given a command any other one. */
const NATIVE = /^[\x21-\x7e]+$/

interface MenuOptions {
  own: OwnKeys
  /** Notebooks that were opened before, newest first. */
  recent: readonly NotebookEntry[]
  run: (command: CommandId) => void
  /** Asks for the notebook in a folder. */
  open: (folder: string) => void
}

/** The menu bar: every command that names a place in it, and what every desktop program has. */
export function setMenu(m: Messages, { own, recent, run, open }: MenuOptions): void {
  const of = (place: Command['menu']) => commandsOf(place).map((id) => item(id, m, own, run))
  const line: Item = { type: 'separator' }
  const template: Item[] = [
    ...(process.platform === 'darwin' ? [{ role: 'appMenu' } as const] : []),
    {
      label: m.desktopMenuFile,
      submenu: [
        ...of('file'),
        line,
        {
          label: m.notebooksRecent,
          enabled: recent.length > 0,
          submenu: recent
            .slice(0, 10)
            // An ampersand would underline the letter behind it.
            .map(({ name, folder }) => ({ label: name.replaceAll('&', '&&'), click: () => open(folder) })),
        },
        line,
        { role: 'quit' },
      ],
    },
    {
      label: m.desktopMenuEdit,
      submenu: [
        ...of('edit'),
        line,
        { role: 'cut' },
        { role: 'copy' },
        { role: 'paste' },
        { role: 'selectAll' },
      ],
    },
    { label: m.libraryTitle, submenu: of('library') },
    { label: m.desktopMenuAnnotate, submenu: of('annotate') },
    {
      label: m.desktopMenuView,
      submenu: [
        ...of('view'),
        line,
        { role: 'togglefullscreen' },
        ...(app.isPackaged ? [] : [line, { role: 'toggleDevTools' } as const]),
      ],
    },
    { role: 'windowMenu' },
    { label: m.desktopMenuHelp, role: 'help', submenu: of('help') },
  ]
  Menu.setApplicationMenu(Menu.buildFromTemplate(template))
}

function commandsOf(place: Command['menu']): CommandId[] {
  const all = Object.entries(commands) as [CommandId, Command][]
  return all.filter(([, command]) => command.menu === place).map(([id]) => id)
}

/** The key is shown, not registered: the window's own keymap knows whether it is typing that the key would interrupt. */
function item(id: CommandId, m: Messages, own: OwnKeys, run: (command: CommandId) => void): Item {
  const key = keysOf(id, own)[0]
  const shown = key !== undefined && NATIVE.test(key)
  return {
    label: commandLabel(m, id),
    ...(shown && {
      accelerator: key.replace('Mod', 'CommandOrControl').replace('Arrow', ''),
      registerAccelerator: false,
    }),
    click: () => run(id),
  }
}
