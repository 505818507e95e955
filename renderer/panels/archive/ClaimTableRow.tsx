import type { KeyboardEvent } from 'react'
import type { ClaimRow } from '../../../shared/api/views.ts'
import { useMessages } from '../../state/app.ts'
import { useFormat } from '../../state/format.ts'
import { StatusIcon } from '../../ui/StatusIcon.tsx'

interface ClaimTableRowProps {
  claim: ClaimRow
  index: number
  /** The row that Tab reaches. */
  active: boolean
  onKey: (event: KeyboardEvent) => void
  onStand: () => void
  onOpen: () => void
}

/** One claim: how it stands, what is said, in which words, by whom, where and when. */
export function ClaimTableRow({ claim, index, active, onKey, onStand, onOpen }: ClaimTableRowProps) {
  const m = useMessages()
  const format = useFormat()
  const { status, statement, passage, speaker, article, tags, createdAt } = claim
  const quote = passage && passage.exact !== statement && statement !== '' ? passage.exact : null
  return (
    <tr aria-rowindex={index + 2}>
      <td className="claim-status" title={m.statusName(status)}>
        <StatusIcon status={status} label={m.statusName(status)} />
      </td>
      <td>
        {/* Its area covers the row, so that a click anywhere opens it. */}
        <button
          type="button"
          className="claim-open"
          data-row={claim.id}
          tabIndex={active ? 0 : -1}
          dir="auto"
          onKeyDown={onKey}
          onFocus={onStand}
          onClick={onOpen}
        >
          <span className={quote ? 'claim-statement one-line' : 'claim-statement claim-two'}>
            {statement || passage?.exact}
          </span>
          {quote && <span className="claim-quote one-line">{m.quoted(quote)}</span>}
        </button>
      </td>
      <td>
        <span className="claim-two" dir="auto">
          {speaker}
        </span>
      </td>
      <td>
        <span className="claim-two" dir="auto">
          {article ? article.title : m.archiveInbox}
          {article?.trashed && <em> {m.archiveInTrash}</em>}
        </span>
      </td>
      <td className="claim-date">{format.day(createdAt)}</td>
      <td>
        <span className="claim-tags">
          {tags.map((tag) => (
            <span key={tag} className="tag">
              {tag}
            </span>
          ))}
        </span>
      </td>
    </tr>
  )
}
