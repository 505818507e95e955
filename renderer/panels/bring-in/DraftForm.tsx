import { CircleAlert } from 'lucide-react'
import { useState } from 'react'
import type { ArticleView } from '../../../shared/api/views.ts'
import { readArticle } from '../../commands/open-article.ts'
import type { ArticleMeta } from '../../../shared/model/article.ts'
import { useMessages } from '../../state/window/app.ts'
import { useDraft, type Look } from '../../state/article/draft.ts'
import { useFormat } from '../../state/format.ts'
import { asBelegError } from '../../state/problem.ts'
import { openReview } from '../../commands/review.ts'
import { keptDate } from '../../state/read-day.ts'
import { useView } from '../../state/window/view.ts'
import { tellWords } from '../../state/window/notices.ts'
import { Button } from '../../ui/Button.tsx'
import { formKeys } from '../../ui/form-keys.ts'
import { DraftOpening } from './DraftOpening.tsx'
import { MetaFields } from './MetaFields.tsx'
import { metaOf, useVersion } from './use-version.ts'
import { VersionChoice } from './VersionChoice.tsx'
import { VersionStates } from './VersionStates.tsx'

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
  const { keep, placing, stopPlacing } = useDraft()
  /** What the person changed stays when the source is read again. */
  const [changes, setChanges] = useState<Partial<ArticleMeta>>({})
  const version = useVersion(draft)
  const meta: ArticleMeta = { ...(version.of ? metaOf(version.of) : draft.meta), ...changes }
  const [keeping, setKeeping] = useState(false)
  const busy = keeping || again !== null
  const complete = meta.title.trim() !== '' && (!version.asVersion || version.of !== null)
  const [problem, setProblem] = useState<string | null>(null)
  const { sameAs } = draft

  const open = (id: string) => {
    close()
    readArticle(id)
  }
  const kept = (article: ArticleView) => {
    open(article.id)
    if (!version.of) return
    const arrival = article.provenance.findLast(({ event }) => event !== 'corrected')
    if (arrival?.event === 'seen-again') tellWords((m) => m.noticeSeenAgain)
    else void openReview(article.id)
  }
  const fail = (thrown: unknown) => {
    const { code, detail } = asBelegError(thrown)
    setProblem(code === 'cancelled' ? null : m.errorText(code, detail))
    setKeeping(false)
  }
  const change = (change: Partial<ArticleMeta>) => {
    onTouched(true)
    setChanges({ ...changes, ...change })
  }
  const submit = () => {
    if (!complete || busy) return
    setKeeping(true)
    keep({ ...meta, published: keptDate(meta.published) }, version.of?.id ?? null).then(kept, fail)
  }

  return (
    <form
      className="draft-form"
      onSubmit={(event) => {
        event.preventDefault()
        submit()
      }}
      onKeyDown={formKeys({ save: submit })}
    >
      {sameAs && (
        <p className="bring-in-same banner">
          <span>{m.bringInSame(sameAs.title)}</span>
          <Button onClick={() => open(sameAs.id)}>{m.bringInOpenSame}</Button>
        </p>
      )}
      <VersionChoice asVersion={version.asVersion} target={version.target} onChange={version.choose} />
      <MetaFields meta={meta} onChange={change} />
      {version.of && <VersionStates stated={draft.meta} meta={meta} onUse={change} />}
      <DraftOpening look={look} onFailed={fail} />
      {problem !== null && (
        <p role="alert" className="bring-in-failed">
          <CircleAlert aria-hidden /> {problem}
        </p>
      )}
      {placing && <Placing {...placing} />}
      <div className="bring-in-buttons">
        {placing ? (
          <Button onClick={stopPlacing}>{m.bringInStop}</Button>
        ) : (
          <Button disabled={busy} onClick={onBack}>
            {m.bringInBack}
          </Button>
        )}
        <Button type="submit" look="primary" disabled={busy || !complete}>
          {version.asVersion ? m.bringInKeepVersion : m.bringInKeep}
        </Button>
      </div>
    </form>
  )
}

/** How far the search for the annotations in a newer version is. */
function Placing({ done, total }: { done: number; total: number }) {
  const m = useMessages()
  const format = useFormat()
  const words = m.bringInPlacing(format.number(done), format.number(total))
  return (
    <>
      <output>{words}</output>
      <progress aria-label={words} max={total} value={done} />
    </>
  )
}
