import { CalendarClock, FileText, Tags, Trash2, X } from 'lucide-react'
import { useState } from 'react'
import type { BulkChange as Change } from '../../../shared/api/archive.ts'
import { statuses, type Status } from '../../../shared/model/claim.ts'
import { useMessages, useReadOnly } from '../../state/window/app.ts'
import { useSelection } from '../../state/archive/archive-selection.ts'
import { useFormat } from '../../state/format.ts'
import { tellProblem, useNotices } from '../../state/window/notices.ts'
import { save } from '../../state/window/save.ts'
import { useView } from '../../state/window/view.ts'
import { Button } from '../../ui/Button.tsx'
import { IconButton } from '../../ui/IconButton.tsx'
import { StatusIcon } from '../../ui/StatusIcon.tsx'
import { RecheckMany, StatusOfMany, TagMany } from '../bulk/BulkForms.tsx'

type Form = { kind: 'tag' } | { kind: 'recheck' } | { kind: 'status'; status: Status }

/** What can be done to all selected claims at once, each in one step of undo. */
export function BulkBar() {
  const m = useMessages()
  const format = useFormat()
  const readOnly = useReadOnly()
  const { ids, clear } = useSelection()
  const [form, setForm] = useState<Form | null>(null)
  if (ids.size === 0) return null

  const apply = async (change: Change) => {
    setForm(null)
    const { changed } = await save('claims.bulk', { ids: [...ids], change })
    clear()
    useNotices.getState().tell({ tone: 'info', text: (m) => m.bulkDone(changed) })
  }
  const run = (change: Change) => void apply(change).catch(tellProblem)
  return (
    <section className="bulk-bar" aria-label={m.bulkTitle}>
      <output>{m.bulkSelected(format.number(ids.size))}</output>
      {!readOnly && (
        <>
          {statuses.map((status) => (
            <Button key={status} look="quiet" onClick={() => setForm({ kind: 'status', status })}>
              <StatusIcon status={status} /> {m.statusName(status)}
            </Button>
          ))}
          <IconButton label={m.bulkTag} onClick={() => setForm({ kind: 'tag' })}>
            <Tags aria-hidden />
          </IconButton>
          <IconButton label={m.bulkRecheck} onClick={() => setForm({ kind: 'recheck' })}>
            <CalendarClock aria-hidden />
          </IconButton>
          <IconButton label={m.bulkTrash} onClick={() => run({ type: 'trash' })}>
            <Trash2 aria-hidden />
          </IconButton>
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
      <IconButton label={m.bulkClear} onClick={clear}>
        <X aria-hidden />
      </IconButton>
      {form?.kind === 'status' && <StatusOfMany key={form.status} status={form.status} onDone={run} />}
      {form?.kind === 'tag' && <TagMany onDone={run} />}
      {form?.kind === 'recheck' && <RecheckMany onDone={run} />}
    </section>
  )
}
