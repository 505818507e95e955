import { ChevronDown, ChevronRight, CircleDot, FolderClosed, Library, Plus } from 'lucide-react'
import { memo, useMemo } from 'react'
import type { ArticleSummary } from '../../../shared/api/views.ts'
import type { Id } from '../../../shared/model/id.ts'
import { run } from '../../commands/run.ts'
import { useKeyLabel } from '../../commands/use-key-label.ts'
import { useMessages, useReadOnly } from '../../state/window/app.ts'
import { useLibrary } from '../../state/library/library.ts'
import { setLook, useLook } from '../../state/library/library-look.ts'
import { onShelf } from '../../state/library/library-rows.ts'
import { useReading } from '../../state/article/seen.ts'
import { IconButton } from '../../ui/IconButton.tsx'
import { CollectionRow } from './CollectionRow.tsx'
import { ShelfButton } from './ShelfButton.tsx'

/** What of the library is shown: all of it, what is unread, or a collection. Folded away, it says which. */
export const Shelves = memo(function Shelves({ articles }: { articles: readonly ArticleSummary[] }) {
  const m = useMessages()
  const keyLabel = useKeyLabel()
  const readOnly = useReadOnly()
  const collections = useLibrary((library) => library.collections)
  const { shelf, shelves } = useLook()
  const reading = useReading()
  const unread = useMemo(() => onShelf(articles, 'unread', reading).length, [articles, reading])
  const counts = useMemo(() => countsOf(articles), [articles])
  const named = collections.find(({ id }) => id === shelf)?.name
  const shown = shelf === 'unread' ? m.libraryUnread : (named ?? m.libraryAll)
  return (
    <section className="shelves" aria-label={m.collections}>
      <header className="shelves-head">
        <button
          type="button"
          className="shelves-fold"
          aria-expanded={shelves}
          onClick={() => setLook({ shelves: !shelves })}
        >
          {shelves ? <ChevronDown aria-hidden /> : <ChevronRight aria-hidden />}
          {shelves ? m.collections : <span className="one-line">{shown}</span>}
        </button>
        <IconButton
          label={m.commandNewCollection}
          keys={keyLabel('newCollection')}
          disabled={readOnly}
          onClick={() => run('newCollection')}
        >
          <Plus aria-hidden />
        </IconButton>
      </header>
      {shelves && (
        <div className="shelves-list">
          <ShelfButton
            shelf="all"
            name={m.libraryAll}
            icon={<Library aria-hidden />}
            count={articles.length}
            shown={shelf === 'all'}
          />
          <ShelfButton
            shelf="unread"
            name={m.libraryUnread}
            icon={<CircleDot aria-hidden />}
            count={unread}
            shown={shelf === 'unread'}
          />
          {collections.map((collection) => (
            <CollectionRow
              key={collection.id}
              collection={collection}
              icon={<FolderClosed aria-hidden />}
              count={counts.get(collection.id) ?? 0}
              shown={shelf === collection.id}
            />
          ))}
        </div>
      )}
    </section>
  )
})

/** How many articles each collection has. */
function countsOf(articles: readonly ArticleSummary[]): ReadonlyMap<Id, number> {
  const counts = new Map<Id, number>()
  for (const { collections } of articles)
    for (const id of collections) counts.set(id, (counts.get(id) ?? 0) + 1)
  return counts
}
