import type { ClaimRow } from '../../../shared/api/views.ts'
import { useMessages } from '../../state/app.ts'
import { useFormat } from '../../state/format.ts'
import { statusName } from '../../state/status-name.ts'
import { StatusIcon } from '../../ui/StatusIcon.tsx'

interface ClaimTableRowProps {
  claim: ClaimRow
  /** Distance from the list's top in px. */
  top: number
  index: number
  /** The row that Tab reaches. */
  active: boolean
  onStand: () => void
  onOpen: () => void
}

/** One claim: what is said, in which words, by whom, where, when, and how it stands. */
export function ClaimTableRow({ claim, top, index, active, onStand, onOpen }: ClaimTableRowProps) {
  const m = useMessages()
  const format = useFormat()
  const { status, statement, passage, speaker, article, tags, createdAt } = claim
  const quote = passage && passage.exact !== statement ? passage.exact : null
  return (
    <div
      role="row"
      aria-rowindex={index + 2}
      aria-selected={active}
      className="claim-row"
      style={{ transform: `translateY(${top}px)` }}
      data-row={claim.id}
      tabIndex={active ? 0 : -1}
      onFocus={onStand}
      onClick={onOpen}
    >
      <span role="gridcell" className="claim-status" title={statusName(m, status)}>
        <StatusIcon status={status} label={statusName(m, status)} />
      </span>
      <span role="gridcell" className="claim-words" dir="auto">
        <span className={quote ? 'claim-statement one-line' : 'claim-statement claim-two'}>
          {statement || passage?.exact}
        </span>
        {quote && <span className="claim-quote one-line">“{quote}”</span>}
      </span>
      <span role="gridcell" className="claim-two">
        {speaker}
      </span>
      <span role="gridcell" className="claim-two" dir="auto">
        {article ? article.title : m.archiveInbox}
        {article?.trashed && <em className="claim-note"> {m.archiveInTrash}</em>}
      </span>
      <span role="gridcell" className="claim-date">
        {format.date(createdAt)}
      </span>
      <span role="gridcell" className="claim-tags">
        {tags.map((tag) => (
          <span key={tag} className="tag">
            {tag}
          </span>
        ))}
      </span>
    </div>
  )
}
