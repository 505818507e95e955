import { FileText } from 'lucide-react'
import type { BulkChange } from '../../../shared/api/archive.ts'
import { statuses } from '../../../shared/model/claim.ts'
import type { Messages } from '../../../shared/i18n/index.ts'
import { keepFocus } from '../../commands/keep-focus.ts'
import { useMessages, useReadOnly } from '../../state/window/app.ts'
import { useSelection } from '../../state/archive/archive-selection.ts'
import { tellWords } from '../../state/window/notices.ts'
import { tellUndoable } from '../../state/window/undoable.ts'
import { save } from '../../state/window/save.ts'
import { useView } from '../../state/window/view.ts'
import { Button } from '../../ui/Button.tsx'
import { IconButton } from '../../ui/IconButton.tsx'
import { StatusIcon } from '../../ui/StatusIcon.tsx'
import { BulkEdits } from '../bulk/BulkEdits.tsx'
import { BulkFrame } from '../bulk/BulkFrame.tsx'

function clear() {
  useSelection.getState().clear()
  keepFocus()
}

/** What can be done to all selected claims at once, each in one step of undo. */
export function BulkBar() {
  const m = useMessages()
  const readOnly = useReadOnly()
  const ids = useSelection((selection) => selection.ids)
  if (ids.size === 0) return null

  const change = async (change: BulkChange) => {
    const { changed } = await save('claims.bulk', { ids: [...ids], change })
    clear()
    // Where nothing changed, the newest step is another one.
    const told = (m: Messages) => m.bulkDone(changed)
    if (changed > 0) await tellUndoable(told)
    else tellWords(told)
  }
  return (
    <BulkFrame title={m.bulkTitle} count={ids.size} change={change} clear={clear}>
      {(doing) => (
        <>
          {!readOnly && (
            <>
              {statuses.map((status) => (
                <Button key={status} look="quiet" onClick={() => doing.ask({ kind: 'status', status })}>
                  <StatusIcon status={status} /> {m.statusName(status)}
                </Button>
              ))}
              <BulkEdits doing={doing} />
            </>
          )}
          <IconButton
            label={m.bulkExport}
            onClick={() =>
              useView.getState().open({ kind: 'report', subject: { type: 'claims', ids: [...ids] } })
            }
          >
            <FileText aria-hidden />
          </IconButton>
        </>
      )}
    </BulkFrame>
  )
}
