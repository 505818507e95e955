import { useEffect } from 'react'
import { useMessages } from '../../state/app.ts'
import { useArchive } from '../../state/archive.ts'
import { useFormat } from '../../state/format.ts'
import { tellProblem } from '../../state/notices.ts'
import { Button } from '../../ui/Button.tsx'
import { EmptyState } from '../../ui/EmptyState.tsx'
import { ArchiveFilters } from './ArchiveFilters.tsx'
import { ClaimTable } from './ClaimTable.tsx'
import './archive.css'

/** All claims of all articles, narrowed as the person likes; opening one goes to its passage. */
export function Archive() {
  const m = useMessages()
  const format = useFormat()
  const { claims, total, filter, narrow, load } = useArchive()
  useEffect(() => {
    load().catch(tellProblem)
  }, [load])
  const narrowed = filter.text.trim() !== '' || filter.status !== null || filter.tags.length > 0

  return (
    <section className="archive" aria-label={m.archiveTitle}>
      <header className="archive-head">
        <h1>{m.archiveTitle}</h1>
        <output className="archive-count">
          {claims && m.archiveCount(format.number(claims.length), format.number(total))}
        </output>
      </header>
      <ArchiveFilters />
      {claims?.length === 0 ? (
        <EmptyState title={total === 0 ? m.archiveEmpty : m.archiveNoMatch}>
          {total === 0 ? (
            <p>{m.archiveEmptyHint}</p>
          ) : (
            narrowed && (
              <Button onClick={() => narrow({ text: '', status: null, tags: [] })}>{m.archiveClear}</Button>
            )
          )}
        </EmptyState>
      ) : (
        claims && <ClaimTable claims={claims} />
      )}
    </section>
  )
}
