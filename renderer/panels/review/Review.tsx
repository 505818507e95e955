import { FileDiff, FileWarning } from 'lucide-react'
import { useApp, useMessages } from '../../state/window/app.ts'
import { leave } from '../../commands/leave.ts'
import { useReview } from '../../state/article/review.ts'
import { Button } from '../../ui/Button.tsx'
import { EmptyState } from '../../ui/EmptyState.tsx'
import { Comparison } from './Comparison.tsx'
import { Outcomes } from './Outcomes.tsx'
import { ReviewHeader } from './ReviewHeader.tsx'
import './review.css'

/** What a newer version changed: the two texts, and beside them what became of every annotation. */
export function Review() {
  const m = useMessages()
  const { review, rows, loaded, failure } = useReview()
  const layout = useApp((app) => app.state?.settings.comparison ?? 'side')
  if (failure)
    return (
      <EmptyState title={m.reviewFailed} icon={<FileWarning aria-hidden />}>
        <p role="alert">{m.errorText(failure.code, failure.detail)}</p>
        <Button onClick={() => void useReview.getState().reload()}>{m.articleTryAgain}</Button>
      </EmptyState>
    )
  if (!loaded) return <output className="review-loading">{m.reviewLoading}</output>
  if (!review || !rows)
    return (
      <EmptyState title={m.reviewFirst} icon={<FileDiff aria-hidden />}>
        <p>{m.reviewFirstHint}</p>
        <Button onClick={leave}>{m.reviewBack}</Button>
      </EmptyState>
    )
  return (
    <section className="review" aria-label={m.reviewTitle}>
      <ReviewHeader review={review} rows={rows} layout={layout} />
      <div className="review-body">
        <Comparison
          key={`${review.from.sha256} ${review.to.sha256}`}
          review={review}
          rows={rows}
          layout={layout}
        />
        <Outcomes review={review} />
      </div>
    </section>
  )
}
