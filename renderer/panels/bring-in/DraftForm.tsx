import { CircleAlert } from 'lucide-react'
import { useState } from 'react'
import type { ArticleMeta } from '../../../shared/model/article.ts'
import { useMessages } from '../../state/app.ts'
import { useArticle } from '../../state/article.ts'
import { useDraft, type Look } from '../../state/draft.ts'
import { asBelegError } from '../../state/problem.ts'
import { useView } from '../../state/view.ts'
import { tellProblem } from '../../state/notices.ts'
import { Button } from '../../ui/Button.tsx'
import { DraftOpening } from './DraftOpening.tsx'
import { MetaFields } from './MetaFields.tsx'

interface DraftFormProps {
  /** Told as soon as a field was changed by the person. */
  onTouched: (touched: boolean) => void
  onBack: () => void
}

/** One source on its way: how far it is, why it cannot be read, or what was found out about it, to be mended and kept. */
export function DraftForm({ look, ...rest }: DraftFormProps & { look: Look }) {
  const m = useMessages()
  if (look.at === 'ready') return <ReadyForm look={look} {...rest} />
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

function ReadyForm({ look, onTouched, onBack }: DraftFormProps & { look: Extract<Look, { at: 'ready' }> }) {
  const { draft, again } = look
  const m = useMessages()
  const close = useView((view) => view.close)
  const keep = useDraft((state) => state.keep)
  /** What the person changed stays when the source is read again. */
  const [changes, setChanges] = useState<Partial<ArticleMeta>>({})
  const meta: ArticleMeta = { ...draft.meta, ...changes }
  const [keeping, setKeeping] = useState(false)
  const busy = keeping || again !== null
  const [problem, setProblem] = useState<string | null>(null)
  const { sameAs } = draft

  const open = (id: string) => {
    close()
    useArticle.getState().open(id).catch(tellProblem)
  }
  const fail = (thrown: unknown) => {
    const { code, detail } = asBelegError(thrown)
    setProblem(m.errorText(code, detail))
    setKeeping(false)
  }
  const submit = () => {
    setKeeping(true)
    keep(meta).then(open, fail)
  }

  return (
    <form
      className="draft-form"
      onSubmit={(event) => {
        event.preventDefault()
        if (meta.title.trim() !== '' && !busy) submit()
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
          setChanges({ ...changes, ...change })
        }}
      />
      <DraftOpening look={look} onFailed={fail} />
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
