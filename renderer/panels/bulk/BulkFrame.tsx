import { X } from 'lucide-react'
import { useRef, useState, type KeyboardEvent, type ReactNode } from 'react'
import type { BulkChange } from '../../../shared/api/archive.ts'
import type { Status } from '../../../shared/model/claim.ts'
import { useMessages } from '../../state/window/app.ts'
import { useFormat } from '../../state/format.ts'
import { tellProblem } from '../../state/window/notices.ts'
import { IconButton } from '../../ui/IconButton.tsx'
import { RecheckMany, StatusOfMany, TagMany } from './BulkForms.tsx'
import './bulk-bar.css'

/** What has to be asked before it is done. */
type Form = { kind: 'tag' } | { kind: 'recheck' } | { kind: 'status'; status: Status }

/** What the buttons of the bar do. */
export interface Doing<Change> {
  /** Asks for what the change needs. */
  ask: (form: Form) => void
  run: (change: Change) => void
}

interface BulkFrameProps<Change> {
  title: string
  look?: string
  /** How many are selected. */
  count: number
  /** Makes the change and lets the selection go. When it fails, the selection and what was typed stay. */
  change: (change: Change | BulkChange) => Promise<void>
  /** Lets the selection go. */
  clear: () => void
  children: (doing: Doing<Change | BulkChange>) => ReactNode
}

/** The bar about all that is selected: how many, what can be done to them, one change at a time. Escape gives up a form, then the selection. */
export function BulkFrame<Change>({
  title,
  look = '',
  count,
  change,
  clear,
  children,
}: BulkFrameProps<Change>) {
  const m = useMessages()
  const format = useFormat()
  const [form, setForm] = useState<Form | null>(null)
  const [busy, setBusy] = useState(false)
  const opener = useRef<Element | null>(null)

  const apply = async (wanted: Change | BulkChange) => {
    if (busy) return
    setBusy(true)
    try {
      await change(wanted)
      setForm(null)
    } catch (error) {
      tellProblem(error)
    } finally {
      setBusy(false)
    }
  }
  const run = (wanted: Change | BulkChange) => void apply(wanted)
  const ask = (wanted: Form) => {
    opener.current = document.activeElement
    setForm(wanted)
  }
  const leave = (event: KeyboardEvent) => {
    if (event.key !== 'Escape') return
    event.stopPropagation()
    if (form === null) return clear()
    setForm(null)
    if (opener.current instanceof HTMLElement) opener.current.focus()
  }
  return (
    <section className={`bulk-bar ${look}`} aria-label={title} aria-busy={busy} onKeyDown={leave}>
      <output>{m.bulkSelected(format.number(count))}</output>
      {children({ ask, run })}
      <IconButton label={m.bulkClear} onClick={clear}>
        <X aria-hidden />
      </IconButton>
      {form?.kind === 'status' && <StatusOfMany key={form.status} status={form.status} onDone={run} />}
      {form?.kind === 'tag' && <TagMany onDone={run} />}
      {form?.kind === 'recheck' && <RecheckMany onDone={run} />}
    </section>
  )
}
