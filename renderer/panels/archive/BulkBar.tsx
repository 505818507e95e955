import { CalendarClock, FileText, Tags, Trash2, X } from 'lucide-react'
import { useState } from 'react'
import type { InputOf } from '../../../shared/api/index.ts'
import { statuses, statusTable, type Status } from '../../../shared/model/claim.ts'
import { useMessages, useReadOnly } from '../../state/app.ts'
import { useSelection } from '../../state/archive-selection.ts'
import { useFormat } from '../../state/format.ts'
import { tellProblem, useNotices } from '../../state/notices.ts'
import { save } from '../../state/save.ts'
import { useView } from '../../state/view.ts'
import { Button } from '../../ui/Button.tsx'
import { Field } from '../../ui/Field.tsx'
import { IconButton } from '../../ui/IconButton.tsx'
import { StatusIcon } from '../../ui/StatusIcon.tsx'
import { TagInput } from '../../ui/TagInput.tsx'

type Change = InputOf<'claims.bulk'>['change']
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

function StatusOfMany({ status, onDone }: { status: Status; onDone: (change: Change) => void }) {
  const m = useMessages()
  const [reason, setReason] = useState('')
  const missing = statusTable[status].needsBasis && reason.trim() === ''
  return (
    <form
      className="bulk-form"
      onSubmit={(event) => {
        event.preventDefault()
        if (!missing) onDone({ type: 'status', status, reason })
      }}
    >
      <Field
        label={m.bulkReason}
        value={reason}
        autoFocus
        onChange={({ target }) => setReason(target.value)}
      />
      <Button type="submit" look="primary" disabled={missing}>
        {m.statusName(status)}
      </Button>
    </form>
  )
}

function TagMany({ onDone }: { onDone: (change: Change) => void }) {
  const m = useMessages()
  const [add, setAdd] = useState<string[]>([])
  const [remove, setRemove] = useState<string[]>([])
  return (
    <form
      className="bulk-form"
      onSubmit={(event) => {
        event.preventDefault()
        onDone({ type: 'tag', add, remove })
      }}
    >
      <TagInput label={m.bulkTagAdd} tags={add} removeLabel={m.tagRemove} onChange={setAdd} />
      <TagInput label={m.bulkTagRemove} tags={remove} removeLabel={m.tagRemove} onChange={setRemove} />
      <Button type="submit" look="primary" disabled={add.length + remove.length === 0}>
        {m.bulkApply}
      </Button>
    </form>
  )
}

function RecheckMany({ onDone }: { onDone: (change: Change) => void }) {
  const m = useMessages()
  const [date, setDate] = useState('')
  return (
    <form
      className="bulk-form"
      onSubmit={(event) => {
        event.preventDefault()
        onDone({ type: 'recheck', date: date === '' ? null : date })
      }}
    >
      <Field
        label={m.bulkRecheckDate}
        hint={m.bulkRecheckHint}
        type="date"
        value={date}
        autoFocus
        onChange={({ target }) => setDate(target.value)}
      />
      <Button type="submit" look="primary">
        {m.bulkApply}
      </Button>
    </form>
  )
}
