import { defaultRangeExtractor, useVirtualizer } from '@tanstack/react-virtual'
import {
  memo,
  useEffect,
  useMemo,
  useRef,
  useState,
  type DragEvent,
  type KeyboardEvent,
  type MouseEvent,
} from 'react'
import type { ArticleSummary } from '../../../shared/api/views.ts'
import type { Id } from '../../../shared/model/id.ts'
import { useMessages } from '../../state/window/app.ts'
import { useArticle } from '../../state/article/article.ts'
import { useHandles } from '../../state/article/handles.ts'
import { useLibrarySelection } from '../../state/library/library-selection.ts'
import { tellProblem } from '../../state/window/notices.ts'
import { useView } from '../../state/window/view.ts'
import { rowStep } from '../row-step.ts'
import { ArticleRow, type RowEvents } from './ArticleRow.tsx'
import { dragArticles } from './article-drag.ts'
import { pressInList } from './press-in-list.ts'

/** Heights in px, without and with a line of tags. */
const ROW = 52
const TAGGED = 70

/** The rows of the library, only those in sight: one of them can be reached with Tab, the others with arrows or j and k. */
export const ArticleList = memo(function ArticleList({ articles }: { articles: readonly ArticleSummary[] }) {
  const m = useMessages()
  const scroller = useRef<HTMLDivElement>(null)
  const open = useArticle((state) => state.wanted)
  const reading = useView((view) => view.place === 'article')
  const selected = useLibrarySelection((selection) => selection.ids)
  const [standing, setStanding] = useState<Id | null>(null)
  const toFocus = useRef<Id | null>(null)
  const indexOf = (id: Id | null) => articles.findIndex((article) => article.id === id)
  const openIndex = indexOf(open)
  const active = Math.max(0, indexOf(standing) >= 0 ? indexOf(standing) : openIndex)
  const activeId = articles[active]?.id ?? null
  const rows = useVirtualizer({
    count: articles.length,
    getScrollElement: () => scroller.current,
    estimateSize: (index) => ((articles[index]?.tags.length ?? 0) > 0 ? TAGGED : ROW),
    getItemKey: (index) => articles[index]?.id ?? index,
    // Few: every row that is drawn costs each frame of the window, a key in the note's too.
    overscan: 4,
    // The row that Tab reaches is there however far away the others were scrolled.
    rangeExtractor: (range) => [...new Set([...defaultRangeExtractor(range), active])],
  })
  useEffect(() => rows.measure(), [articles, rows])

  // The open article may have been opened from elsewhere: bring its row into sight.
  useEffect(() => {
    setStanding(open)
    if (openIndex >= 0) rows.scrollToIndex(openIndex, { align: 'auto' })
    // eslint-disable-next-line react/exhaustive-deps -- only when another article is opened, not when rows move
  }, [open])

  // At once where the row is there, else when it has been drawn.
  const focusWanted = () => {
    if (toFocus.current === null) return
    const row = scroller.current?.querySelector<HTMLElement>(`[data-row="${toFocus.current}"]`)
    if (!row) return
    toFocus.current = null
    row.focus({ preventScroll: true })
  }
  useEffect(focusWanted)

  const goTo = (index: number) => {
    const target = articles[index]
    if (!target) return
    toFocus.current = target.id
    setStanding(target.id)
    rows.scrollToIndex(index, { align: 'auto' })
    focusWanted()
  }
  const press = (event: KeyboardEvent) => {
    if (activeId === null || pressInList(event, articles, activeId)) return
    if (event.altKey || event.ctrlKey || event.metaKey) return
    const next = rowStep(event.key, active, articles.length, ROW, scroller.current?.clientHeight ?? 0)
    const target = next === null ? undefined : articles[next]
    if (next === null || !target) return
    event.preventDefault()
    event.stopPropagation()
    if (event.shiftKey) useLibrarySelection.getState().extend(articles, activeId, target.id)
    goTo(next)
  }
  const click = (event: MouseEvent, id: Id) => {
    const { toggle, extend, clear } = useLibrarySelection.getState()
    if (event.shiftKey) extend(articles, activeId ?? id, id)
    else if (event.ctrlKey || event.metaKey) toggle(id)
    else {
      clear()
      useArticle.getState().open(id).catch(tellProblem)
    }
  }

  const drag = (event: DragEvent, article: ArticleSummary) =>
    dragArticles(event, selected.has(article.id) ? articles.filter(({ id }) => selected.has(id)) : [article])

  // Rows are drawn anew only where something of them has changed: what they call stays the same.
  const latest = useRef({ press, click, drag, focus: () => goTo(active) })
  useEffect(() => {
    latest.current = { press, click, drag, focus: () => goTo(active) }
  })
  const events = useMemo(
    (): RowEvents => ({
      onKey: (event) => latest.current.press(event),
      onStand: setStanding,
      onClick: (event, id) => latest.current.click(event, id),
      onDrag: (event, article) => latest.current.drag(event, article),
    }),
    [],
  )
  useEffect(() => {
    useHandles.setState({ library: { focus: () => latest.current.focus() } })
    return () => useHandles.setState({ library: null })
  }, [])

  return (
    <div ref={scroller} className="rows">
      <ul aria-label={m.libraryArticles(articles.length)} style={{ height: rows.getTotalSize() }}>
        {rows.getVirtualItems().map(({ index, start, size, key }) => {
          const article = articles[index]
          return (
            article && (
              <ArticleRow
                key={key}
                article={article}
                top={start}
                height={size}
                place={index + 1}
                count={articles.length}
                open={reading && article.id === open}
                active={article.id === activeId}
                selected={selected.has(article.id)}
                events={events}
              />
            )
          )
        })}
      </ul>
    </div>
  )
})
