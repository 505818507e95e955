import { X } from 'lucide-react'
import { useState } from 'react'
import { shortened } from '../../../shared/anchor/text/shortened.ts'
import { useMessages } from '../../state/window/app.ts'
import { useArticle } from '../../state/article/article.ts'
import type { EvidenceDraft } from '../../state/archive/evidence.ts'
import { useFocus } from '../../state/article/focus.ts'
import { useFormat } from '../../state/format.ts'
import { findArticles, useLibrary } from '../../state/library/library.ts'
import { IconButton } from '../../ui/IconButton.tsx'
import { Picker } from '../../ui/Picker.tsx'

/** How many articles are offered, and how many before anything is typed. */
const SHOWN = 6
const SHOWN_FIRST = 3
/** How much of the selected words is repeated, in UTF-16 units. */
const SELECTED = 80

interface ArticleFieldProps {
  draft: EvidenceDraft
  missing: boolean
  write: (change: Partial<EvidenceDraft>) => void
}

/** An article of the notebook found by its title; of the one that is open, the selected words alone may be cited. */
export function ArticleField({ draft, missing, write }: ArticleFieldProps) {
  const m = useMessages()
  const format = useFormat()
  const [text, setText] = useState('')
  const articles = useLibrary((library) => library.articles) ?? []
  const open = useArticle(({ view }) => view?.id)
  const span = useFocus((focus) => focus.span)
  const chosen = articles.find(({ id }) => id === draft.article)
  if (!chosen)
    return (
      <Picker
        label={m.evidenceArticle}
        placeholder={m.evidenceArticleFind}
        text={text}
        onText={setText}
        invalid={missing}
        {...(text.trim() !== '' && { none: m.libraryNoMatch })}
        options={findArticles(articles, text)
          .slice(0, text.trim() === '' ? SHOWN_FIRST : SHOWN)
          .map(({ id, title, publisher, published }) => ({
            id,
            label: title,
            detail: [publisher, format.date(published)].filter(Boolean).join(' · '),
          }))}
        onPick={(article) => write({ article, selection: article === open && span !== null })}
      />
    )
  return (
    <div className="evidence-article">
      <span className="evidence-kept" dir="auto">
        {chosen.title}
      </span>
      <IconButton label={m.evidenceArticleOther} onClick={() => write({ article: null, selection: false })}>
        <X aria-hidden />
      </IconButton>
      {chosen.id === open && span && (
        <label className="check-line">
          <input
            type="checkbox"
            checked={draft.selection}
            onChange={({ target }) => write({ selection: target.checked })}
          />
          {m.evidenceSelection(shortened(span.exact, SELECTED))}
        </label>
      )}
    </div>
  )
}
