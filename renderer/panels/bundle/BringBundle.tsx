import { useEffect, useRef, useState } from 'react'
import { decisions, type Brought, type Decision } from '../../../shared/api/bundles.ts'
import type { BelegError } from '../../../shared/errors.ts'
import { useMessages } from '../../state/window/app.ts'
import { bring, letGo, lookThrough } from '../../state/intake/bundle.ts'
import { useFormat } from '../../state/format.ts'
import { tellProblem, tellWords } from '../../state/window/notices.ts'
import { asBelegError } from '../../state/problem.ts'
import { useView } from '../../state/window/view.ts'
import { Button } from '../../ui/Button.tsx'
import { Dialog } from '../../ui/Dialog.tsx'
import { Conflict } from './Conflict.tsx'
import './bundle.css'

type Step =
  | { at: 'reading'; share: number }
  | { at: 'looked'; ticket: string; brought: Brought }
  | { at: 'bringing'; share: number }
  | { at: 'failed'; error: BelegError }

/** Dialog: what a bundle brings, and everything in it that is here otherwise, side by side, for the analyst to decide. */
export function BringBundle({ file, blob }: { file: string; blob: Blob }) {
  const m = useMessages()
  const format = useFormat()
  const close = useView((view) => view.close)
  const [step, setStep] = useState<Step>({ at: 'reading', share: 0 })
  const [decided, setDecided] = useState<Record<string, Decision>>({})

  // What is being brought in goes on when the dialog is closed.
  const held = useRef('')
  const shown = useRef(true)
  useEffect(() => {
    shown.current = true
    const stop = new AbortController()
    const { signal } = stop
    const onShare = (share: number) => !signal.aborted && setStep({ at: 'reading', share })
    lookThrough(file, blob, { signal, onShare }).then(
      ({ ticket, brought }) => {
        held.current = ticket
        if (signal.aborted) letGo(ticket)
        else setStep({ at: 'looked', ticket, brought })
      },
      (thrown: unknown) => signal.aborted || setStep({ at: 'failed', error: asBelegError(thrown) }),
    )
    return () => {
      stop.abort()
      shown.current = false
      if (held.current !== '') letGo(held.current)
    }
  }, [file, blob])

  const brought = step.at === 'looked' ? step.brought : null
  const take = async (ticket: string) => {
    held.current = ''
    setStep({ at: 'bringing', share: 0 })
    try {
      const onShare = (share: number) => setStep({ at: 'bringing', share })
      const { added, replaced, keptBoth, backup } = await bring(ticket, decided, onShare)
      if (shown.current) close()
      tellWords((m) =>
        m.bundleDone(
          added.articles,
          added.claims,
          replaced + keptBoth,
          backup ? format.moment(backup.at) : '',
        ),
      )
    } catch (thrown) {
      letGo(ticket)
      if (shown.current) setStep({ at: 'failed', error: asBelegError(thrown) })
      else tellProblem(thrown)
    }
  }
  const forAll = (decision: Decision) =>
    setDecided(Object.fromEntries((brought?.conflicts ?? []).map(({ key }) => [key, decision])))

  const isOver = step.at === 'failed' || (brought !== null && isNothing(brought))
  const leave = (
    <Button look="primary" onClick={close}>
      {m.dialogClose}
    </Button>
  )
  const goOn = step.at === 'looked' && (
    <>
      {step.brought.conflicts.length > 1 &&
        decisions.map((decision) => (
          <Button key={decision} look="quiet" onClick={() => forAll(decision)}>
            {m.bundleAll(decision)}
          </Button>
        ))}
      <Button look="primary" onClick={() => void take(step.ticket)}>
        {m.bundleBring}
      </Button>
    </>
  )

  return (
    <Dialog
      title={m.bundleTitle(file)}
      closeLabel={m.dialogClose}
      onClose={close}
      width="wide"
      footer={isOver ? leave : goOn}
    >
      {(step.at === 'reading' || step.at === 'bringing') && (
        <label className="bundle-progress">
          {step.at === 'reading' ? m.bundleReading : m.bundleBringing}
          <progress value={step.share} max={1} />
        </label>
      )}
      {step.at === 'failed' && (
        <p role="alert" className="field-problem">
          {m.errorText(step.error.code, step.error.detail)}
        </p>
      )}
      {brought && (
        <>
          <Summary brought={brought} />
          {!isNothing(brought) && <p className="field-hint">{m.bundleBackup}</p>}
          <ul className="conflicts">
            {brought.conflicts.map((conflict) => (
              <Conflict
                key={conflict.key}
                conflict={conflict}
                decision={decided[conflict.key] ?? 'mine'}
                onDecide={(decision) => setDecided((before) => ({ ...before, [conflict.key]: decision }))}
              />
            ))}
          </ul>
        </>
      )}
    </Dialog>
  )
}

/** True where the notebook has all of it. */
function isNothing({ added, conflicts }: Brought): boolean {
  return conflicts.length === 0 && Object.values(added).every((count) => count === 0)
}

function Summary({ brought }: { brought: Brought }) {
  const m = useMessages()
  const { added, same, conflicts } = brought
  const adds = Object.values(added).some((count) => count > 0)
  const nothing = isNothing(brought)
  return (
    <div role="status">
      {nothing && <p>{m.bundleNothing}</p>}
      {adds && <p>{m.bundleAdds(added.articles, added.claims, added.highlights)}</p>}
      {!nothing && same > 0 && <p className="field-hint">{m.bundleSame(same)}</p>}
      {conflicts.length > 0 && <p>{m.bundleConflicts(conflicts.length)}</p>}
    </div>
  )
}
