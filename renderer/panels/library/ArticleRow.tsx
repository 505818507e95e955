import { Check } from 'lucide-react'
import { memo, useRef, useState, type DragEvent, type KeyboardEvent, type MouseEvent } from 'react'
import type { ArticleSummary } from '../../../shared/api/views.ts'
import type { Id } from '../../../shared/model/id.ts'
import { useMessages } from '../../state/window/app.ts'
import { useDesk } from '../../state/window/desk.ts'
import { useFormat } from '../../state/format.ts'
import { useLibrarySelection } from '../../state/library/library-selection.ts'
import { tellProblem } from '../../state/window/notices.ts'
import { progressOf } from '../../state/article/seen.ts'
import { openInTab } from '../../state/window/tabs.ts'
import { afterPress } from '../../ui/after-press.ts'
import { Counts } from './Counts.tsx'
import { Due } from './Due.tsx'
import { RowMenu } from './RowMenu.tsx'
import { usePrepare } from './use-prepare.ts'

/** What happens in rows; the same for all of them and always. */
export interface RowEvents {
  onKey: (event: KeyboardEvent) => void
  onStand: (id: Id) => void
  onClick: (event: MouseEvent, id: Id) => void
  onDrag: (event: DragEvent, article: ArticleSummary) => void
}

interface ArticleRowProps {
  article: ArticleSummary
  /** Distance from the list's top, and height, in px. */
  top: number
  height: number
  /** Which row of how many, for those who do not see the others. */
  place: number
  count: number
  open: boolean
  /** The row that Tab reaches. */
  active: boolean
  selected: boolean
  events: RowEvents
}

/** One article: its title, where it is from, its tags and claims, how far it is read, and what can be done with it. */
export const ArticleRow = memo(function ArticleRow(props: ArticleRowProps) {
  const { article, top, height, place, count, open, active, selected, events } = props
  const m = useMessages()
  const format = useFormat()
  const [menu, setMenu] = useState(false)
  /** A menu for each of thousands of rows takes its time: only those that may be asked for one have it. */
  const [near, setNear] = useState(false)
  const { stand } = useLibrarySelection.getState()
  const prepare = usePrepare(article.id)
  const row = useRef<HTMLButtonElement>(null)
  return (
    <li
      className="row"
      style={{ transform: `translateY(${top}px)`, height }}
      aria-posinset={place}
      aria-setsize={count}
      draggable
      onDragStart={(event) => events.onDrag(event, article)}
      onPointerEnter={() => {
        setNear(true)
        prepare.rest()
      }}
      onPointerLeave={prepare.leave}
      onPointerDown={({ button }) => button === 0 && prepare.now()}
      onAuxClick={(event) => event.button === 1 && void openInTab(article.id).catch(tellProblem)}
    >
      <button
        ref={row}
        type="button"
        className="row-open"
        data-row={article.id}
        data-selected={selected || undefined}
        tabIndex={active ? 0 : -1}
        aria-current={open ? 'true' : undefined}
        onContextMenu={(event) => afterPress(event, () => setMenu(true))}
        onKeyDown={events.onKey}
        onFocus={() => {
          setNear(true)
          prepare.rest()
          events.onStand(article.id)
          stand(article.id)
        }}
        onBlur={({ relatedTarget }) => {
          prepare.leave()
          // A dialog over the window is about the row, as is the row's menu.
          if (relatedTarget && !relatedTarget.closest('dialog, [role="menu"]')) stand(null)
        }}
        onClick={(event) => events.onClick(event, article.id)}
      >
        <span className="row-title">
          <span className="one-line" dir="auto">
            {article.title}
          </span>
          <Progress article={article} />
        </span>
        <span className="row-about">
          <span className="row-source">
            <span className="one-line" dir="auto">
              {article.publisher}
            </span>
            <span>{format.date(article.published)}</span>
          </span>
          <span>{article.language}</span>
        </span>
        <span className="row-signs">
          <Counts counts={article.claims} undecided={article.undecided} />
          <Due rechecks={article.rechecks} />
          {selected && <Check className="row-selected" role="img" aria-label={m.librarySelected} />}
        </span>
        {article.tags.length > 0 && (
          <span className="row-tags one-line" dir="auto">
            {article.tags.join(' · ')}
          </span>
        )}
      </button>
      {(near || active || menu) && (
        <RowMenu
          article={article}
          active={active}
          open={menu}
          onOpenChange={setMenu}
          row={row}
          label={m.rowMenu(article.title)}
        />
      )}
    </li>
  )
})

/** A dot before what is unread, a thin line below what is being read; nothing where all is read. */
function Progress({ article }: { article: ArticleSummary }) {
  const m = useMessages()
  const format = useFormat()
  const progress = useDesk(({ desk }) => progressOf(article, desk))
  if (progress === null) return <span className="row-unread" role="img" aria-label={m.libraryUnreadOne} />
  const percent = Math.floor(progress * 100)
  if (percent >= 100) return null
  return (
    <span
      className="row-progress"
      role="img"
      aria-label={m.libraryReadUpTo(format.number(percent))}
      style={{ backgroundSize: `${percent}% 100%` }}
    />
  )
}
