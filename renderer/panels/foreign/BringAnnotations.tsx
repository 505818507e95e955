import { FileUp } from 'lucide-react'
import { useRef, useState } from 'react'
import type { BroughtIn } from '../../../shared/api/foreign.ts'
import type { BelegError } from '../../../shared/errors.ts'
import type { Id } from '../../../shared/model/id.ts'
import { useMessages } from '../../state/window/app.ts'
import { useFormat } from '../../state/format.ts'
import { bringAnnotations } from '../../state/intake/foreign.ts'
import { asBelegError } from '../../state/problem.ts'
import { useView } from '../../state/window/view.ts'
import { Button } from '../../ui/Button.tsx'
import { Dialog } from '../../ui/Dialog.tsx'
import './foreign.css'

type Step =
  | { at: 'choosing' }
  | { at: 'reading'; file: string }
  | { at: 'done'; file: string; result: BroughtIn }
  | { at: 'failed'; error: BelegError }

/** Dialog: a file with annotations of another tool, and what became of them. */
export function BringAnnotations({ article }: { article: { id: Id; title: string } }) {
  const m = useMessages()
  const close = useView((view) => view.close)
  const picker = useRef<HTMLInputElement>(null)
  const [step, setStep] = useState<Step>({ at: 'choosing' })

  const bring = async (file: File) => {
    setStep({ at: 'reading', file: file.name })
    try {
      setStep({ at: 'done', file: file.name, result: await bringAnnotations(article.id, file) })
    } catch (thrown) {
      setStep({ at: 'failed', error: asBelegError(thrown) })
    }
  }

  return (
    <Dialog
      title={m.foreignTitle}
      closeLabel={m.dialogClose}
      onClose={close}
      footer={
        <>
          <Button
            look={step.at === 'choosing' ? 'primary' : 'plain'}
            disabled={step.at === 'reading'}
            onClick={() => picker.current?.click()}
          >
            <FileUp aria-hidden /> {step.at === 'choosing' ? m.foreignChoose : m.foreignAnother}
          </Button>
          {step.at === 'done' && (
            <Button look="primary" onClick={close}>
              {m.foreignDone}
            </Button>
          )}
        </>
      }
    >
      <input
        ref={picker}
        type="file"
        hidden
        accept=".json,.jsonld,.csv,application/json,application/ld+json,text/csv"
        onChange={({ target }) => {
          const [file] = target.files ?? []
          // The same file can be chosen again.
          target.value = ''
          if (file) void bring(file)
        }}
      />
      <p>{m.foreignWhat(article.title)}</p>
      <div className="foreign-step" role="status" aria-busy={step.at === 'reading'}>
        {step.at === 'choosing' && <p className="field-hint">{m.foreignKinds}</p>}
        {step.at === 'reading' && <p>{m.foreignReading(step.file)}</p>}
        {step.at === 'done' && <Summary file={step.file} result={step.result} />}
        {step.at === 'failed' && (
          <p className="field-problem">{m.errorText(step.error.code, step.error.detail)}</p>
        )}
      </div>
    </Dialog>
  )
}

function Summary({ file, result }: { file: string; result: BroughtIn }) {
  const m = useMessages()
  const format = useFormat()
  const rows = [
    [result.added, m.foreignAdded],
    [result.skipped, m.foreignSkipped],
    [result.lost, m.foreignLost],
    ...(result.elsewhere > 0 ? [[result.elsewhere, m.foreignElsewhere] as const] : []),
  ] as const
  return (
    <>
      <p className="field-hint">{m.foreignRead(file)}</p>
      <ul className="foreign-counts">
        {rows.map(([count, what]) => (
          <li key={what}>
            <b>{format.number(count)}</b> {what}
          </li>
        ))}
      </ul>
      {result.lost > 0 && <p className="field-hint">{m.foreignLostHint}</p>}
    </>
  )
}
