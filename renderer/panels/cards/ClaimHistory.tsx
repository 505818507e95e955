import type { ClaimView } from '../../../shared/api/views.ts'
import { standingChange } from '../../../shared/model/claim.ts'
import { useMessages } from '../../state/app.ts'
import { useFormat } from '../../state/format.ts'
import { StatusIcon } from '../../ui/StatusIcon.tsx'

/** Why the claim has the status it has, in the analyst's words. */
export function StandingReason({ claim }: { claim: ClaimView }) {
  const m = useMessages()
  const change = standingChange(claim.history)
  if (!change || change.reason === '') return null
  return (
    <p className="card-reason">
      <span className="card-label">{m.claimReason}</span> {change.reason}
    </p>
  )
}

/** Every status the claim has had: from, to, when, why. Newest first. */
export function ClaimHistory({ claim }: { claim: ClaimView }) {
  const m = useMessages()
  const format = useFormat()
  if (claim.history.length === 0) return null
  return (
    <details className="claim-history">
      <summary>{m.claimHistory(claim.history.length)}</summary>
      <ol reversed>
        {claim.history.toReversed().map((change) => (
          <li key={change.seq}>
            <p className="history-line">
              <StatusIcon status={change.from} />
              <span aria-hidden>→</span>
              <StatusIcon status={change.to} />
              <span>
                {change.from === change.to
                  ? m.claimJudged(change.to)
                  : m.claimHistoryChange(change.from, change.to)}
              </span>
              <time dateTime={change.at} title={change.at}>
                {format.moment(change.at)}
              </time>
            </p>
            {change.undoes !== undefined && <p className="history-undone">{m.claimUndone}</p>}
            {change.reason !== '' && <p className="history-reason">{change.reason}</p>}
          </li>
        ))}
      </ol>
    </details>
  )
}
