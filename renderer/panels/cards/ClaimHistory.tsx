import type { ClaimView } from '../../../shared/api/views.ts'
import { standingChange, type StatusChange } from '../../../shared/model/claim.ts'
import { useMessages } from '../../state/window/app.ts'
import { useFormat } from '../../state/format.ts'
import { StatusIcon } from '../../ui/StatusIcon.tsx'
import { StanceIcon } from '../../ui/StanceIcon.tsx'
import { useCited } from '../evidence/cited.ts'
import './claim-history.css'

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

/** Every status the claim has had along a line of time: from, to, when, why, by which evidence. Newest first. */
export function ClaimHistory({ claim }: { claim: ClaimView }) {
  const m = useMessages()
  const format = useFormat()
  if (claim.history.length === 0) return null
  return (
    <details className="claim-history">
      <summary>{m.claimHistory(claim.history.length)}</summary>
      <ol reversed>
        {claim.history.toReversed().map((change) => (
          <li key={change.seq} data-status={change.to}>
            <StatusIcon status={change.to} />
            <p className="history-line">
              <span className={`history-word status-${change.to}`}>
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
            <Basis claim={claim} change={change} />
          </li>
        ))}
        <li data-status="unconfirmed">
          <StatusIcon status="unconfirmed" />
          <p className="history-line">
            <span>{m.claimMade}</span>
            <time dateTime={claim.createdAt} title={claim.createdAt}>
              {format.moment(claim.createdAt)}
            </time>
          </p>
        </li>
      </ol>
    </details>
  )
}

function Basis({ claim, change }: { claim: ClaimView; change: StatusChange }) {
  const m = useMessages()
  const cited = useCited()
  const known = [...claim.evidence, ...claim.formerEvidence]
  const basis = change.evidence.flatMap((id) => known.find((evidence) => evidence.id === id) ?? [])
  return basis.map(({ id, stance, source, information, citation, trashedAt }) => (
    <p key={id} className="history-basis" data-trashed={trashedAt !== null}>
      <StanceIcon stance={stance} label={m.evidenceStanceName(stance)} />
      <span className="evidence-grade">
        {source}
        {information}
      </span>
      <span className="one-line" dir="auto">
        {cited(citation)}
      </span>
    </p>
  ))
}
