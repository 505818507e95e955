import { memo } from 'react'
import type { ArticleView } from '../../../shared/api/views.ts'
import { statuses } from '../../../shared/model/claim.ts'
import { useLocale, useMessages } from '../../state/window/app.ts'
import { useFormat } from '../../state/format.ts'
import { useView } from '../../state/window/view.ts'
import { StatusIcon } from '../../ui/StatusIcon.tsx'
import { LensBar } from '../lens/LensBar.tsx'
import { VersionMenu } from './VersionMenu.tsx'
import { readUrl } from '../../../shared/model/read-url.ts'

/** Title and source of an article, above its text. */
export const ArticleHeader = memo(function ArticleHeader({ view }: { view: ArticleView }) {
  const m = useMessages()
  const format = useFormat()
  const language = useLanguageName(view.language)
  const source = [
    view.publisher,
    view.authors.join(', '),
    view.published && format.date(view.published),
    language,
  ].filter(Boolean)

  return (
    <header className="article-header">
      <h1
        dir="auto"
        lang={view.language || undefined}
        className={beginsWithTitle(view) ? 'visually-hidden' : undefined}
      >
        {view.title}
      </h1>
      <p className="article-source">
        {source.join(' · ')}
        {view.url && (
          <>
            {source.length > 0 && ' · '}
            <button
              type="button"
              className="article-url"
              onClick={() => useView.getState().open({ kind: 'link', href: view.url })}
            >
              {hostOf(view.url)}
            </button>
          </>
        )}
        {view.captures.length > 1 && source.length + view.url.length > 0 && ' · '}
        <VersionMenu view={view} />
      </p>
      <ul className="article-counts" aria-label={m.articleCounts}>
        {statuses.map((status) => (
          <li key={status}>
            <StatusIcon status={status} />
            {m.articleCount(
              format.number(view.claims.filter((claim) => claim.status === status).length),
              status,
            )}
          </li>
        ))}
      </ul>
      <LensBar view={view} />
      {view.trashedAt !== null && <p className="article-trashed">{m.articleTrashed}</p>}
    </header>
  )
})

/** Whether the text shows its title itself, right where it begins. */
function beginsWithTitle({ title, blocks }: ArticleView): boolean {
  return blocks.slice(0, 3).some(({ type, text }) => type === 'heading' && text === title)
}

function useLanguageName(tag: string): string {
  const locale = useLocale()
  try {
    return tag === '' ? '' : (new Intl.DisplayNames(locale, { type: 'language' }).of(tag) ?? tag)
  } catch {
    // Whatever stands in the record is shown, also what is no language tag.
    return tag
  }
}

function hostOf(url: string): string {
  return readUrl(url)?.host || url
}
