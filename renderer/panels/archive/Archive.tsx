import { Archive as ArchiveIcon } from 'lucide-react'
import { useEffect, useRef, useState } from 'react'
import { groupColumns, sortColumns } from '../../../shared/search/claim-order.ts'
import { useApp, useMessages } from '../../state/window/app.ts'
import { isNarrowed, useArchive } from '../../state/archive/archive.ts'
import { useSelection } from '../../state/archive/archive-selection.ts'
import { tellProblem } from '../../state/window/notices.ts'
import { Button } from '../../ui/Button.tsx'
import { EmptyState } from '../../ui/EmptyState.tsx'
import { AsOfBar } from './AsOfBar.tsx'
import { ArchiveHead, type ArchiveFace } from './ArchiveHead.tsx'
import { BulkBar } from './BulkBar.tsx'
import { leastWidth, shownColumns } from './columns.ts'
import { ClaimTable } from './ClaimTable.tsx'
import { Facets } from './Facets.tsx'
import { Overview } from './Overview.tsx'
import { useWidth } from '../use-width.ts'
import { useArchiveDesk } from './use-archive-desk.ts'
import './archive.css'
import './as-of.css'
import './claim-table.css'
import './facets.css'
import './overview.css'

/** How wide what it is narrowed by is, in px; see `facets.css`. */
const FACETS = 232

/** All claims of all articles, narrowed as the person likes; opening one goes to its passage. */
export function Archive() {
  const m = useMessages()
  const { total, all, filter, narrow, load, order } = useArchive()
  const { laid, lay } = useArchiveDesk()
  const body = useRef<HTMLDivElement>(null)
  const width = useWidth(body)
  const isNarrow = width < FACETS + leastWidth(shownColumns(undefined, Infinity))
  // Where the table would be squeezed by them they are there when they are asked for.
  const [asked, setAsked] = useState(false)
  const hasFacets = isNarrow ? asked : laid.facets
  const room = hasFacets ? width - FACETS : width
  const [face, setFace] = useState<ArchiveFace>('table')
  const [choosingDay, setChoosingDay] = useState(false)
  const loading = useApp((app) => app.state?.notebook?.loading)
  const reading = loading && (loading.of === 'articles' ? m.archiveReading : m.searchReading)
  const past = choosingDay || filter.asOf !== undefined
  const showPast = (wanted: boolean) => {
    setChoosingDay(wanted)
    if (!wanted && filter.asOf !== undefined) narrow({ asOf: undefined })
  }
  useEffect(() => {
    const column = sortColumns.find((column) => column === laid.sort?.column)
    order({
      sort: column ? { column, descending: laid.sort?.descending ?? false } : null,
      group: groupColumns.find((group) => group === laid.group) ?? null,
    })
    load().catch(tellProblem)
    return () => {
      useSelection.getState().clear()
      useArchive.getState().enterList(false)
    }
    // oxlint-disable-next-line react/exhaustive-deps -- once, as it was left
  }, [])
  const clear = () => narrow({ text: '', facets: undefined, from: undefined, to: undefined, asOf: undefined })

  return (
    <section className="archive" aria-label={m.archiveTitle}>
      <ArchiveHead
        {...{ face, past, room }}
        facets={hasFacets}
        onFace={setFace}
        onPast={showPast}
        onFacets={(facets) => (isNarrow ? setAsked(facets) : lay({ facets }))}
      />
      {past && <AsOfBar onLeave={() => showPast(false)} />}
      <div ref={body} className="archive-body">
        {hasFacets && all > 0 && <Facets />}
        <div className="archive-main">
          {total === null && reading && <EmptyState title={reading} />}
          {total === 0 ? (
            <EmptyState
              title={all === 0 && !past ? m.archiveEmpty : m.archiveNoMatch}
              icon={<ArchiveIcon aria-hidden />}
            >
              {all === 0 && !past ? (
                <p>{m.archiveEmptyHint}</p>
              ) : (
                isNarrowed(filter) && <Button onClick={clear}>{m.archiveClear}</Button>
              )}
            </EmptyState>
          ) : (
            total !== null && (face === 'overview' ? <Overview /> : <ClaimTable total={total} room={room} />)
          )}
          {!past && <BulkBar />}
        </div>
      </div>
    </section>
  )
}
