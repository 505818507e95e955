import { memo, useRef, useState, type KeyboardEvent, type MouseEvent } from 'react'
import type { ClaimRow } from '../../../shared/api/views.ts'
import { AnchorIcon } from '../../ui/AnchorIcon.tsx'
import { afterPress } from '../../ui/after-press.ts'
import { cells, Hits, type CellContext } from './cells.tsx'
import { ClaimMenu } from './ClaimMenu.tsx'
import type { Column } from './columns.ts'

interface ClaimTableRowProps extends CellContext {
  /** Undefined while it is being fetched. */
  claim: ClaimRow | undefined
  line: number
  place: number
  columns: readonly Column[]
  /** The row that Tab reaches. */
  active: boolean
  selected: boolean
  onKey: (event: KeyboardEvent) => void
  onStand: (place: number) => void
  onOpen: (place: number, event: MouseEvent) => void
  /** `extending` with Shift: all from where the selection began. */
  onSelect: (place: number, extending: boolean) => void
}

/** One claim: how it stands, what is said, in which words, by whom, where and when. */
export const ClaimTableRow = memo(function ClaimTableRow(props: ClaimTableRowProps) {
  const { claim, line, place, columns, active, selected, m, format, query, today } = props
  const [menu, setMenu] = useState(false)
  const row = useRef<HTMLButtonElement>(null)
  if (!claim)
    return (
      <tr aria-rowindex={line + 2} aria-busy="true">
        <td colSpan={columns.length + 1} className="claim-waits" />
      </tr>
    )
  const { statement, passage } = claim
  const quote = passage && passage.exact !== statement && statement !== '' ? passage.exact : null
  return (
    <tr aria-rowindex={line + 2} aria-selected={selected}>
      <td className="claim-select">
        <input
          type="checkbox"
          tabIndex={-1}
          checked={selected}
          aria-label={m.archiveSelect(statement || passage?.exact || '')}
          // What changes it is a click, which knows of Shift.
          onChange={({ nativeEvent }) =>
            props.onSelect(place, nativeEvent instanceof MouseEvent && nativeEvent.shiftKey)
          }
        />
      </td>
      {columns.map(({ id }) =>
        id === 'claim' ? (
          <td key={id}>
            {/* Its area covers the row, so that a click anywhere opens it. */}
            <button
              ref={row}
              type="button"
              className="claim-open"
              data-row={claim.id}
              data-place={place}
              tabIndex={active ? 0 : -1}
              dir="auto"
              onContextMenu={(event) => afterPress(event, () => setMenu(true))}
              onKeyDown={props.onKey}
              onFocus={() => props.onStand(place)}
              onClick={(event) => props.onOpen(place, event)}
            >
              <span
                className={quote || claim.flag ? 'claim-statement one-line' : 'claim-statement claim-two'}
              >
                <Hits text={statement || passage?.exact || ''} query={query} />
              </span>
              {(claim.flag || quote) && (
                <span className="claim-quote one-line">
                  {claim.flag && (
                    <span className="claim-flag" data-flag={claim.flag}>
                      <AnchorIcon anchor={claim.flag} /> {m.anchorName(claim.flag)}
                    </span>
                  )}
                  {quote && <Hits text={m.quoted(quote)} query={query} />}
                </span>
              )}
            </button>
            {menu && <ClaimMenu claim={claim} place={place} row={row} onClose={() => setMenu(false)} />}
          </td>
        ) : (
          <td key={id}>{cells[id](claim, { m, format, query, today })}</td>
        ),
      )}
    </tr>
  )
})
