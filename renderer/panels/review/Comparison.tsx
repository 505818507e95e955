import { FoldVertical } from 'lucide-react'
import { useEffect, useMemo, useRef, useState } from 'react'
import type { Review } from '../../../shared/api/versions.ts'
import type { ComparedRow } from '../../../shared/compare/row.ts'
import type { Settings } from '../../../shared/settings.ts'
import { useMessages } from '../../state/window/app.ts'
import { useArticle } from '../../state/article/article.ts'
import { useFormat } from '../../state/format.ts'
import { changesIn, useReview } from '../../state/article/review.ts'
import { ComparedLine } from './ComparedLine.tsx'
import { foldsOf, type Fold } from './folds.ts'
import './comparison.css'

interface ComparisonProps {
  review: Review
  rows: readonly ComparedRow[]
  layout: Settings['comparison']
}

/** The two texts, one beside the other or both in one, without what stayed the same over long stretches. */
export function Comparison({ review, rows, layout }: ComparisonProps) {
  const m = useMessages()
  const format = useFormat()
  const language = useArticle(({ view }) => view?.language || undefined)
  const current = useReview((state) => state.row)
  const box = useRef<HTMLDivElement>(null)
  const [open, setOpen] = useState<ReadonlySet<number>>(new Set())
  const changes = useMemo(() => new Map(changesIn(rows).map((row, index) => [row, index])), [rows])
  const stretches = useMemo(() => foldsOf(rows), [rows])
  const shown = stretches.map((fold) => ({
    ...fold,
    folded: fold.folded && !open.has(fold.from) && !(current !== null && inFold(fold, current)),
  }))
  const folded = shown.some((fold) => fold.folded && current !== null && inFold(fold, current))

  useEffect(() => {
    const show = () => {
      const line = current === null ? null : box.current?.querySelector(`[data-line="${current}"]`)
      line?.scrollIntoView({ block: 'center' })
    }
    show()
    // Lines get their true height when they first come into view: then it is known where the middle is.
    let frame = requestAnimationFrame(() => {
      frame = requestAnimationFrame(show)
    })
    return () => cancelAnimationFrame(frame)
  }, [current, folded, layout])

  const line = (index: number) => {
    const row = rows[index]
    const change = changes.get(index)
    if (!row) return null
    return (
      <ComparedLine
        key={index}
        row={row}
        index={index}
        layout={layout}
        current={index === current}
        label={
          change === undefined
            ? undefined
            : m.reviewChangeOf(format.number(change + 1), format.number(changes.size))
        }
      />
    )
  }

  return (
    // What scrolls has to be reached by keys.
    <div
      ref={box}
      className="comparison"
      data-layout={layout}
      tabIndex={0}
      role="region"
      aria-label={m.reviewComparison}
    >
      {layout === 'side' && (
        <div className="comparison-heads">
          <Version capture={review.from.sha256} />
          <Version capture={review.to.sha256} />
        </div>
      )}
      {changes.size === 0 && <p className="comparison-same">{m.reviewNoChanges}</p>}
      <div className="comparison-lines" lang={language}>
        {shown.map((fold) =>
          fold.folded ? (
            <button
              key={fold.from}
              type="button"
              className="comparison-fold"
              onClick={() => setOpen(new Set([...open, fold.from]))}
            >
              <FoldVertical aria-hidden />
              {m.reviewUnchanged(format.number(fold.to - fold.from), fold.to - fold.from === 1)}
            </button>
          ) : (
            Array.from({ length: fold.to - fold.from }, (_, at) => line(fold.from + at))
          ),
        )}
      </div>
    </div>
  )
}

const inFold = ({ from, to }: Fold, row: number): boolean => row >= from && row < to

function Version({ capture }: { capture: string }) {
  const m = useMessages()
  const format = useFormat()
  const captures = useArticle(({ view }) => view?.captures)
  const index = captures?.findIndex(({ sha256 }) => sha256 === capture) ?? -1
  const info = captures?.[index]
  return <h2>{info && m.versionNamed(format.number(index + 1), format.moment(info.importedAt))}</h2>
}
