import { BarChart3, History, ListFilter, Rows3, Table2 } from 'lucide-react'
import { groupColumns } from '../../../shared/search/claim-order.ts'
import { useMessages } from '../../state/window/app.ts'
import { useArchive } from '../../state/archive/archive.ts'
import { useFormat } from '../../state/format.ts'
import { IconButton } from '../../ui/IconButton.tsx'
import { Menu } from '../../ui/Menu.tsx'
import { columns, shownColumns } from './columns.ts'
import { SavedSearches } from './SavedSearches.tsx'
import { useArchiveDesk } from './use-archive-desk.ts'

export type ArchiveFace = 'table' | 'overview'

interface ArchiveHeadProps {
  face: ArchiveFace
  /** Whether the archive is shown as of a day, or a day for it is being chosen. */
  past: boolean
  facets: boolean
  /** For the table, in px. */
  room: number
  onFace: (face: ArchiveFace) => void
  onPast: (past: boolean) => void
  onFacets: (shown: boolean) => void
}

/** What is shown, how much of it, and how it is laid out. */
export function ArchiveHead({ face, past, facets, room, onFace, onPast, onFacets }: ArchiveHeadProps) {
  const m = useMessages()
  const format = useFormat()
  const { total, all, group, order } = useArchive()
  const { laid, lay } = useArchiveDesk()
  const shown = shownColumns(laid.columns.length > 0 ? laid.columns : undefined, room)
  const toggleColumn = (id: string, visible: boolean) =>
    lay({
      columns: columns
        .filter((column) => (column.id === id ? visible : shown.some((one) => one.id === column.id)))
        .map((column) => shown.find((one) => one.id === column.id) ?? column)
        .map(({ id, width }) => ({ id, width })),
    })
  return (
    <header className="archive-head">
      <IconButton label={m.facetsToggle} aria-pressed={facets} onClick={() => onFacets(!facets)}>
        <ListFilter aria-hidden />
      </IconButton>
      <h1>{m.archiveTitle}</h1>
      <output className="archive-count">
        {total !== null && m.archiveCount(format.number(total), format.number(all))}
      </output>
      <div className="archive-tools">
        <IconButton label={m.asOfTitle} aria-pressed={past} onClick={() => onPast(!past)}>
          <History aria-hidden />
        </IconButton>
        <SavedSearches />
        <Menu
          align="end"
          trigger={
            <IconButton label={m.archiveGroup} aria-pressed={group !== null}>
              <Rows3 aria-hidden />
            </IconButton>
          }
          entries={[null, ...groupColumns].map((column) => ({
            kind: 'item' as const,
            label: column === null ? m.archiveUngrouped : m.archiveGroupBy(column),
            chosen: group === column,
            run: () => {
              lay({ group: column })
              order({ group: column })
            },
          }))}
        />
        <Menu
          align="end"
          trigger={
            <IconButton label={m.archiveColumns}>
              <Table2 aria-hidden />
            </IconButton>
          }
          entries={columns
            .filter(({ id }) => id !== 'claim')
            .map((column) => {
              const visible = shown.some(({ id }) => id === column.id)
              return {
                kind: 'item' as const,
                label: column.title(m),
                chosen: visible,
                run: () => toggleColumn(column.id, !visible),
              }
            })}
        />
        <IconButton
          label={m.archiveOverview}
          aria-pressed={face === 'overview'}
          onClick={() => onFace(face === 'overview' ? 'table' : 'overview')}
        >
          <BarChart3 aria-hidden />
        </IconButton>
      </div>
    </header>
  )
}
