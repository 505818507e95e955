import { useVirtualizer } from '@tanstack/react-virtual'
import { useEffect, useRef, useState, type KeyboardEvent } from 'react'
import type { ArticleSummary } from '../../../shared/api/views.ts'
import type { Id } from '../../../shared/model/id.ts'
import { useMessages } from '../../state/app.ts'
import { useArticle } from '../../state/article.ts'
import { tellProblem } from '../../state/notices.ts'
import { useView } from '../../state/view.ts'
import { rowStep } from '../row-step.ts'
import { ArticleRow } from './ArticleRow.tsx'

const ROW = 52

/** The rows of the library, only those in sight: one of them can be reached with Tab, the others with arrows or j and k. */
export function ArticleList({ articles }: { articles: readonly ArticleSummary[] }) {
  const m = useMessages()
  const scroller = useRef<HTMLDivElement>(null)
  const open = useArticle((state) => state.wanted)
  const reading = useView((view) => view.place === 'article')
  const [standing, setStanding] = useState<Id | null>(null)
  const toFocus = useRef<Id | null>(null)
  const rows = useVirtualizer({
    count: articles.length,
    getScrollElement: () => scroller.current,
    estimateSize: () => ROW,
    getItemKey: (index) => articles[index]?.id ?? index,
    overscan: 12,
  })
  const indexOf = (id: Id | null) => articles.findIndex((article) => article.id === id)
  const active = Math.max(0, indexOf(standing) >= 0 ? indexOf(standing) : indexOf(open))
  const activeId = articles[active]?.id ?? null

  // The open article may have been opened from elsewhere: bring its row into sight.
  const openIndex = indexOf(open)
  useEffect(() => {
    setStanding(open)
    if (openIndex >= 0) rows.scrollToIndex(openIndex, { align: 'auto' })
    // eslint-disable-next-line react/exhaustive-deps -- only when another article is opened, not when rows move
  }, [open])

  useEffect(() => {
    if (toFocus.current === null) return
    const row = scroller.current?.querySelector<HTMLElement>(`[data-row="${toFocus.current}"]`)
    if (!row) return
    toFocus.current = null
    row.focus({ preventScroll: true })
  })

  const move = (event: KeyboardEvent) => {
    if (event.altKey || event.ctrlKey || event.metaKey) return
    const next = rowStep(event.key, active, articles.length, ROW, scroller.current?.clientHeight ?? 0)
    const target = next === null ? undefined : articles[next]
    if (next === null || !target) return
    event.preventDefault()
    event.stopPropagation()
    toFocus.current = target.id
    setStanding(target.id)
    rows.scrollToIndex(next, { align: 'auto' })
  }

  return (
    <div ref={scroller} className="rows">
      <ul aria-label={m.libraryArticles(articles.length)} style={{ height: rows.getTotalSize() }}>
        {rows.getVirtualItems().map(({ index, start, key }) => {
          const article = articles[index]
          return (
            article && (
              <ArticleRow
                key={key}
                article={article}
                top={start}
                place={[index + 1, articles.length]}
                open={reading && article.id === open}
                active={article.id === activeId}
                onKey={move}
                onStand={() => setStanding(article.id)}
                onOpen={() => void useArticle.getState().open(article.id).catch(tellProblem)}
              />
            )
          )
        })}
      </ul>
    </div>
  )
}
