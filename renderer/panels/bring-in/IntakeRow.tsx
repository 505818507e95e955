import { Check, CircleAlert, CircleDashed, CircleHelp, Equal, LoaderCircle, RotateCcw, X } from 'lucide-react'
import { memo } from 'react'
import { assertNever } from '../../../shared/errors.ts'
import { readArticle } from '../../commands/open-article.ts'
import type { Messages } from '../../../shared/i18n/index.ts'
import { shown } from '../../../shared/i18n/shown.ts'
import { useMessages } from '../../state/window/app.ts'
import { useIntake, type Item, type Step } from '../../state/intake/intake.ts'
import { useView } from '../../state/window/view.ts'
import { Button } from '../../ui/Button.tsx'
import { IconButton } from '../../ui/IconButton.tsx'

const icons: Record<Step['at'], typeof Check> = {
  waiting: CircleDashed,
  reading: LoaderCircle,
  keeping: LoaderCircle,
  kept: Check,
  same: Equal,
  asked: CircleHelp,
  failed: CircleAlert,
  cancelled: X,
  omitted: X,
}

function words(m: Messages, step: Step): string {
  switch (step.at) {
    case 'waiting':
      return m.fileWaiting
    case 'reading':
      return m.fileReading(step.share === null ? null : Math.round(step.share * 100))
    case 'keeping':
      return m.fileKeeping
    case 'kept':
      return [
        step.version ? m.fileVersion(step.title) : m.fileKept(step.title),
        Object.keys(step.imagesLeftOut).length > 0 ? m.imagesLeftOut(step.imagesLeftOut) : '',
        step.pagesWithoutText.length > 0 ? m.pagesWithoutText(step.pagesWithoutText) : '',
        step.hiddenText > 0 ? m.hiddenTextLeftOut(step.hiddenText) : '',
        step.filesLeftOut.length > 0 ? m.filesLeftOut(step.filesLeftOut) : '',
      ]
        .filter(Boolean)
        .join(' · ')
    case 'same':
      return m.bringInSame(step.title)
    case 'asked':
      return m.fileAsked(step.title)
    case 'failed':
      return m.errorText(step.error.code, step.error.detail)
    case 'cancelled':
      return m.fileCancelled
    case 'omitted':
      return m.fileOmitted
    default:
      return assertNever(step)
  }
}

interface IntakeRowProps {
  item: Item
  /** Told when a button of the row was pressed that may go away by that. */
  onDone: () => void
}

/** One source: its name, what became of it, and what can be done about that. */
export const IntakeRow = memo(function IntakeRow({ item, onDone }: IntakeRowProps) {
  const m = useMessages()
  const { key, step } = item
  const name = item.source.file === '' ? m.filePasted : shown(item.source.file)
  const said = words(m, step)
  const Icon = icons[step.at]
  return (
    <li data-step={step.at}>
      <Icon aria-hidden className={step.at === 'reading' || step.at === 'keeping' ? 'turning' : ''} />
      <bdi className="intake-name one-line" title={name}>
        {name}
      </bdi>
      <span className="intake-words" dir="auto" title={said}>
        {said}
      </span>
      <span className="intake-actions">
        <RowActions step={step} name={name} itemKey={key} onDone={onDone} />
      </span>
    </li>
  )
})

interface RowActionsProps {
  step: Step
  name: string
  itemKey: number
  onDone: () => void
}

function RowActions({ step, name, itemKey, onDone }: RowActionsProps) {
  const m = useMessages()
  const { cancel, retry, keepAs, omit } = useIntake.getState()
  const act = (action: (key: number) => void) => () => {
    action(itemKey)
    onDone()
  }
  switch (step.at) {
    case 'waiting':
    case 'reading':
      return (
        <IconButton label={m.fileCancel(name)} onClick={act(cancel)}>
          <X aria-hidden />
        </IconButton>
      )
    case 'failed':
    case 'cancelled':
    case 'omitted':
      return (
        <IconButton label={m.fileRetry(name)} onClick={act(retry)}>
          <RotateCcw aria-hidden />
        </IconButton>
      )
    case 'same':
      return (
        <>
          <Button look="quiet" onClick={() => open(step.article)}>
            {m.bringInOpenSame}
          </Button>
          <Button look="quiet" onClick={act((key) => keepAs('article', key))}>
            {m.fileKeepAgain}
          </Button>
        </>
      )
    case 'asked':
      return (
        <>
          <Button look="quiet" onClick={act((key) => keepAs('version', key))}>
            {m.fileKeepVersion}
          </Button>
          <Button look="quiet" onClick={act((key) => keepAs('article', key))}>
            {m.fileKeepOwn}
          </Button>
          <Button look="quiet" onClick={act(omit)}>
            {m.fileOmit}
          </Button>
        </>
      )
    case 'kept':
    case 'keeping':
      return null
    default:
      return assertNever(step)
  }
}

function open(article: string): void {
  useView.getState().close()
  readArticle(article)
}
