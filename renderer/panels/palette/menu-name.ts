import type { Command } from '../../../shared/commands.ts'
import type { Messages } from '../../../shared/i18n/index.ts'

/** The menus in their order. */
export const menus = ['file', 'edit', 'library', 'annotate', 'view', 'help'] as const
type Menu = (typeof menus)[number]

/** What the menu of a command is called. Keys that no menu names are about colours and cards: they stand with annotating. */
export function menuName(m: Messages, menu: Command['menu']): string {
  const names: Record<Menu, string> = {
    file: m.desktopMenuFile,
    edit: m.desktopMenuEdit,
    library: m.libraryTitle,
    annotate: m.desktopMenuAnnotate,
    view: m.desktopMenuView,
    help: m.desktopMenuHelp,
  }
  return names[menu ?? 'annotate']
}
