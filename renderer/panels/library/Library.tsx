import { Archive as ArchiveIcon, Plus, Trash2 } from 'lucide-react'
import { useDeferredValue, useMemo, useState, type ReactNode } from 'react'
import type { ArticleSummary } from '../../../shared/api/views.ts'
import { run } from '../../commands/run.ts'
import { useKeyLabel } from '../../commands/use-key-label.ts'
import { useMessages, useReadOnly } from '../../state/app.ts'
import { findArticles, useLibrary } from '../../state/library.ts'
import { useView, type Place } from '../../state/view.ts'
import { Button } from '../../ui/Button.tsx'
import { EmptyState } from '../../ui/EmptyState.tsx'
import { Field } from '../../ui/Field.tsx'
import { IconButton } from '../../ui/IconButton.tsx'
import { Counts } from './Counts.tsx'
import { ArticleList } from './ArticleList.tsx'
import './library.css'

/** Every article of the notebook, and the ways to archive and trash. */
export function Library() {
  const m = useMessages()
  const keyLabel = useKeyLabel()
  const readOnly = useReadOnly()
  const articles = useLibrary((library) => library.articles)
  const [text, setText] = useState('')
  const wanted = useDeferredValue(text)
  const shown = useMemo(() => findArticles(articles ?? [], wanted), [articles, wanted])

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
            <Counts counts={totals(articles)} all />
            <span>{m.libraryArticles(articles.length)}</span>
          </div>
          <Field
            quiet
            type="search"
            className="library-filter"
            label={m.libraryFilter}
            placeholder={m.libraryFilter}
            autoComplete="off"
            spellCheck={false}
            value={text}
            onChange={({ target }) => setText(target.value)}
            onKeyDown={(event) => {
              if (event.key !== 'Escape' || text === '') return
              event.stopPropagation()
              setText('')
            }}
          />
        </>
      )}
      <div className="library-body">
        {articles?.length === 0 ? (
          <EmptyState title={m.libraryEmpty}>
            <p>{m.libraryEmptyHint}</p>
            <Button look="primary" disabled={readOnly} onClick={() => run('bringIn')}>
              {m.commandBringIn}
            </Button>
          </EmptyState>
        ) : articles !== null && shown.length === 0 ? (
          <EmptyState title={m.libraryNoMatch} />
        ) : (
          <ArticleList articles={shown} />
        )}
      </div>
      <footer className="library-foot">
        <PlaceButton place="archive" label={m.archiveTitle} icon={<ArchiveIcon aria-hidden />} />
        <PlaceButton place="trash" label={m.trashTitle} icon={<Trash2 aria-hidden />} />
      </footer>
    </nav>
  )
}

function PlaceButton({ place, label, icon }: { place: Place; label: string; icon: ReactNode }) {
  const current = useView((view) => view.place === place)
  const go = useView((view) => view.go)
  return (
    <button
      type="button"
      className="place-button"
      aria-current={current ? 'page' : undefined}
      onClick={() => go(place)}
    >
      {icon}
      {label}
    </button>
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
