import { Plus } from 'lucide-react'
import type { ClaimView } from '../../../shared/api/views.ts'
import { originsOf } from '../../../shared/evidence/origins.ts'
import { remarks } from '../../../shared/evidence/remarks.ts'
import { useKeyLabel } from '../../commands/use-key-label.ts'
import { useMessages } from '../../state/window/app.ts'
import { useEvidence } from '../../state/archive/evidence.ts'
import { useFormat } from '../../state/format.ts'
import { IconButton } from '../../ui/IconButton.tsx'
import { EvidenceForm } from './EvidenceForm.tsx'
import { EvidenceRow } from './EvidenceRow.tsx'
import { Remark } from './Remark.tsx'
import { SameTexts } from './SameTexts.tsx'
import './evidence.css'

/** What speaks for and against a claim, how many origins that has, and what there is to remark on it. */
export function EvidenceSection({ claim, open }: { claim: ClaimView; open: boolean }) {
  const m = useMessages()
  const keyLabel = useKeyLabel()
  const form = useEvidence(({ form }) => (form?.claim === claim.id ? form : null))
  if (claim.evidence.length === 0 && !open) return null
  return (
    <section className="evidence" aria-label={m.evidenceTitle}>
      <header className="evidence-head">
        <h2>{m.evidenceTitle}</h2>
        <EvidenceCounts claim={claim} />
        {open && (
          <IconButton
            label={m.evidenceAdd}
            keys={keyLabel('addEvidence')}
            onClick={() => useEvidence.getState().open(claim.id, null)}
          >
            <Plus aria-hidden />
          </IconButton>
        )}
      </header>
      {claim.evidence.length > 0 && (
        <ul className="evidence-list">
          {claim.evidence.map((evidence) => (
            <li key={evidence.id}>
              {form?.evidence === evidence.id && open ? (
                <EvidenceForm claim={claim.id} evidence={evidence} />
              ) : (
                <EvidenceRow claim={claim.id} evidence={evidence} open={open} />
              )}
            </li>
          ))}
        </ul>
      )}
      {remarks(claim).map((remark) => (
        <Remark key={remark.kind}>{m.evidenceRemark(remark)}</Remark>
      ))}
      <SameTexts claim={claim} open={open} />
      {form?.evidence === null && open && <EvidenceForm claim={claim.id} evidence={null} />}
    </section>
  )
}

/** How much speaks for the claim and against it, and from how many origins. */
export function EvidenceCounts({ claim }: { claim: ClaimView }) {
  const m = useMessages()
  const format = useFormat()
  const { evidence } = claim
  const count = (stance: string) => evidence.filter((one) => one.stance === stance).length
  const [supporting, contradicting] = [count('supports'), count('contradicts')]
  if (evidence.length === 0) return <span className="evidence-counts">{m.evidenceNone}</span>
  const words = [
    ...(supporting > 0 ? [m.evidenceFor(format.number(supporting))] : []),
    ...(contradicting > 0 ? [m.evidenceAgainst(format.number(contradicting))] : []),
    m.evidenceOrigins(originsOf(evidence).length),
  ]
  return <span className="evidence-counts">{words.join(' · ')}</span>
}
