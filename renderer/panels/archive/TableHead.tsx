import { ArrowDown, ArrowUp } from 'lucide-react'
import { useState, type KeyboardEvent, type PointerEvent } from 'react'
import { useMessages } from '../../state/window/app.ts'
import type { Sort } from '../../state/archive/archive.ts'
import { NARROWEST, WIDEST, type Column, type ColumnId } from './columns.ts'

interface TableHeadProps {
  columns: readonly Column[]
  sort: Sort | null
  allSelected: boolean
  onSort: (sort: Sort | null) => void
  onWidth: (column: ColumnId, width: number) => void
  onSelectAll: (all: boolean) => void
}

/** Names of the columns: a click sorts, up, down and not at all; their edges are drawn wider or narrower. */
export function TableHead({ columns, sort, allSelected, onSort, onWidth, onSelectAll }: TableHeadProps) {
  const m = useMessages()
  return (
    <thead>
      <tr aria-rowindex={1}>
        <th scope="col" className="claim-select">
          <input
            type="checkbox"
            checked={allSelected}
            aria-label={m.archiveSelectAll}
            onChange={({ target }) => onSelectAll(target.checked)}
          />
        </th>
        {columns.map((column) => {
          const own = sort?.column === column.sort ? sort : null
          const title = column.title(m)
          return (
            <th
              key={column.id}
              scope="col"
              aria-sort={own === null ? 'none' : own.descending ? 'descending' : 'ascending'}
            >
              <button type="button" className="head-sort" onClick={() => onSort(nextSort(column, own))}>
                <span className={column.id === 'status' ? 'visually-hidden' : 'one-line'}>{title}</span>
                {own && (own.descending ? <ArrowDown aria-hidden /> : <ArrowUp aria-hidden />)}
              </button>
              <Edge
                label={m.archiveWidth(title)}
                width={column.width}
                onWidth={(width) => onWidth(column.id, width)}
              />
            </th>
          )
        })}
      </tr>
    </thead>
  )
}

function nextSort({ sort }: Column, own: Sort | null): Sort | null {
  if (own === null) return { column: sort, descending: false }
  return own.descending ? null : { column: sort, descending: true }
}

const STEP = 16

/** How wide the column of an edge is now: narrower than it might be where there is little room. */
const shownWidth = (edge: Element) => edge.closest('th')?.offsetWidth ?? 0

/** The edge of a column: dragged, or moved with the arrow keys. */
function Edge({ label, width, onWidth }: { label: string; width: number; onWidth: (width: number) => void }) {
  const [from, setFrom] = useState<number | null>(null)
  const set = (wanted: number) => onWidth(Math.min(WIDEST, Math.max(NARROWEST, Math.round(wanted))))
  const key = (event: KeyboardEvent) => {
    const step = { ArrowLeft: -STEP, ArrowRight: STEP }[event.key]
    if (step === undefined) return
    event.preventDefault()
    event.stopPropagation()
    set(shownWidth(event.currentTarget) + step)
  }
  const begin = (event: PointerEvent<HTMLElement>) => {
    event.currentTarget.setPointerCapture(event.pointerId)
    setFrom(event.clientX - shownWidth(event.currentTarget))
  }
  return (
    <span
      role="separator"
      aria-orientation="vertical"
      aria-label={label}
      aria-valuenow={width}
      aria-valuemin={NARROWEST}
      aria-valuemax={WIDEST}
      tabIndex={0}
      className="head-edge"
      onKeyDown={key}
      onPointerDown={begin}
      onPointerMove={(event) => from !== null && set(event.clientX - from)}
      onLostPointerCapture={() => setFrom(null)}
    />
  )
}
