import type { ArticleMeta } from '../../../shared/model/article.ts'
import { useMessages } from '../../state/window/app.ts'
import { Field } from '../../ui/Field.tsx'
import { AuthorsField } from './AuthorsField.tsx'

interface MetaFieldsProps {
  meta: ArticleMeta
  onChange: (change: Partial<ArticleMeta>) => void
}

/** What is said about an article, as fields. */
export function MetaFields({ meta, onChange }: MetaFieldsProps) {
  const m = useMessages()
  return (
    <div className="meta-fields">
      <Field
        autoFocus
        required
        className="meta-wide"
        label={m.metaTitle}
        dir="auto"
        value={meta.title}
        problem={meta.title.trim() === '' ? m.metaTitleMissing : null}
        onChange={({ target }) => onChange({ title: target.value })}
      />
      <AuthorsField authors={meta.authors} onChange={(authors) => onChange({ authors })} />
      <Field
        label={m.metaPublisher}
        dir="auto"
        value={meta.publisher}
        onChange={({ target }) => onChange({ publisher: target.value })}
      />
      <Field
        className="meta-wide"
        label={m.metaUrl}
        inputMode="url"
        spellCheck={false}
        value={meta.url}
        onChange={({ target }) => onChange({ url: target.value })}
      />
      <Field
        label={m.metaPublished}
        hint={m.metaPublishedHint}
        value={meta.published}
        onChange={({ target }) => onChange({ published: target.value })}
      />
      <Field
        label={m.metaLanguage}
        hint={m.metaLanguageHint}
        spellCheck={false}
        value={meta.language}
        onChange={({ target }) => onChange({ language: target.value })}
      />
    </div>
  )
}
