import { X } from 'lucide-react'
import type { NotebookEntry } from '../../../shared/api/views.ts'
import { call } from '../../host/client.ts'
import { useApp, useMessages } from '../../state/window/app.ts'
import { useFormat } from '../../state/format.ts'
import { tellProblem } from '../../state/window/notices.ts'
import { openNotebook } from '../../state/window/open-notebook.ts'
import { IconButton } from '../../ui/IconButton.tsx'
import './notebooks.css'

/** The notebooks opened before. One whose folder is gone can only be taken off the list. */
export function RecentNotebooks({ onOpened }: { onOpened?: () => void }) {
  const m = useMessages()
  const recent = useApp((app) => app.state?.recent) ?? []
  if (recent.length === 0) return <p className="notebooks-none">{m.notebooksNone}</p>
  return (
    <ul className="notebooks">
      {recent.map((entry) => (
        <Entry key={entry.handle} entry={entry} onOpened={onOpened} />
      ))}
    </ul>
  )
}

function Entry({ entry, onOpened }: { entry: NotebookEntry; onOpened: (() => void) | undefined }) {
  const m = useMessages()
  const format = useFormat()
  const open = useApp((app) => app.state?.notebook?.folder === entry.folder)
  const forget = async () => {
    await call('notebooks.forget', { handle: entry.handle })
    await useApp.getState().load()
  }
  return (
    <li className="notebook">
      <button
        type="button"
        className="notebook-open"
        disabled={entry.missing}
        aria-current={open}
        onClick={() => void openNotebook({ handle: entry.handle }).then((opened) => opened && onOpened?.())}
      >
        <span className="notebook-name">{entry.name}</span>
        <span className="notebook-when">{open ? m.notebookOpenNow : format.moment(entry.openedAt)}</span>
        <span className="notebook-folder one-line">
          {entry.missing ? m.notebookMissing(entry.folder) : entry.folder}
        </span>
      </button>
      {!open && (
        <IconButton label={m.notebookForget(entry.name)} onClick={() => void forget().catch(tellProblem)}>
          <X aria-hidden />
        </IconButton>
      )}
    </li>
  )
}
