import { useState } from 'react'
import type { BulkChange } from '../../../shared/api/archive.ts'
import { statusTable, type Status } from '../../../shared/model/claim.ts'
import { useMessages } from '../../state/window/app.ts'
import { Button } from '../../ui/Button.tsx'
import { Field } from '../../ui/Field.tsx'
import { TagInput } from '../../ui/TagInput.tsx'
import { DayField } from '../fields/DayField.tsx'

/** Asks for the one reason of all of them. */
export function StatusOfMany({ status, onDone }: { status: Status; onDone: (change: BulkChange) => void }) {
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

/** Asks which tags to add and which to take away. */
export function TagMany({ onDone }: { onDone: (change: BulkChange) => void }) {
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

/** Asks for the day to look again, empty for none. */
export function RecheckMany({ onDone }: { onDone: (change: BulkChange) => void }) {
  const m = useMessages()
  const [date, setDate] = useState<string | null>(null)
  return (
    <form
      className="bulk-form"
      onSubmit={(event) => {
        event.preventDefault()
        onDone({ type: 'recheck', date })
      }}
    >
      <DayField label={m.bulkRecheckDate} hint={m.bulkRecheckHint} value={date} autoFocus onDay={setDate} />
      <Button type="submit" look="primary">
        {m.bulkApply}
      </Button>
    </form>
  )
}
