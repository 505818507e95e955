import { useRef } from 'react'
import { readArticle } from '../../commands/open-article.ts'
import { useMessages } from '../../state/window/app.ts'
import { countSteps, isRunning, useIntake } from '../../state/intake/intake.ts'
import { useView } from '../../state/window/view.ts'
import { Button } from '../../ui/Button.tsx'
import { Dialog } from '../../ui/Dialog.tsx'
import { IntakeRow } from './IntakeRow.tsx'
import './bring-in.css'
import './intake.css'

/** Dialog: many sources at once, each with what became of it, and a sentence for all. Closing it stops nothing. */
export function Intake() {
  const m = useMessages()
  const list = useRef<HTMLUListElement>(null)
  const { items, leftOut, cancel, retry, keepAs, clear } = useIntake()
  const close = useView((view) => view.close)
  const counts = countSteps(items)
  const running = isRunning(items)
  const done = items.length - counts.waiting - counts.reading - counts.keeping

  const leave = () => {
    close()
    // What nobody decided about stays in sight.
    if (!running && counts.asked === 0) clear()
  }
  const finish = () => {
    const first = items.map(({ step }) => step).find((step) => step.at === 'kept')
    leave()
    if (first) readArticle(first.article)
  }
  // The button that was pressed goes with what it did.
  const stay = () => list.current?.focus()

  const buttons = (
    <>
      {running && <Button onClick={() => cancel()}>{m.intakeCancel}</Button>}
      {!running && counts.failed > 0 && (
        <Button
          onClick={() => {
            retry()
            stay()
          }}
        >
          {m.intakeRetry}
        </Button>
      )}
      {!running && counts.asked > 1 && (
        <Button
          onClick={() => {
            keepAs('version')
            stay()
          }}
        >
          {m.intakeAllVersions}
        </Button>
      )}
      <Button look="primary" onClick={running ? leave : finish}>
        {running ? m.intakeBackground : m.bringInDone}
      </Button>
    </>
  )

  return (
    <Dialog
      title={m.intakeTitle}
      closeLabel={m.dialogClose}
      width="wide"
      onClose={leave}
      footer={buttons}
      begin="foot"
    >
      <div className="intake-sum">
        <p aria-hidden>{running ? m.intakeProgress(done, items.length) : m.intakeSummary(counts)}</p>
        {/* Not every file is worth being read aloud; the end is. */}
        <output className="visually-hidden">{running ? '' : m.intakeSummary(counts)}</output>
        {leftOut > 0 && <p className="field-hint">{m.intakeLeftOut(leftOut)}</p>}
        <progress max={items.length} value={done} aria-label={m.intakeProgress(done, items.length)} />
      </div>
      <ul ref={list} tabIndex={0} aria-label={m.intakeList} className="intake-list">
        {items.map((item) => (
          <IntakeRow key={item.key} item={item} onDone={stay} />
        ))}
      </ul>
    </Dialog>
  )
}
