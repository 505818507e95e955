import { Download, ExternalLink, FileText, Pencil, Trash2 } from 'lucide-react'
import { useState } from 'react'
import type { Evidence } from '../../../shared/model/evidence.ts'
import type { Id } from '../../../shared/model/id.ts'
import { useMessages } from '../../state/window/app.ts'
import { useEvidence } from '../../state/archive/evidence.ts'
import { useFormat } from '../../state/format.ts'
import { tellProblem } from '../../state/window/notices.ts'
import { tellUndoable } from '../../state/window/undoable.ts'
import { save } from '../../state/window/save.ts'
import { IconButton } from '../../ui/IconButton.tsx'
import { StanceIcon } from '../../ui/StanceIcon.tsx'
import { useCited } from './cited.ts'
import { openCited } from './open-cited.ts'

interface EvidenceRowProps {
  claim: Id
  evidence: Evidence
  /** Whether it can be changed now. */
  open: boolean
}

/** One piece of evidence in a line: stance, grade, what is cited, its origin. A click shows the rest and what can be done. */
export function EvidenceRow({ claim, evidence, open }: EvidenceRowProps) {
  const m = useMessages()
  const [shown, setShown] = useState(false)
  const { stance, source, information, citation, origin } = evidence
  const cited = useCited()(citation)
  return (
    <div className="evidence-row">
      <button type="button" className="evidence-line" aria-expanded={shown} onClick={() => setShown(!shown)}>
        <StanceIcon stance={stance} label={m.evidenceStanceName(stance)} />
        <span className="evidence-grade" title={m.evidenceGrade(source, information)}>
          {source}
          {information}
        </span>
        <span className="evidence-cited" dir="auto">
          {cited}
        </span>
        {origin !== '' && <span className="evidence-origin">{origin}</span>}
      </button>
      {shown && <EvidenceDetails claim={claim} evidence={evidence} open={open} />}
    </div>
  )
}

function EvidenceDetails({ claim, evidence, open }: EvidenceRowProps) {
  const m = useMessages()
  const format = useFormat()
  const { id, source, information, note, date } = evidence
  const trash = async () => {
    await save('evidence.trash', { claim, id })
    await tellUndoable((m) => m.evidenceTrashed)
  }
  return (
    <div className="evidence-details">
      <p>{m.evidenceGrade(source, information)}</p>
      {date !== '' && <p>{format.date(date)}</p>}
      {note !== '' && <p className="evidence-note">{note}</p>}
      <div className="evidence-actions">
        <OpenButton claim={claim} evidence={evidence} />
        {open && (
          <>
            <IconButton label={m.evidenceEdit} onClick={() => useEvidence.getState().open(claim, id)}>
              <Pencil aria-hidden />
            </IconButton>
            <IconButton label={m.evidenceTrash} onClick={() => void trash().catch(tellProblem)}>
              <Trash2 aria-hidden />
            </IconButton>
          </>
        )}
      </div>
    </div>
  )
}

function OpenButton({ claim, evidence }: Omit<EvidenceRowProps, 'open'>) {
  const m = useMessages()
  const { type } = evidence.citation
  if (type === 'text') return null
  const { label, Icon } = {
    article: { label: m.evidenceOpen, Icon: FileText },
    url: { label: m.evidenceOpenUrl, Icon: ExternalLink },
    file: { label: m.evidenceSaveFile, Icon: Download },
  }[type]
  return (
    <IconButton label={label} onClick={() => void openCited(claim, evidence).catch(tellProblem)}>
      <Icon aria-hidden />
    </IconButton>
  )
}
