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
import './bring-in.css'

/** Dialog: from a paste or a file to an article. Text that is only here is never lost by closing in passing. */
export function BringIn(opened: { source: Source | null; pasted: Pasted }) {
  const { source } = opened
  const m = useMessages()
  const close = useView((view) => view.close)
  const { look, read, drop } = useDraft()
  const [pasted, setPasted] = useState(opened.pasted)
  const [touched, setTouched] = useState(false)
  const [asking, setAsking] = useState(false)

  // Before anything is painted, so that nothing is seen but the file.
  useLayoutEffect(() => {
    if (source) void read(source)
    return drop
  }, [source, read, drop])

  const unsaved = pasted.text.trim() !== '' || touched
  // Escape once more takes the question back: only its own button throws something away.
  const leave = () => (unsaved ? setAsking(!asking) : close())
  const take = (sources: Source[]) => {
    const isBundle = sources.some(({ file }) => isBundleName(file))
    if (sources.length === 1 && sources[0] && !isBundle) void read(sources[0])
    else if (sources.length > 0) takeIn(sources)
  }

  return (
    <Dialog title={m.bringInTitle} closeLabel={m.dialogClose} width="wide" onClose={leave}>
      {asking && (
        <div role="alertdialog" aria-label={m.bringInLeave} className="bring-in-ask banner">
          <p>{m.bringInLeave}</p>
          <Button autoFocus onClick={() => setAsking(false)}>
            {m.bringInStay}
          </Button>
          <Button look="danger" onClick={close}>
            {m.bringInDiscard}
          </Button>
        </div>
      )}
      {look ? (
        <DraftForm look={look} onTouched={setTouched} onBack={drop} />
      ) : (
        <ChooseSource pasted={pasted} onPasted={setPasted} onTake={take} />
      )}
    </Dialog>
  )
}
