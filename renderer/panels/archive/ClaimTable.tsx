import { useVirtualizer } from '@tanstack/react-virtual'
import { useEffect, useRef, type KeyboardEvent } from 'react'
import type { ClaimRow } from '../../../shared/api/views.ts'
import type { Id } from '../../../shared/model/id.ts'
import { useMessages } from '../../state/app.ts'
import { useArchive } from '../../state/archive.ts'
import { leavePlace } from '../../state/back.ts'
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
    // Rows below the head that stays in sight.
    scrollPaddingStart: 28,
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
  const move = (event: KeyboardEvent) => {
    if (event.altKey || event.ctrlKey || event.metaKey) return
    if (event.key === 'Escape') {
      event.stopPropagation()
      leavePlace()
      return
    }
    const next = rowStep(event.key, active, claims.length, ROW, scroller.current?.clientHeight ?? 0)
    if (next === null) return
    event.preventDefault()
    event.stopPropagation()
    goTo(next)
  }

  // Coming back, the list stands where it was left, and has the focus unless somebody types elsewhere.
  useEffect(() => {
    if (row === null) return
    rows.scrollToIndex(active, { align: 'center' })
    if (document.activeElement === document.body) goTo(active)
    // oxlint-disable-next-line react/exhaustive-deps -- once, when shown
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
  const inSight = rows.getVirtualItems()
  const above = inSight[0]?.start ?? 0
  const below = rows.getTotalSize() - (inSight.at(-1)?.end ?? 0)
  return (
    <div ref={scroller} className="claims">
      <table aria-label={m.archiveTitle} aria-rowcount={claims.length + 1}>
        <thead>
          <tr aria-rowindex={1}>
            {columns.map((column, index) => (
              <th key={column} scope="col">
                <span className={index === 0 ? 'visually-hidden' : undefined}>{column}</span>
              </th>
            ))}
          </tr>
        </thead>
        <tbody>
          <Gap height={above} />
          {inSight.map(({ index, key }) => {
            const claim = claims[index]
            return (
              claim && (
                <ClaimTableRow
                  key={key}
                  claim={claim}
                  index={index}
                  active={index === active}
                  onKey={move}
                  onStand={() => stand(claim.id)}
                  onOpen={() => openClaim(claim)}
                />
              )
            )
          })}
          <Gap height={below} />
        </tbody>
      </table>
    </div>
  )
}

/** Stands for the rows that are out of sight. */
function Gap({ height }: { height: number }) {
  return <tr aria-hidden className="gap" style={{ height }} />
}
