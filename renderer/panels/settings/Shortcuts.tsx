import { commands, type Command, type CommandId } from '../../../shared/commands.ts'
import type { OwnKeys } from '../../../shared/keys.ts'
import { useApp, useMessages, useOwnKeys } from '../../state/window/app.ts'
import { tellProblem } from '../../state/window/notices.ts'
import { useView } from '../../state/window/view.ts'
import { Button } from '../../ui/Button.tsx'
import { Dialog } from '../../ui/Dialog.tsx'
import { menuName, menus } from '../palette/menu-name.ts'
import { ShortcutRow } from './ShortcutRow.tsx'
import './shortcuts.css'

/** Its key peels layers off, which has to stay one that is known. */
const fixed: readonly CommandId[] = ['escape']

function inMenu(menu: Command['menu']): CommandId[] {
  const all = Object.entries(commands) as [CommandId, Command][]
  return all
    .filter(([id, command]) => (command.menu ?? 'annotate') === menu && !fixed.includes(id))
    .map(([id]) => id)
}

/** Dialog: every key there is, and a way to other ones. */
export function Shortcuts() {
  const m = useMessages()
  const close = useView((view) => view.close)
  const change = useApp((app) => app.change)
  const own = useOwnKeys()
  const none = Object.keys(own).length === 0
  const set = (keys: OwnKeys) =>
    void change({
      keys: Object.fromEntries(Object.entries(keys).map(([id, list]) => [id, [...list]])),
    }).catch(tellProblem)
  return (
    <Dialog
      title={m.shortcutsTitle}
      closeLabel={m.dialogClose}
      onClose={close}
      width="full"
      begin="text"
      footer={
        // Not `disabled`: that would take the focus away from who has just pressed it.
        <Button aria-disabled={none} onClick={() => none || set({})}>
          {m.shortcutResetAll}
        </Button>
      }
    >
      <div className="shortcuts">
        {menus.map((menu) => (
          <section key={menu}>
            <h3>{menuName(m, menu)}</h3>
            <dl>
              {inMenu(menu).map((id) => (
                <ShortcutRow key={id} id={id} own={own} onChange={set} />
              ))}
            </dl>
          </section>
        ))}
      </div>
    </Dialog>
  )
}
