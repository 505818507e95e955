import { useVirtualizer } from '@tanstack/react-virtual'
import { useEffect, useRef } from 'react'
import type { ClaimRow } from '../../../shared/api/views.ts'
import type { Id } from '../../../shared/model/id.ts'
import { useMessages } from '../../state/app.ts'
import { useArchive } from '../../state/archive.ts'
import { rowStep } from '../row-step.ts'
import { ClaimTableRow } from './ClaimTableRow.tsx'
import { openClaim } from './open-claim.ts'

const ROW = 60

/** The claims as a table of which only the rows in sight exist; one row can be reached with Tab, the others from there. */
export function ClaimTable({ claims }: { claims: ClaimRow[] }) {
  const m = useMessages()
  const scroller = useRef<HTMLDivElement>(null)
  const toFocus = useRef<Id | null>(null)
  const { row, stand, entries } = useArchive()
  const rows = useVirtualizer({
    count: claims.length,
    getScrollElement: () => scroller.current,
    estimateSize: () => ROW,
    getItemKey: (index) => claims[index]?.id ?? index,
    overscan: 10,
  })
  const active = Math.max(
    0,
    claims.findIndex((claim) => claim.id === row),
  )

  const goTo = (index: number) => {
    const claim = claims[index]
    if (!claim) return
    toFocus.current = claim.id
    stand(claim.id)
    rows.scrollToIndex(index, { align: 'auto' })
  }

  // Coming back, the list stands where it was left, and has the focus unless somebody types elsewhere.
  useEffect(() => {
    rows.scrollToIndex(active, { align: 'center' })
    if (row !== null && document.activeElement === document.body) goTo(active)
    // eslint-disable-next-line react/exhaustive-deps -- once, when shown
  }, [])
  const asked = useRef(entries)
  useEffect(() => {
    if (asked.current === entries) return
    asked.current = entries
    goTo(active)
  })

  useEffect(() => {
    if (toFocus.current === null) return
    const element = scroller.current?.querySelector<HTMLElement>(`[data-row="${toFocus.current}"]`)
    if (!element) return
    toFocus.current = null
    element.focus({ preventScroll: true })
  })

  const columns = [
    m.columnStatus,
    m.columnClaim,
    m.columnSpeaker,
    m.columnArticle,
    m.columnDate,
    m.columnTags,
  ]
  return (
    <div
      role="grid"
      aria-label={m.archiveTitle}
      aria-rowcount={claims.length + 1}
      aria-readonly
      className="claims"
      onKeyDown={(event) => {
        if (event.altKey || event.ctrlKey || event.metaKey) return
        if (event.key === 'Enter') {
          event.preventDefault()
          event.stopPropagation()
          const claim = claims[active]
          if (claim) openClaim(claim)
          return
        }
        const next = rowStep(event.key, active, claims.length, ROW, scroller.current?.clientHeight ?? 0)
        if (next === null) return
        event.preventDefault()
        event.stopPropagation()
        goTo(next)
      }}
    >
      <div role="row" aria-rowindex={1} className="claims-head">
        {columns.map((column) => (
          <span key={column} role="columnheader" className="one-line">
            {column}
          </span>
        ))}
      </div>
      <div ref={scroller} role="rowgroup" className="claims-body">
        <div role="presentation" style={{ height: rows.getTotalSize() }}>
          {rows.getVirtualItems().map(({ index, start, key }) => {
            const claim = claims[index]
            return (
              claim && (
                <ClaimTableRow
                  key={key}
                  claim={claim}
                  top={start}
                  index={index}
                  active={index === active}
                  onStand={() => stand(claim.id)}
                  onOpen={() => openClaim(claim)}
                />
              )
            )
          })}
        </div>
      </div>
    </div>
  )
}
