import { CircleDot, FileText, FolderClosed, Tags, Trash2, X } from 'lucide-react'
import { run } from '../../commands/run.ts'
import { useKeyLabel } from '../../commands/use-key-label.ts'
import { useMessages, useReadOnly } from '../../state/window/app.ts'
import { useFormat } from '../../state/format.ts'
import { useLibrarySelection } from '../../state/library/library-selection.ts'
import { IconButton } from '../../ui/IconButton.tsx'

/** What can be done to all selected articles at once; commands act on what is selected as well. */
export function LibraryBulk() {
  const m = useMessages()
  const format = useFormat()
  const keyLabel = useKeyLabel()
  const readOnly = useReadOnly()
  const { ids, clear } = useLibrarySelection()
  if (ids.size === 0) return null
  const actions = [
    { command: 'tagArticles', icon: <Tags aria-hidden />, label: m.commandTagArticles },
    { command: 'collectArticles', icon: <FolderClosed aria-hidden />, label: m.commandCollectArticles },
    { command: 'trashArticles', icon: <Trash2 aria-hidden />, label: m.commandTrashArticles },
  ] as const
  return (
    <section className="library-bulk" aria-label={m.libraryBulk}>
      <output>{m.bulkSelected(format.number(ids.size))}</output>
      <div>
        {!readOnly &&
          actions.map(({ command, icon, label }) => (
            <IconButton key={command} label={label} keys={keyLabel(command)} onClick={() => run(command)}>
              {icon}
            </IconButton>
          ))}
        <IconButton
          label={m.commandToggleRead}
          keys={keyLabel('toggleRead')}
          onClick={() => run('toggleRead')}
        >
          <CircleDot aria-hidden />
        </IconButton>
        <IconButton label={m.commandReport} keys={keyLabel('report')} onClick={() => run('report')}>
          <FileText aria-hidden />
        </IconButton>
        <IconButton label={m.bulkClear} onClick={clear}>
          <X aria-hidden />
        </IconButton>
      </div>
    </section>
  )
}
