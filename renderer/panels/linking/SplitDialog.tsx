import { useState } from 'react'
import type { BelegError } from '../../../shared/errors.ts'
import type { Id } from '../../../shared/model/id.ts'
import { useMessages } from '../../state/window/app.ts'
import { useLibrary } from '../../state/library/library.ts'
import { asBelegError } from '../../state/problem.ts'
import { tellProblem } from '../../state/window/notices.ts'
import { save } from '../../state/window/save.ts'
import { tellUndoable } from '../../state/window/undoable.ts'
import { useView } from '../../state/window/view.ts'
import { Button } from '../../ui/Button.tsx'
import { Dialog } from '../../ui/Dialog.tsx'
import { TextArea } from '../../ui/TextArea.tsx'
import { thisDialog } from '../take-or-close.ts'
import { useClaim } from './use-claim.ts'
import './linking.css'

/** Dialog: which passages of a claim become a claim of their own. */
export function SplitDialog({ claim: id }: { claim: Id }) {
  const m = useMessages()
  const close = useView((view) => view.close)
  const titles = useLibrary(({ articles }) => articles)
  const claim = useClaim(id)
  const [chosen, setChosen] = useState<Id[]>([])
  const [typed, setTyped] = useState<string | null>(null)
  const [evidence, setEvidence] = useState(false)
  const [problem, setProblem] = useState<BelegError | null>(null)
  const [busy, setBusy] = useState(false)
  if (!claim) return null

  const { appearances } = claim
  const possible = chosen.length > 0 && chosen.length < appearances.length
  const statement = typed ?? claim.statement
  const split = async () => {
    setBusy(true)
    const dialog = thisDialog()
    try {
      await save('claims.split', { claim: id, appearances: chosen, statement: statement.trim(), evidence })
      dialog.close()
      await tellUndoable((m) => m.splitDone)
    } catch (thrown) {
      // Whoever closed it before the answer is told where everybody is.
      if (!dialog.isOpen()) return tellProblem(thrown)
      setProblem(asBelegError(thrown))
      setBusy(false)
    }
  }

  return (
    <Dialog
      title={m.splitTitle}
      closeLabel={m.dialogClose}
      onClose={close}
      footer={
        <>
          <Button onClick={close}>{m.toolbarCancel}</Button>
          <Button look="primary" disabled={!possible || busy} onClick={() => void split()}>
            {m.splitDo}
          </Button>
        </>
      }
    >
      <p className="field-hint">{m.splitHint}</p>
      <fieldset className="split-places">
        <legend className="field-label">{m.splitWhich}</legend>
        {appearances.map(({ id, article, passage }) => (
          <label key={id} className="merge-side">
            <input
              type="checkbox"
              aria-label={passage.exact}
              checked={chosen.includes(id)}
              onChange={({ target }) =>
                setChosen(target.checked ? [...chosen, id] : chosen.filter((other) => other !== id))
              }
            />
            <span>
              <span className="merge-statement" dir="auto">
                {m.quoted(passage.exact)}
              </span>
              <span className="merge-article one-line">
                {titles?.find((one) => one.id === article)?.title ?? m.evidenceArticleGone}
              </span>
            </span>
          </label>
        ))}
        {!possible && <p className="field-hint">{m.splitSome}</p>}
      </fieldset>
      <TextArea
        label={m.splitStatement}
        rows={2}
        value={statement}
        onChange={({ target }) => setTyped(target.value)}
      />
      {claim.evidence.length > 0 && (
        <label className="split-check">
          <input type="checkbox" checked={evidence} onChange={({ target }) => setEvidence(target.checked)} />
          {m.splitEvidence}
        </label>
      )}
      {problem && (
        <p role="alert" className="field-problem">
          {m.errorText(problem.code, problem.detail)}
        </p>
      )}
    </Dialog>
  )
}
