import { CircleAlert } from 'lucide-react'
import { useState } from 'react'
import type { Draft } from '../../../shared/api/views.ts'
import type { ArticleMeta } from '../../../shared/model/article.ts'
import { useMessages } from '../../state/app.ts'
import { useArticle } from '../../state/article.ts'
import { useFormat } from '../../state/format.ts'
import { useDraft, type Look } from '../../state/draft.ts'
import { asBelegError } from '../../state/problem.ts'
import { useView } from '../../state/view.ts'
import { tellProblem } from '../../state/notices.ts'
import { Button } from '../../ui/Button.tsx'
import { MetaFields } from './MetaFields.tsx'

interface DraftFormProps {
  /** Told as soon as a field was changed by the person. */
  onTouched: (touched: boolean) => void
  onBack: () => void
}

/** One source on its way: how far it is, why it cannot be read, or what was found out about it, to be mended and kept. */
export function DraftForm({ look, ...rest }: DraftFormProps & { look: Look }) {
  const m = useMessages()
  if (look.at === 'ready') return <ReadyForm draft={look.draft} {...rest} />
  return (
    <>
      {look.at === 'failed' ? (
        <p role="alert" className="bring-in-failed">
          <CircleAlert aria-hidden />
          {m.errorText(look.error.code, look.error.detail)}
        </p>
      ) : (
        <>
          <output>{m.bringInReading(look.file)}</output>
          <progress aria-label={m.bringInReading(look.file)} value={look.share ?? undefined} />
        </>
      )}
      <div className="bring-in-buttons">
        <Button onClick={rest.onBack}>{look.at === 'failed' ? m.bringInBack : m.bringInStop}</Button>
      </div>
    </>
  )
}

function ReadyForm({ draft, onTouched, onBack }: DraftFormProps & { draft: Draft }) {
  const m = useMessages()
  const format = useFormat()
  const close = useView((view) => view.close)
  const keep = useDraft((state) => state.keep)
  const [meta, setMeta] = useState<ArticleMeta>(draft.meta)
  const [busy, setBusy] = useState(false)
  const [problem, setProblem] = useState<string | null>(null)
  const { sameAs } = draft
  const comments = m.bringInComments(draft.comments.kept, draft.comments.leftOut)

  const open = (id: string) => {
    close()
    useArticle.getState().open(id).catch(tellProblem)
  }
  const submit = async () => {
    setBusy(true)
    try {
      open(await keep(meta))
    } catch (thrown) {
      const { code, detail } = asBelegError(thrown)
      setProblem(m.errorText(code, detail))
      setBusy(false)
    }
  }

  return (
    <form
      className="draft-form"
      onSubmit={(event) => {
        event.preventDefault()
        if (meta.title.trim() !== '') void submit()
      }}
    >
      {sameAs && (
        <p className="bring-in-same banner">
          <span>{m.bringInSame(sameAs.title)}</span>
          <Button onClick={() => open(sameAs.id)}>{m.bringInOpenSame}</Button>
        </p>
      )}
      <MetaFields
        meta={meta}
        onChange={(change) => {
          onTouched(true)
          setMeta({ ...meta, ...change })
        }}
      />
      <figure className="draft-opening">
        <figcaption>
          {[draft.file, m.characters(format.number(draft.characters)), comments].filter(Boolean).join(' · ')}
        </figcaption>
        <blockquote dir="auto">{draft.opening}</blockquote>
      </figure>
      {problem !== null && (
        <p role="alert" className="bring-in-failed">
          <CircleAlert aria-hidden /> {problem}
        </p>
      )}
      <div className="bring-in-buttons">
        <Button disabled={busy} onClick={onBack}>
          {m.bringInBack}
        </Button>
        <Button type="submit" look="primary" disabled={busy || meta.title.trim() === ''}>
          {m.bringInKeep}
        </Button>
      </div>
    </form>
  )
}
