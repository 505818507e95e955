import { ExternalLink } from 'lucide-react'
import { useEffect, useRef, useState } from 'react'
import type { ArticleView } from '../../../shared/api/views.ts'
import type { ArticleMeta } from '../../../shared/model/article.ts'
import { useMessages, useReadOnly } from '../../state/window/app.ts'
import { onFlush } from '../../state/window/closing.ts'
import { keptDate } from '../../state/read-day.ts'
import { save } from '../../state/window/save.ts'
import { useView } from '../../state/window/view.ts'
import { Field } from '../../ui/Field.tsx'
import { IconButton } from '../../ui/IconButton.tsx'
import { TextArea } from '../../ui/TextArea.tsx'
import { AuthorsField } from '../bring-in/AuthorsField.tsx'

type Typed = Partial<ArticleMeta>

/** The fields of an article. What is typed is saved on leaving the field, and stays typed when saving fails. */
export function MetaForm({ view }: { view: ArticleView }) {
  const m = useMessages()
  const readOnly = useReadOnly()
  const open = useView((state) => state.open)
  const [typed, setTyped] = useState<Typed>({})
  const meta: ArticleMeta = { ...view, ...typed }
  const type = (change: Typed) => setTyped((before) => ({ ...before, ...change }))

  const keep = async () => {
    const { title = view.title, published } = typed
    const meta = {
      ...typed,
      ...(title.trim() === '' && { title: view.title }),
      ...(published !== undefined && { published: keptDate(published) }),
    }
    const changed = Object.entries(meta).some(
      ([key, value]) => JSON.stringify(value) !== JSON.stringify(view[key as keyof ArticleMeta]),
    )
    if (changed) await save('articles.change', { id: view.id, meta })
    // Only what was saved: something may have been typed meanwhile.
    setTyped((now) =>
      Object.fromEntries(Object.entries(now).filter(([key, value]) => typed[key as keyof Typed] !== value)),
    )
  }
  // A failure shows in the save indicator, with a way to try again.
  const leave = () => void keep().catch(() => undefined)
  useEffect(() => onFlush(keep))

  // A key that shows something else takes the fields away without their being left.
  const latest = useRef(leave)
  useEffect(() => {
    latest.current = leave
  })
  useEffect(() => () => latest.current(), [])

  const field = (key: 'publisher' | 'published' | 'language' | 'url', label: string) => ({
    label,
    value: meta[key],
    readOnly,
    onChange: ({ target }: { target: { value: string } }) => type({ [key]: target.value }),
    onBlur: leave,
  })

  return (
    <form
      className="meta-form"
      onSubmit={(event) => {
        event.preventDefault()
        leave()
      }}
    >
      <TextArea
        label={m.metaTitle}
        rows={1}
        dir="auto"
        className="meta-title"
        value={meta.title}
        readOnly={readOnly}
        onChange={({ target }) => type({ title: target.value.replaceAll('\n', ' ') })}
        onBlur={leave}
      />
      <AuthorsField
        authors={meta.authors}
        readOnly={readOnly}
        onChange={(authors) => type({ authors })}
        onBlur={leave}
      />
      <Field {...field('publisher', m.metaPublisher)} dir="auto" />
      <div className="meta-url">
        <Field {...field('url', m.metaUrl)} inputMode="url" spellCheck={false} />
        <IconButton
          label={m.linkOpenDialog}
          disabled={view.url === ''}
          onClick={() => open({ kind: 'link', href: view.url })}
        >
          <ExternalLink aria-hidden />
        </IconButton>
      </div>
      <div className="meta-pair">
        <Field {...field('published', m.metaPublished)} />
        <Field {...field('language', m.metaLanguage)} spellCheck={false} />
      </div>
      <button type="submit" hidden />
    </form>
  )
}
