import { useMemo, useState } from 'react'
import type { Id } from '../../../shared/model/id.ts'
import { useMessages } from '../../state/window/app.ts'
import { findArticles, useLibrary } from '../../state/library/library.ts'
import { Field } from '../../ui/Field.tsx'

/** How many rows are in sight at most; a filter finds the others. */
const ROWS = 200

/** Articles to be ticked. What is ticked stays so whatever the filter shows. */
export function ArticleChoice({
  chosen,
  onChange,
}: {
  chosen: ReadonlySet<Id>
  onChange: (chosen: ReadonlySet<Id>) => void
}) {
  const m = useMessages()
  const articles = useLibrary((library) => library.articles)
  const [text, setText] = useState('')
  const shown = useMemo(() => findArticles(articles ?? [], text).slice(0, ROWS), [articles, text])
  const turn = (id: Id) => {
    const next = new Set(chosen)
    if (!next.delete(id)) next.add(id)
    onChange(next)
  }
  return (
    <div className="article-choice">
      <Field
        quiet
        type="search"
        label={m.packFilter}
        placeholder={m.packFilter}
        value={text}
        onChange={({ target }) => setText(target.value)}
      />
      <ul aria-label={m.packArticles}>
        {shown.map(({ id, title, publisher }) => (
          <li key={id}>
            <label>
              <input type="checkbox" checked={chosen.has(id)} onChange={() => turn(id)} />
              <span className="one-line">{title}</span>
              <small className="one-line">{publisher}</small>
            </label>
          </li>
        ))}
      </ul>
    </div>
  )
}
