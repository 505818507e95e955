import { FileText } from 'lucide-react'
import type { BulkChange } from '../../../shared/api/archive.ts'
import { statuses } from '../../../shared/model/claim.ts'
import { changeClaims, leaveClaims } from '../../commands/change-claims.ts'
import { useMessages, useReadOnly } from '../../state/window/app.ts'
import { useSelection } from '../../state/archive/archive-selection.ts'
import { useView } from '../../state/window/view.ts'
import { Button } from '../../ui/Button.tsx'
import { IconButton } from '../../ui/IconButton.tsx'
import { StatusIcon } from '../../ui/StatusIcon.tsx'
import { BulkEdits } from '../bulk/BulkEdits.tsx'
import { BulkFrame } from '../bulk/BulkFrame.tsx'

/** What can be done to all selected claims at once, each in one step of undo. */
export function BulkBar() {
  const m = useMessages()
  const readOnly = useReadOnly()
  const ids = useSelection((selection) => selection.ids)
  if (ids.size === 0) return null

  return (
    <BulkFrame<BulkChange>
      title={m.bulkTitle}
      count={ids.size}
      change={(change) => changeClaims([...ids], change)}
      clear={leaveClaims}
    >
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
