import { Quote } from 'lucide-react'
import type { CardChange } from '../../../shared/api/annotations.ts'
import { statuses } from '../../../shared/model/claim.ts'
import { highlightColors } from '../../../shared/model/highlight.ts'
import { quoteCards } from '../../commands/annotate.ts'
import { changeCards, leaveCards } from '../../commands/change-cards.ts'
import { useMessages, useReadOnly } from '../../state/window/app.ts'
import type { Card } from '../../state/cards/cards.ts'
import { IconButton } from '../../ui/IconButton.tsx'
import { StatusIcon } from '../../ui/StatusIcon.tsx'
import { BulkEdits } from '../bulk/BulkEdits.tsx'
import { BulkFrame } from '../bulk/BulkFrame.tsx'

/** What can be done to all selected cards of an article at once, each in one step of undo. */
export function CardBulkBar({ article, selected }: { article: string; selected: readonly Card[] }) {
  const m = useMessages()
  const readOnly = useReadOnly()
  const hasClaims = selected.some(({ kind }) => kind === 'claim')
  const hasHighlights = selected.some(({ kind }) => kind === 'highlight')
  return (
    <BulkFrame<CardChange>
      title={m.cardsBulkTitle}
      look="card-bulk"
      count={selected.length}
      change={(change) => changeCards(article, selected, change)}
      clear={leaveCards}
    >
      {(doing) =>
        !readOnly && (
          <>
            {hasClaims &&
              statuses.map((status) => (
                <IconButton
                  key={status}
                  label={m.statusName(status)}
                  onClick={() => doing.ask({ kind: 'status', status })}
                >
                  <StatusIcon status={status} />
                </IconButton>
              ))}
            {hasHighlights &&
              highlightColors.map((color) => (
                <IconButton
                  key={color}
                  label={m.cardsBulkColor(m.colorName(color))}
                  onClick={() => doing.run({ type: 'color', color })}
                >
                  <span className="swatch" data-color={color} />
                </IconButton>
              ))}
            <BulkEdits doing={doing} recheck={hasClaims}>
              <IconButton label={m.cardsBulkNote} onClick={() => quoteCards(article, selected)}>
                <Quote aria-hidden />
              </IconButton>
            </BulkEdits>
          </>
        )
      }
    </BulkFrame>
  )
}
