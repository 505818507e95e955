import { Archive as ArchiveIcon, Plus, Trash2 } from 'lucide-react'
import { useDeferredValue, useEffect, useMemo, useState } from 'react'
import type { ArticleSummary } from '../../../shared/api/views.ts'
import { run } from '../../commands/run.ts'
import { useKeyLabel } from '../../commands/use-key-label.ts'
import { useLocale, useMessages, useReadOnly } from '../../state/window/app.ts'
import { useDesk } from '../../state/window/desk.ts'
import { useFormat } from '../../state/format.ts'
import { findArticles, useLibrary } from '../../state/library/library.ts'
import { setLook, useLook } from '../../state/library/library-look.ts'
import { useLibrarySelection } from '../../state/library/library-selection.ts'
import { onShelf, sorted, tagged } from '../../state/library/library-rows.ts'
import { useReading } from '../../state/article/seen.ts'
import { Button } from '../../ui/Button.tsx'
import { EmptyState } from '../../ui/EmptyState.tsx'
import { IconButton } from '../../ui/IconButton.tsx'
import { ArticleList } from './ArticleList.tsx'
import { Counts } from './Counts.tsx'
import { LibraryBulk } from './LibraryBulk.tsx'
import { LibraryFilter } from './LibraryFilter.tsx'
import { PlaceButton } from './PlaceButton.tsx'
import { Shelves } from './Shelves.tsx'
import './article-row.css'
import './forms.css'
import './library.css'
import './place-button.css'
import './shelves.css'

/** Every article of the notebook, sorted and narrowed as the person likes, and the ways to archive and trash. */
export function Library() {
  const m = useMessages()
  const format = useFormat()
  const keyLabel = useKeyLabel()
  const readOnly = useReadOnly()
  const articles = useLibrary((library) => library.articles)
  const [text, setText] = useState('')
  const rows = useRows(useDeferredValue(text))
  const claims = useMemo(() => totals(articles ?? []), [articles])
  useEffect(() => useLibrarySelection.getState().show(rows), [rows])

  return (
    <nav className="library" aria-label={m.libraryTitle}>
      <header className="library-head">
        <h2>{m.libraryTitle}</h2>
        <IconButton
          label={m.commandBringIn}
          keys={keyLabel('bringIn')}
          disabled={readOnly}
          onClick={() => run('bringIn')}
        >
          <Plus aria-hidden />
        </IconButton>
      </header>
      {articles !== null && articles.length > 0 && (
        <>
          <div className="library-totals">
            <Counts counts={claims} all />
            <span>{m.libraryShown(format.number(rows.length), format.number(articles.length))}</span>
          </div>
          <LibraryFilter text={text} onText={setText} />
          <Shelves articles={articles} />
        </>
      )}
      <div className="library-body">
        {articles?.length === 0 ? (
          <EmptyState title={m.libraryEmpty} />
        ) : articles !== null && rows.length === 0 ? (
          <NoneShown narrowed={text !== ''} onShowAll={() => setText('')} />
        ) : (
          <ArticleList articles={rows} />
        )}
      </div>
      <LibraryBulk />
      <footer className="library-foot">
        <PlaceButton place="archive" label={m.archiveTitle} icon={<ArchiveIcon aria-hidden />} />
        <PlaceButton place="trash" label={m.trashTitle} icon={<Trash2 aria-hidden />} />
      </footer>
    </nav>
  )
}

/** The rows as they are sorted and narrowed; what is typed comes last, so that a key costs only the search. */
function useRows(text: string): readonly ArticleSummary[] {
  const articles = useLibrary((library) => library.articles)
  const locale = useLocale()
  const { sort, shelf, tags } = useLook()
  const { by, descending } = sort
  // What was seen changes while one reads; only who sorts or chooses by it is disturbed.
  const seen = useDesk(({ desk }) => (by === 'opened' ? desk?.seen : undefined))
  const reading = useReading(shelf === 'unread')
  const inOrder = useMemo(
    () => sorted(articles ?? [], { by, descending }, { seen, locale }),
    [articles, by, descending, seen, locale],
  )
  const narrowed = useMemo(
    () => tagged(onShelf(inOrder, shelf, reading), tags),
    [inOrder, shelf, reading, tags],
  )
  return useMemo(() => findArticles(narrowed, text), [narrowed, text])
}

function NoneShown({ narrowed, onShowAll }: { narrowed: boolean; onShowAll: () => void }) {
  const m = useMessages()
  const keyLabel = useKeyLabel()
  const { shelf, tags } = useLook()
  const filtered = narrowed || tags.length > 0
  const words =
    shelf === 'unread'
      ? { title: m.libraryAllRead, hint: null }
      : { title: m.collectionEmpty, hint: m.collectionEmptyHint(keyLabel('collectArticles')) }
  return (
    <EmptyState title={filtered ? m.libraryNoMatch : words.title}>
      {!filtered && words.hint && <p>{words.hint}</p>}
      <Button
        onClick={() => {
          onShowAll()
          setLook({ shelf: 'all', tags: [] })
        }}
      >
        {m.libraryShowAll}
      </Button>
    </EmptyState>
  )
}

function totals(articles: readonly ArticleSummary[]): ArticleSummary['claims'] {
  const sum = { unconfirmed: 0, confirmed: 0, refuted: 0 }
  for (const { claims } of articles) {
    sum.unconfirmed += claims.unconfirmed
    sum.confirmed += claims.confirmed
    sum.refuted += claims.refuted
  }
  return sum
}
