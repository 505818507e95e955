import { Archive as ArchiveIcon } from 'lucide-react'
import { useEffect, useState } from 'react'
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
import { ClaimTable } from './ClaimTable.tsx'
import { Facets } from './Facets.tsx'
import { Overview } from './Overview.tsx'
import { useArchiveDesk } from './use-archive-desk.ts'
import './archive.css'
import './as-of.css'
import './claim-table.css'
import './facets.css'
import './overview.css'

/** All claims of all articles, narrowed as the person likes; opening one goes to its passage. */
export function Archive() {
  const m = useMessages()
  const { total, all, filter, narrow, load, order } = useArchive()
  const { laid } = useArchiveDesk()
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
      <ArchiveHead face={face} past={past} onFace={setFace} onPast={showPast} />
      {past && <AsOfBar onLeave={() => showPast(false)} />}
      <div className="archive-body">
        {laid.facets && all > 0 && <Facets />}
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
            total !== null && (face === 'overview' ? <Overview /> : <ClaimTable total={total} />)
          )}
          {!past && <BulkBar />}
        </div>
      </div>
    </section>
  )
}
