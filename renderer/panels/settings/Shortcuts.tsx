import { commandLabel, commands, type Command, type CommandId } from '../../../shared/commands.ts'
import { platform, shortcutLabels } from '../../commands/label.ts'
import { useMessages } from '../../state/app.ts'
import { useView } from '../../state/view.ts'
import { Dialog } from '../../ui/Dialog.tsx'
import { Kbd } from '../../ui/Kbd.tsx'
import { menuName, menus } from '../palette/menu-name.ts'
import './shortcuts.css'

function inMenu(menu: Command['menu']): CommandId[] {
  const all = Object.entries(commands) as [CommandId, Command][]
  return all.filter(([, command]) => (command.menu ?? 'annotate') === menu).map(([id]) => id)
}

/** Dialog: every key there is. */
export function Shortcuts() {
  const m = useMessages()
  const close = useView((view) => view.close)
  return (
    <Dialog title={m.shortcutsTitle} closeLabel={m.dialogClose} onClose={close} width="wide">
      <div className="shortcuts">
        {menus.map((menu) => (
          <section key={menu}>
            <h3>{menuName(m, menu)}</h3>
            <dl>
              {inMenu(menu).map((id) => (
                <div key={id}>
                  <dt>{commandLabel(m, id).replace(/…$/, '')}</dt>
                  <dd>
                    {shortcutLabels(id, platform, m).map((keys) => (
                      <Kbd key={keys} keys={keys} />
                    ))}
                  </dd>
                </div>
              ))}
            </dl>
          </section>
        ))}
      </div>
    </Dialog>
  )
}
