import { CircleAlert } from 'lucide-react'
import { useState } from 'react'
import type { ArticleMeta } from '../../../shared/model/article.ts'
import { useMessages } from '../../state/app.ts'
import { useArticle } from '../../state/article.ts'
import { useFormat } from '../../state/format.ts'
import { useIntake, type Item } from '../../state/intake.ts'
import { asBelegError } from '../../state/problem.ts'
import { useView } from '../../state/view.ts'
import { tellProblem } from '../../state/notices.ts'
import { Button } from '../../ui/Button.tsx'
import { MetaFields } from './MetaFields.tsx'

interface DraftFormProps {
  item: Item
  /** Told as soon as a field was changed by the person. */
  onTouched: (touched: boolean) => void
  onBack: () => void
}

/** One source that was read: what was found out about it, to be mended and kept. */
export function DraftForm({ item, onTouched, onBack }: DraftFormProps) {
  const m = useMessages()
  const { step } = item
  if (step.at === 'failed')
    return (
      <>
        <p role="alert" className="bring-in-failed">
          <CircleAlert aria-hidden />
          {item.source.file && <strong>{item.source.file}: </strong>}
          {m.errorText(step.error.code, step.error.detail)}
        </p>
        <div className="bring-in-buttons">
          <Button onClick={onBack}>{m.bringInBack}</Button>
        </div>
      </>
    )
  if (step.at !== 'ready') return <output>{m.bringInReading(item.source.file)}</output>
  return <ReadyForm item={item} draft={step.draft} onTouched={onTouched} onBack={onBack} />
}

interface ReadyFormProps extends DraftFormProps {
  draft: Extract<Item['step'], { at: 'ready' }>['draft']
}

function ReadyForm({ item, draft, onTouched, onBack }: ReadyFormProps) {
  const m = useMessages()
  const format = useFormat()
  const close = useView((view) => view.close)
  const keep = useIntake((intake) => intake.keep)
  const [meta, setMeta] = useState<ArticleMeta>(draft.meta)
  const [busy, setBusy] = useState(false)
  const [problem, setProblem] = useState<string | null>(null)
  const { sameAs } = draft

  const open = (id: string) => {
    close()
    useArticle.getState().open(id).catch(tellProblem)
  }
  const submit = async () => {
    setBusy(true)
    try {
      open(await keep(item, meta))
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
          {[draft.file, m.characters(format.number(draft.characters))].filter(Boolean).join(' · ')}
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
