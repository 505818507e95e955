import { useState } from 'react'
import type { ClaimDetail, SimilarClaim } from '../../../shared/api/views.ts'
import type { BelegError } from '../../../shared/errors.ts'
import type { Id } from '../../../shared/model/id.ts'
import { useMessages } from '../../state/window/app.ts'
import { asBelegError } from '../../state/problem.ts'
import { tellProblem } from '../../state/window/notices.ts'
import { save } from '../../state/window/save.ts'
import { tellUndoable } from '../../state/window/undoable.ts'
import { useView } from '../../state/window/view.ts'
import { Button } from '../../ui/Button.tsx'
import { Dialog } from '../../ui/Dialog.tsx'
import { StatusIcon } from '../../ui/StatusIcon.tsx'
import { thisDialog } from '../take-or-close.ts'
import { ClaimPicker } from './ClaimPicker.tsx'
import { useClaim } from './use-claim.ts'
import './linking.css'

/** Dialog: another claim that says the same, and which of the two stays. */
export function MergeDialog({ claim: id }: { claim: Id }) {
  const m = useMessages()
  const close = useView((view) => view.close)
  const claim = useClaim(id)
  const [other, setOther] = useState<SimilarClaim | null>(null)
  const [keepOther, setKeepOther] = useState(false)
  const [problem, setProblem] = useState<BelegError | null>(null)
  const [busy, setBusy] = useState(false)
  if (!claim) return null

  const merge = async (other: SimilarClaim) => {
    const [into, from] = keepOther ? [other.id, id] : [id, other.id]
    setBusy(true)
    const dialog = thisDialog()
    try {
      const { status } = await save('claims.merge', { into, from })
      dialog.close()
      await tellUndoable((m) => m.mergeDone(status))
    } catch (thrown) {
      // Whoever closed it before the answer is told where everybody is.
      if (!dialog.isOpen()) return tellProblem(thrown)
      setProblem(asBelegError(thrown))
      setBusy(false)
    }
  }

  return (
    <Dialog
      title={m.mergeTitle}
      closeLabel={m.dialogClose}
      onClose={close}
      footer={
        <>
          <Button onClick={close}>{m.toolbarCancel}</Button>
          <Button look="primary" disabled={!other || busy} onClick={() => other && void merge(other)}>
            {m.mergeDo}
          </Button>
        </>
      }
    >
      <p className="field-hint">{m.mergeHint}</p>
      {other ? (
        <fieldset className="merge-pair">
          <legend className="field-label">{m.mergeKeep}</legend>
          <Side claim={claim} name={m.mergeThis} chosen={!keepOther} onChoose={() => setKeepOther(false)} />
          <Side claim={other} name={m.mergeOther} chosen={keepOther} onChoose={() => setKeepOther(true)} />
        </fieldset>
      ) : (
        <>
          <p className="merge-this">
            <StatusIcon status={claim.status} label={m.statusName(claim.status)} /> {claim.statement}
          </p>
          <ClaimPicker label={m.mergeFind} text={claim.statement} except={id} onPick={setOther} />
        </>
      )}
      {problem && (
        <p role="alert" className="field-problem">
          {m.errorText(problem.code, problem.detail)}
        </p>
      )}
    </Dialog>
  )
}

interface SideProps {
  claim: Pick<ClaimDetail, 'statement' | 'status' | 'article'>
  name: string
  chosen: boolean
  onChoose: () => void
}

function Side({ claim, name, chosen, onChoose }: SideProps) {
  const m = useMessages()
  return (
    <label className="merge-side">
      {/* The field in which the other one was found is gone. */}
      <input type="radio" name="keep" checked={chosen} autoFocus={chosen} onChange={onChoose} />
      <span>
        <span className="merge-name">{name}</span>
        <StatusIcon status={claim.status} /> {m.statusName(claim.status)}
        <span className="merge-statement" dir="auto">
          {claim.statement}
        </span>
        {claim.article && <span className="merge-article one-line">{claim.article.title}</span>}
      </span>
    </label>
  )
}
