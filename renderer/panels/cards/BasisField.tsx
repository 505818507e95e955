import type { Evidence } from '../../../shared/model/evidence.ts'
import type { Id } from '../../../shared/model/id.ts'
import { useMessages } from '../../state/window/app.ts'
import { StanceIcon } from '../../ui/StanceIcon.tsx'
import { useCited } from '../evidence/cited.ts'

interface BasisFieldProps {
  evidence: readonly Evidence[]
  chosen: readonly Id[]
  onChange: (chosen: Id[]) => void
}

/** Which evidence a judgement rests on. Nothing is chosen before the analyst does. */
export function BasisField({ evidence, chosen, onChange }: BasisFieldProps) {
  const m = useMessages()
  const cited = useCited()
  if (evidence.length === 0) return null
  return (
    <fieldset className="basis">
      <legend className="field-label">{m.claimBasis}</legend>
      {evidence.map(({ id, stance, source, information, citation }) => (
        <label key={id} className="basis-line">
          <input
            type="checkbox"
            checked={chosen.includes(id)}
            onChange={({ target }) =>
              onChange(target.checked ? [...chosen, id] : chosen.filter((other) => other !== id))
            }
          />
          <StanceIcon stance={stance} label={m.evidenceStanceName(stance)} />
          <span className="evidence-grade" title={m.evidenceGrade(source, information)}>
            {source}
            {information}
          </span>
          <span className="one-line" dir="auto">
            {cited(citation)}
          </span>
        </label>
      ))}
    </fieldset>
  )
}
