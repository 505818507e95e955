import { ChevronRight } from 'lucide-react'
import type { Outcome, Review } from '../../../shared/api/versions.ts'
import { leaveAll } from '../../commands/review.ts'
import { useMessages, useReadOnly } from '../../state/window/app.ts'
import { useFormat } from '../../state/format.ts'
import { itemsOf, listed, useReview } from '../../state/article/review.ts'
import { tellProblem } from '../../state/window/notices.ts'
import { Button } from '../../ui/Button.tsx'
import { OutcomeCard } from './OutcomeCard.tsx'
import { OutcomeIcon } from './OutcomeIcon.tsx'
import { useIsNewest } from './use-is-newest.ts'
import './outcomes.css'

/** What became of every annotation: first what asks for the analyst, then what found its place. */
export function Outcomes({ review }: { review: Review }) {
  const m = useMessages()
  const format = useFormat()
  const { items } = review
  const waiting = items.filter(({ undecided }) => undecided).length
  const kept = items.length > 0 && items.every(({ outcome }) => outcome === 'kept')
  return (
    <section className="outcomes" aria-label={m.reviewAnnotations}>
      <header className="outcomes-head">
        <h2>{m.reviewAnnotations}</h2>
        <output>{waiting > 0 && m.versionUndecided(format.number(waiting), waiting === 1)}</output>
      </header>
      {items.length === 0 && <p className="outcomes-none">{m.reviewNoAnnotations}</p>}
      {kept && <p className="outcomes-none">{m.reviewAllKept}</p>}
      {listed.map((outcome) => (
        <OutcomeList key={outcome} review={review} outcome={outcome} />
      ))}
    </section>
  )
}

function OutcomeList({ review, outcome }: { review: Review; outcome: Outcome }) {
  const m = useMessages()
  const format = useFormat()
  const unfolded = useReview((state) => state.unfolded.includes(outcome))
  const readOnly = useReadOnly()
  const newest = useIsNewest()
  const items = itemsOf(review, outcome)
  const waiting = items.filter(({ undecided }) => undecided)
  if (items.length === 0) return null
  return (
    <section className="outcome-list" data-outcome={outcome}>
      <h3>
        <button
          type="button"
          className="outcome-head"
          aria-expanded={unfolded}
          onClick={() => useReview.getState().unfold(outcome, !unfolded)}
        >
          <ChevronRight aria-hidden className="outcome-fold" />
          <OutcomeIcon outcome={outcome} />
          <span>{m.reviewOutcome(outcome)}</span>
          <span className="outcome-count">{format.number(items.length)}</span>
        </button>
      </h3>
      {unfolded && outcome === 'lost' && waiting.length > 1 && newest && !readOnly && (
        <Button
          look="quiet"
          className="outcome-all"
          onClick={() => void leaveAll(waiting).catch(tellProblem)}
        >
          {m.reviewLeaveAll(format.number(waiting.length))}
        </Button>
      )}
      {unfolded && (
        <ul>
          {items.map((item) => (
            <OutcomeCard key={item.anchored} item={item} />
          ))}
        </ul>
      )}
    </section>
  )
}
