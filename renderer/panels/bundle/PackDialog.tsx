import { useEffect, useId, useRef, useState, type FormEvent } from 'react'
import type { BelegError } from '../../../shared/errors.ts'
import type { Id } from '../../../shared/model/id.ts'
import { call } from '../../host/client.ts'
import { useMessages } from '../../state/window/app.ts'
import { useArticle } from '../../state/article/article.ts'
import { pack, type Packed } from '../../state/intake/bundle.ts'
import { useFormat } from '../../state/format.ts'
import { tellEnded, tellProblem } from '../../state/window/notices.ts'
import { asBelegError } from '../../state/problem.ts'
import { useView } from '../../state/window/view.ts'
import { Button } from '../../ui/Button.tsx'
import { Choice } from '../../ui/Choice.tsx'
import { Dialog } from '../../ui/Dialog.tsx'
import { downloadBlob } from '../report/download.ts'
import { ArticleChoice } from './ArticleChoice.tsx'
import './bundle.css'

type Step =
  | { at: 'choosing'; error?: BelegError }
  | { at: 'packing'; share: number }
  | { at: 'packed'; packed: Packed }

/** Dialog: the notebook, or chosen articles, as one file, and the page that verifies it. */
export function PackDialog() {
  const m = useMessages()
  const format = useFormat()
  const close = useView((view) => view.close)
  const open = useArticle((article) => article.wanted)
  const [what, setWhat] = useState<'notebook' | 'articles'>('notebook')
  const [chosen, setChosen] = useState<ReadonlySet<Id>>(new Set(open === null ? [] : [open]))
  const [step, setStep] = useState<Step>({ at: 'choosing' })
  const form = useId()
  const stop = useRef(new AbortController())
  useEffect(() => () => stop.current.abort(), [])

  const start = async () => {
    stop.current = new AbortController()
    const { signal } = stop.current
    setStep({ at: 'packing', share: 0 })
    try {
      const onShare = (share: number) => setStep({ at: 'packing', share })
      setStep({
        at: 'packed',
        packed: await pack(what === 'notebook' ? null : [...chosen], { signal, onShare }),
      })
    } catch (thrown) {
      if (signal.aborted) tellEnded(thrown)
      setStep(signal.aborted ? { at: 'choosing' } : { at: 'choosing', error: asBelegError(thrown) })
    }
  }
  const submit = (event: FormEvent<HTMLFormElement>) => {
    event.preventDefault()
    // The choice goes; its button stays, as the one that stops.
    const { submitter } = event.nativeEvent as SubmitEvent
    submitter?.focus()
    void start()
  }
  const page = async (file: string) => {
    const text = await call('bundle.page', {})
    downloadBlob(new Blob([text], { type: 'text/html' }), file.replace(/\.beleg$/, '.verify.html'))
  }

  return (
    <Dialog
      title={m.packTitle}
      closeLabel={m.dialogClose}
      onClose={close}
      footer={
        step.at === 'packed' ? (
          <>
            <Button onClick={() => void page(step.packed.file).catch(tellProblem)}>{m.packSavePage}</Button>
            <Button look="primary" onClick={() => downloadBlob(step.packed.blob, step.packed.file)}>
              {m.packSave}
            </Button>
          </>
        ) : step.at === 'packing' ? (
          <Button onClick={() => stop.current.abort()}>{m.packStop}</Button>
        ) : (
          <Button
            look="primary"
            type="submit"
            form={form}
            disabled={what === 'articles' && chosen.size === 0}
          >
            {m.packDo}
          </Button>
        )
      }
    >
      {step.at === 'choosing' && (
        <>
          <form id={form} onSubmit={submit}>
            <Choice
              label={m.packWhat}
              value={what}
              options={[
                { value: 'notebook', label: m.packNotebook },
                { value: 'articles', label: m.packArticles },
              ]}
              onChange={setWhat}
            />
          </form>
          {what === 'articles' && <ArticleChoice chosen={chosen} onChange={setChosen} />}
          <p className="field-hint">{what === 'articles' ? m.packArticlesHint : m.packHint}</p>
          {step.error && (
            <p role="alert" className="field-problem">
              {m.errorText(step.error.code, step.error.detail)}
            </p>
          )}
        </>
      )}
      {step.at === 'packing' && (
        <label className="bundle-progress">
          {m.packRunning}
          <progress value={step.share} max={1} />
        </label>
      )}
      {step.at === 'packed' && (
        <div role="status">
          <p>{m.packDone(step.packed.articles, step.packed.claims)}</p>
          <p className="bundle-file">
            {step.packed.file} · {format.bytes(step.packed.bytes)}
          </p>
          <p className="field-hint">{m.packPageHint}</p>
        </div>
      )}
    </Dialog>
  )
}
