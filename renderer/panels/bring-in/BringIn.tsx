import { useLayoutEffect, useState } from 'react'
import { useMessages } from '../../state/window/app.ts'
import { useDraft } from '../../state/article/draft.ts'
import type { Source } from '../../state/intake/read-source.ts'
import { isBundleName, takeIn } from '../../state/intake/take-in.ts'
import { useView, type Pasted } from '../../state/window/view.ts'
import { Button } from '../../ui/Button.tsx'
import { Dialog } from '../../ui/Dialog.tsx'
import { ChooseSource } from './ChooseSource.tsx'
import { DraftForm } from './DraftForm.tsx'
import { sourceOf } from './pasted.ts'
import './bring-in.css'

/** Dialog: from a paste or a file to an article. Text that is only here never goes in passing. */
export function BringIn(opened: { source: Source | null; pasted: Pasted }) {
  const { source } = opened
  const m = useMessages()
  const close = useView((view) => view.close)
  const { look, read, drop } = useDraft()
  const [pasted, setPasted] = useState(opened.pasted)
  const [touched, setTouched] = useState(false)
  /** What is to be done once what is only here may go; null while nobody is asked. */
  const [asked, setAsked] = useState<(() => void) | null>(null)

  // Before anything is painted, so that nothing is seen but the file.
  useLayoutEffect(() => {
    if (source) void read(source)
    return drop
  }, [source, read, drop])

  const unsaved = pasted.text.trim() !== '' || touched
  const once = (goOn: () => void) => (unsaved ? setAsked(() => goOn) : goOn())
  // Escape once more takes the question back: only its own button throws something away.
  const leave = () => (asked ? setAsked(null) : once(close))
  const take = (sources: Source[]) => {
    const [first] = sources
    if (!first) return
    if (sources.length > 1 || isBundleName(first.file)) return takeIn(sources)
    setPasted({ text: '', html: '' })
    void read(first)
  }
  const discard = () => {
    setAsked(null)
    asked?.()
  }
  const back = () => {
    setTouched(false)
    drop()
  }

  return (
    <Dialog title={m.bringInTitle} closeLabel={m.dialogClose} width="wide" onClose={leave}>
      {asked && (
        <div role="alertdialog" aria-label={m.bringInLeave} className="bring-in-ask banner">
          <p>{m.bringInLeave}</p>
          <Button autoFocus onClick={() => setAsked(null)}>
            {m.bringInStay}
          </Button>
          <Button look="danger" onClick={discard}>
            {m.bringInDiscard}
          </Button>
        </div>
      )}
      {look ? (
        <DraftForm look={look} onTouched={setTouched} onBack={back} />
      ) : (
        <ChooseSource
          pasted={pasted}
          onPasted={setPasted}
          onRead={() => void read(sourceOf(pasted))}
          onChoose={(sources) => once(() => take(sources))}
        />
      )}
    </Dialog>
  )
}
