import { statuses, type Status } from '../../../shared/model/claim.ts'
import { useMessages } from '../../state/window/app.ts'
import type { ClaimCardData } from '../../state/cards/cards.ts'
import { useFocus } from '../../state/article/focus.ts'
import { StatusIcon } from '../../ui/StatusIcon.tsx'
import { StatusForm } from './StatusForm.tsx'

/** The three statuses. Choosing one asks for the reason; nothing is set before that is saved. */
export function StatusControl({ card }: { card: ClaimCardData }) {
  const m = useMessages()
  const judging = useFocus((focus) => (focus.judging?.card === card.key ? focus.judging.status : null))
  const shown = judging ?? card.claim.status
  const ask = (status: Status) => useFocus.getState().judge({ card: card.key, status })
  return (
    <>
      <fieldset className="status-control">
        <legend className="visually-hidden">{m.claimStatus}</legend>
        {statuses.map((status) => (
          <label key={status} className={`status-choice status-${status}`}>
            <input
              type="radio"
              name={`status ${card.key}`}
              checked={shown === status}
              // Not `change`: the same status once more is a new judgement.
              onClick={() => ask(status)}
              onChange={() => undefined}
            />
            <StatusIcon status={status} />
            {m.statusName(status)}
          </label>
        ))}
      </fieldset>
      {judging && <StatusForm key={judging} card={card} status={judging} />}
    </>
  )
}
