import { Check, CircleAlert, CircleDashed, Equal, LoaderCircle, X } from 'lucide-react'
import { assertNever } from '../../../shared/errors.ts'
import type { Messages } from '../../../shared/i18n/index.ts'
import { useMessages } from '../../state/app.ts'
import { useArticle } from '../../state/article.ts'
import { useIntake, type Item } from '../../state/intake.ts'
import { tellProblem } from '../../state/notices.ts'
import { useView } from '../../state/view.ts'
import { Button } from '../../ui/Button.tsx'

const icons = {
  waiting: <CircleDashed aria-hidden />,
  reading: <LoaderCircle aria-hidden className="turning" />,
  ready: <CircleDashed aria-hidden />,
  kept: <Check aria-hidden />,
  same: <Equal aria-hidden />,
  failed: <CircleAlert aria-hidden />,
  cancelled: <X aria-hidden />,
}

function result(m: Messages, step: Item['step']): string {
  switch (step.at) {
    case 'waiting':
    case 'ready':
      return m.fileWaiting
    case 'reading':
      return m.fileReading
    case 'kept':
      return step.title
    case 'same':
      return m.bringInSame(step.title)
    case 'failed':
      return m.errorText(step.error.code, step.error.detail)
    case 'cancelled':
      return m.fileCancelled
    default:
      return assertNever(step)
  }
}

/** Many files at once: each with what became of it, and a sentence for all. */
export function ManyFiles({ items, running }: { items: Item[]; running: boolean }) {
  const m = useMessages()
  const close = useView((view) => view.close)
  const cancel = useIntake((intake) => intake.cancel)
  const count = (at: Item['step']['at']) => items.filter(({ step }) => step.at === at).length
  const done = items.length - count('waiting') - count('reading')
  const first = items.map(({ step }) => step).find((step) => step.at === 'kept')
  const finish = () => {
    close()
    if (first) useArticle.getState().open(first.article).catch(tellProblem)
  }
  return (
    <>
      <output>
        {running
          ? m.bringInProgress(done, items.length)
          : m.bringInSummary(count('kept'), count('same'), count('failed'), count('cancelled'))}
      </output>
      <progress max={items.length} value={done} aria-label={m.bringInProgress(done, items.length)} />
      <ul className="many-files">
        {items.map(({ key, source, step }) => (
          <li key={key} data-step={step.at}>
            {icons[step.at]}
            <span className="many-name one-line">{source.file}</span>
            <span className="many-result">{result(m, step)}</span>
          </li>
        ))}
      </ul>
      <div className="bring-in-buttons">
        {running ? (
          <Button onClick={cancel}>{m.bringInCancel}</Button>
        ) : (
          <Button look="primary" onClick={finish}>
            {m.bringInDone}
          </Button>
        )}
      </div>
    </>
  )
}
