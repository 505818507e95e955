import { CalendarClock, Quote, Tags, Trash2, X } from 'lucide-react'
import { useState } from 'react'
import type { CardChange } from '../../../shared/api/annotations.ts'
import { statuses, type Status } from '../../../shared/model/claim.ts'
import { highlightColors } from '../../../shared/model/highlight.ts'
import { quoteCards } from '../../commands/annotate.ts'
import { useMessages, useReadOnly } from '../../state/window/app.ts'
import { useCardSelection } from '../../state/cards/card-selection.ts'
import type { Card } from '../../state/cards/cards.ts'
import { changeCards } from '../../commands/change-cards.ts'
import { useFormat } from '../../state/format.ts'
import { tellProblem } from '../../state/window/notices.ts'
import { IconButton } from '../../ui/IconButton.tsx'
import { StatusIcon } from '../../ui/StatusIcon.tsx'
import { RecheckMany, StatusOfMany, TagMany } from '../bulk/BulkForms.tsx'
import '../bulk/bulk-bar.css'

type Form = { kind: 'tag' } | { kind: 'recheck' } | { kind: 'status'; status: Status }

/** What can be done to all selected cards of an article at once, each in one step of undo. */
export function CardBulkBar({ article, selected }: { article: string; selected: readonly Card[] }) {
  const m = useMessages()
  const format = useFormat()
  const readOnly = useReadOnly()
  const [form, setForm] = useState<Form | null>(null)
  const hasClaims = selected.some(({ kind }) => kind === 'claim')
  const hasHighlights = selected.some(({ kind }) => kind === 'highlight')

  const run = (change: CardChange) => {
    setForm(null)
    changeCards(article, selected, change).catch(tellProblem)
  }
  return (
    <section
      className="bulk-bar card-bulk"
      aria-label={m.cardsBulkTitle}
      onKeyDown={(event) => {
        if (event.key !== 'Escape' || form === null) return
        event.stopPropagation()
        setForm(null)
      }}
    >
      <output>{m.bulkSelected(format.number(selected.length))}</output>
      {!readOnly && (
        <>
          {hasClaims &&
            statuses.map((status) => (
              <IconButton
                key={status}
                label={m.statusName(status)}
                onClick={() => setForm({ kind: 'status', status })}
              >
                <StatusIcon status={status} />
              </IconButton>
            ))}
          {hasHighlights &&
            highlightColors.map((color) => (
              <IconButton
                key={color}
                label={m.cardsBulkColor(m.colorName(color))}
                onClick={() => run({ type: 'color', color })}
              >
                <span className="swatch" data-color={color} />
              </IconButton>
            ))}
          <IconButton label={m.bulkTag} onClick={() => setForm({ kind: 'tag' })}>
            <Tags aria-hidden />
          </IconButton>
          {hasClaims && (
            <IconButton label={m.bulkRecheck} onClick={() => setForm({ kind: 'recheck' })}>
              <CalendarClock aria-hidden />
            </IconButton>
          )}
          <IconButton label={m.cardsBulkNote} onClick={() => quoteCards(article, selected)}>
            <Quote aria-hidden />
          </IconButton>
          <IconButton label={m.bulkTrash} onClick={() => run({ type: 'trash' })}>
            <Trash2 aria-hidden />
          </IconButton>
        </>
      )}
      <IconButton label={m.bulkClear} onClick={() => useCardSelection.getState().clear()}>
        <X aria-hidden />
      </IconButton>
      {form?.kind === 'status' && <StatusOfMany key={form.status} status={form.status} onDone={run} />}
      {form?.kind === 'tag' && <TagMany onDone={run} />}
      {form?.kind === 'recheck' && <RecheckMany onDone={run} />}
    </section>
  )
}
