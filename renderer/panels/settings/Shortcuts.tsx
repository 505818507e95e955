import { commandLabel, commands, type Command, type CommandId } from '../../../shared/commands.ts'
import { platform, shortcutLabels } from '../../commands/label.ts'
import { useMessages } from '../../state/app.ts'
import { useView } from '../../state/view.ts'
import { Dialog } from '../../ui/Dialog.tsx'
import { Kbd } from '../../ui/Kbd.tsx'
import './shortcuts.css'

const groups = ['file', 'edit', 'annotate', 'view', 'help'] as const
type Group = (typeof groups)[number]

/** Keys that no menu names stand where they are used: colours and cards with annotating. */
function inGroup(group: Group): CommandId[] {
  const all = Object.entries(commands) as [CommandId, Command][]
  return all.filter(([, { menu }]) => (menu ?? 'annotate') === group).map(([id]) => id)
}

/** Dialog: every key there is. */
export function Shortcuts() {
  const m = useMessages()
  const close = useView((view) => view.close)
  const names: Record<Group, string> = {
    file: m.desktopMenuFile,
    edit: m.desktopMenuEdit,
    annotate: m.desktopMenuAnnotate,
    view: m.desktopMenuView,
    help: m.desktopMenuHelp,
  }
  return (
    <Dialog title={m.shortcutsTitle} closeLabel={m.dialogClose} onClose={close} width="wide">
      <div className="shortcuts">
        {groups.map((group) => (
          <section key={group}>
            <h3>{names[group]}</h3>
            <dl>
              {inGroup(group).map((id) => (
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
