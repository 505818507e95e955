import { useEffect, useState } from 'react'
import { useMessages } from '../../state/app.ts'
import { useIntake, type Source } from '../../state/intake.ts'
import { useView } from '../../state/view.ts'
import { Button } from '../../ui/Button.tsx'
import { Dialog } from '../../ui/Dialog.tsx'
import { ChooseSource } from './ChooseSource.tsx'
import { DraftForm } from './DraftForm.tsx'
import { ManyFiles } from './ManyFiles.tsx'
import './bring-in.css'

const dropped = (file: File): Source => ({ method: 'drop', file: file.name, blob: file })

/** Dialog: from a paste or files to an article. Text that is only here is never lost by closing in passing. */
export function BringIn({ files, text }: { files: File[]; text: string }) {
  const m = useMessages()
  const close = useView((view) => view.close)
  const { items, readOne, keepAll, clear } = useIntake()
  const [pasted, setPasted] = useState(text)
  const [touched, setTouched] = useState(false)
  const [asking, setAsking] = useState(false)
  const [only] = items

  const take = (sources: Source[]) => {
    const [first] = sources
    if (sources.length === 1 && first) void readOne(first)
    else if (sources.length > 1) void keepAll(sources)
  }

  useEffect(() => {
    if (files.length > 0) take(files.map(dropped))
    return clear
    // eslint-disable-next-line react/exhaustive-deps -- what the dialog was opened with, once
  }, [files])

  const many = items.length > 1
  const running = items.some(({ step }) => step.at === 'waiting' || step.at === 'reading')
  const unsaved = (pasted.trim() !== '' && only?.step.at !== 'kept') || touched || (many && running)
  // Escape once more takes the question back: only its own button throws something away.
  const leave = () => (unsaved ? setAsking(!asking) : close())

  return (
    <Dialog title={m.bringInTitle} closeLabel={m.dialogClose} width="wide" onClose={leave}>
      {asking && (
        <div role="alertdialog" aria-label={m.bringInLeave} className="bring-in-ask banner">
          <p>{many ? m.bringInLeaveRunning : m.bringInLeave}</p>
          <Button autoFocus onClick={() => setAsking(false)}>
            {m.bringInStay}
          </Button>
          <Button look="danger" onClick={close}>
            {m.bringInDiscard}
          </Button>
        </div>
      )}
      {only === undefined ? (
        <ChooseSource text={pasted} onText={setPasted} onTake={take} />
      ) : many ? (
        <ManyFiles items={items} running={running} />
      ) : (
        <DraftForm item={only} onTouched={setTouched} onBack={clear} />
      )}
    </Dialog>
  )
}
