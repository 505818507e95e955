import { useVirtualizer } from '@tanstack/react-virtual'
import { useCallback, useEffect, useMemo, useRef, type KeyboardEvent, type MouseEvent } from 'react'
import { parseQuery } from '../../../shared/search/query.ts'
import { useMessages } from '../../state/window/app.ts'
import { useArchive } from '../../state/archive/archive.ts'
import { useSelection } from '../../state/archive/archive-selection.ts'
import { leave } from '../../commands/leave.ts'
import { isTypedIn } from '../../commands/whereabouts.ts'
import { useFormat } from '../../state/format.ts'
import { tellProblem } from '../../state/window/notices.ts'
import { useToday } from '../../state/window/today.ts'
import { rowStep } from '../row-step.ts'
import { ClaimTableRow } from './ClaimTableRow.tsx'
import { leastWidth, SELECT, shownColumns } from './columns.ts'
import { groupName } from './group-name.ts'
import { layoutOf } from './layout.ts'
import { openClaim } from './open-claim.ts'
import { TableHead } from './TableHead.tsx'
import { useArchiveDesk } from './use-archive-desk.ts'

const ROW = 60
const GROUP = 34
/** The head that stays in sight. */
const HEAD = 30

/**
 * The claims as a table of which only the rows in sight exist; one row can be reached with Tab, the others from there.
 * @param room for it, in px
 */
export function ClaimTable({ total, room }: { total: number; room: number }) {
  const m = useMessages()
  const format = useFormat()
  const today = useToday(({ day }) => day)
  const scroller = useRef<HTMLDivElement>(null)
  const toFocus = useRef<number | null>(null)
  const {
    rows: claims,
    groups,
    group,
    row,
    sort,
    filter,
    stand,
    entering,
    enterList,
    want,
    order,
  } = useArchive()
  const { ids, toggle, extend, all, clear } = useSelection()
  const { laid, lay } = useArchiveDesk()
  const columns = useMemo(
    () => shownColumns(laid.columns.length > 0 ? laid.columns : undefined, room),
    [laid.columns, room],
  )
  const layout = useMemo(() => layoutOf(total, groups), [total, groups])
  const query = useMemo(() => parseQuery(filter.text ?? ''), [filter.text])
  const active = Math.min(Math.max(0, row?.place ?? 0), Math.max(0, total - 1))
  const lines = useVirtualizer({
    count: layout.count,
    getScrollElement: () => scroller.current,
    estimateSize: (line) => (layout.at(line).kind === 'group' ? GROUP : ROW),
    overscan: 8,
    scrollPaddingStart: HEAD,
  })

  const goTo = useCallback(
    (place: number) => {
      toFocus.current = place
      lines.scrollToIndex(layout.lineOf(place), { align: 'auto' })
      const claim = useArchive.getState().rows.get(place)
      if (claim) stand({ id: claim.id, place })
    },
    [lines, layout, stand],
  )

  const key = (event: KeyboardEvent) => {
    const handled = () => {
      event.preventDefault()
      event.stopPropagation()
    }
    const claim = claims.get(active)
    if ((event.ctrlKey || event.metaKey) && event.key === 'a') {
      handled()
      return void all().catch(tellProblem)
    }
    if (event.altKey || event.ctrlKey || event.metaKey) return
    if (event.key === 'Escape') {
      event.stopPropagation()
      return ids.size > 0 ? clear() : leave()
    }
    if (event.key === ' ' || event.key === 'x') {
      handled()
      return claim && toggle(claim.id, active)
    }
    const next = rowStep(event.key, active, total, ROW, scroller.current?.clientHeight ?? 0)
    if (next === null) return
    handled()
    if (event.shiftKey && claim && ids.size === 0) toggle(claim.id, active)
    if (event.shiftKey) extend(next).catch(tellProblem)
    goTo(next)
  }

  const open = (place: number, event: MouseEvent) => {
    const claim = claims.get(place)
    if (!claim) return
    if (event.shiftKey || event.ctrlKey || event.metaKey) return select(place, event.shiftKey)
    openClaim(claim)
  }

  const select = (place: number, extending: boolean) => {
    const claim = claims.get(place)
    if (extending) extend(place).catch(tellProblem)
    else if (claim) toggle(claim.id, place)
  }

  const inSight = lines.getVirtualItems()
  const first = inSight[0]?.index ?? 0
  const last = inSight.at(-1)?.index ?? 0
  useEffect(() => {
    const places = [first, last].map((line) => {
      const at = layout.count > line ? layout.at(line) : null
      return at?.kind === 'row' ? at.row : Math.max(0, line - (groups?.length ?? 0))
    })
    if (layout.count > 0) want(Math.min(...places), Math.max(...places))
  }, [first, last, layout, groups, want])

  // Coming back, the list stands where it was left, and has the focus unless somebody types elsewhere.
  useEffect(() => {
    if (row === null) return
    lines.scrollToIndex(layout.lineOf(active), { align: 'center' })
    if (document.activeElement === document.body) goTo(active)
    // oxlint-disable-next-line react/exhaustive-deps -- once, when shown
  }, [])

  // Asked for while the list was being read; whoever types by then goes on typing.
  useEffect(() => {
    if (!entering) return
    enterList(false)
    const { activeElement } = document
    if (!isTypedIn(activeElement) || activeElement?.matches('[data-search]')) goTo(active)
  })

  useEffect(() => {
    if (toFocus.current === null) return
    const element = scroller.current?.querySelector<HTMLElement>(`[data-place="${toFocus.current}"]`)
    if (!element) return
    toFocus.current = null
    element.focus({ preventScroll: true })
  })

  const above = inSight[0]?.start ?? 0
  const below = lines.getTotalSize() - (inSight.at(-1)?.end ?? 0)
  const whole = columns.reduce((sum, { width }) => sum + width, SELECT)
  return (
    <div ref={scroller} className="claims">
      <table
        aria-label={m.archiveTitle}
        aria-rowcount={layout.count + 1}
        style={{ minWidth: leastWidth(columns) }}
      >
        <colgroup>
          <col style={{ width: SELECT }} />
          {columns.map(({ id, width, least }) => (
            // The claim itself has what the others leave.
            <col
              key={id}
              style={
                id === 'claim' ? {} : { width: `clamp(${least}px, ${(100 * width) / whole}cqw, ${width}px)` }
              }
            />
          ))}
        </colgroup>
        <TableHead
          columns={columns}
          sort={sort}
          allSelected={ids.size > 0 && ids.size >= total}
          onSort={(sort) => {
            lay({ sort })
            order({ sort })
          }}
          onWidth={(id, width) =>
            lay({
              columns: columns.map((column) => ({
                id: column.id,
                width: column.id === id ? width : column.width,
              })),
            })
          }
          onSelectAll={(every) => (every ? void all().catch(tellProblem) : clear())}
        />
        <tbody>
          <Gap height={above} />
          {inSight.map(({ index }) => {
            const at = layout.at(index)
            if (at.kind === 'group')
              return (
                <tr
                  key={`g${index}`}
                  className="claim-group"
                  aria-rowindex={index + 2}
                  style={{ height: GROUP }}
                >
                  <th colSpan={columns.length + 1} scope="rowgroup">
                    {groupName(m, group, at.group.value)} <span>{format.number(at.group.count)}</span>
                  </th>
                </tr>
              )
            const claim = claims.get(at.row)
            return (
              <ClaimTableRow
                key={at.row}
                {...{ m, format, query, today, claim, columns }}
                line={index}
                place={at.row}
                active={at.row === active}
                selected={claim !== undefined && ids.has(claim.id)}
                onKey={key}
                onStand={(place) => claim && stand({ id: claim.id, place })}
                onOpen={open}
                onSelect={select}
              />
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
