import { Ellipsis, FileText, Info, MessageSquareQuote, Trash2 } from 'lucide-react'
import { useState, type KeyboardEvent } from 'react'
import type { ArticleSummary } from '../../../shared/api/views.ts'
import { useMessages, useReadOnly } from '../../state/app.ts'
import { useArticle } from '../../state/article.ts'
import { useFormat } from '../../state/format.ts'
import { tellProblem } from '../../state/notices.ts'
import { trashArticle } from '../../state/trash-article.ts'
import { useView } from '../../state/view.ts'
import { Menu } from '../../ui/Menu.tsx'
import { Due } from './Due.tsx'
import { Counts } from './Counts.tsx'

interface ArticleRowProps {
  article: ArticleSummary
  /** Distance from the list's top in px. */
  top: number
  /** Which row of how many, for those who do not see the others. */
  place: [number, number]
  open: boolean
  /** The row that Tab reaches. */
  active: boolean
  onKey: (event: KeyboardEvent) => void
  onStand: () => void
  onOpen: () => void
}

/** One article: its title, where it is from, its claims, and what can be done with it. */
export function ArticleRow({ article, top, place, open, active, onKey, onStand, onOpen }: ArticleRowProps) {
  const m = useMessages()
  const format = useFormat()
  const [menu, setMenu] = useState(false)
  const about = [format.date(article.published), article.language].filter(Boolean)
  return (
    <li
      className="row"
      style={{ transform: `translateY(${top}px)` }}
      aria-posinset={place[0]}
      aria-setsize={place[1]}
    >
      <button
        type="button"
        className="row-open"
        data-row={article.id}
        tabIndex={active ? 0 : -1}
        aria-current={open ? 'true' : undefined}
        onContextMenu={(event) => {
          event.preventDefault()
          setMenu(true)
        }}
        onKeyDown={onKey}
        onFocus={onStand}
        onClick={onOpen}
      >
        <span className="row-title one-line" dir="auto">
          {article.title}
        </span>
        <span className="row-about">
          <span className="one-line" dir="auto">
            {article.publisher}
          </span>
          <span>{about.join(' · ')}</span>
        </span>
        <span className="row-signs">
          <Counts counts={article.claims} undecided={article.undecided} />
          <Due rechecks={article.rechecks} />
        </span>
      </button>
      <RowMenu
        article={article}
        active={active}
        open={menu}
        onOpenChange={setMenu}
        label={m.rowMenu(article.title)}
      />
    </li>
  )
}

interface RowMenuProps {
  article: ArticleSummary
  active: boolean
  open: boolean
  onOpenChange: (open: boolean) => void
  label: string
}

function RowMenu({ article, active, open, onOpenChange, label }: RowMenuProps) {
  const m = useMessages()
  const readOnly = useReadOnly()
  const view = useView()
  const details = async () => {
    await useArticle.getState().open(article.id)
    view.show('details')
  }
  return (
    <Menu
      align="end"
      open={open}
      onOpenChange={onOpenChange}
      trigger={
        <button type="button" className="icon-button row-menu" tabIndex={active ? 0 : -1} aria-label={label}>
          <Ellipsis aria-hidden />
        </button>
      }
      entries={[
        {
          kind: 'item',
          label: m.rowDetails,
          icon: <Info aria-hidden />,
          run: () => void details().catch(tellProblem),
        },
        {
          kind: 'item',
          label: m.commandReport,
          icon: <FileText aria-hidden />,
          run: () => view.open({ kind: 'report', subject: { type: 'articles', ids: [article.id] } }),
        },
        {
          kind: 'item',
          label: m.commandBringAnnotations,
          icon: <MessageSquareQuote aria-hidden />,
          disabled: readOnly,
          run: () => view.open({ kind: 'foreign', article }),
        },
        { kind: 'line', id: 'trash' },
        {
          kind: 'item',
          label: m.rowTrash,
          icon: <Trash2 aria-hidden />,
          disabled: readOnly,
          run: () => void trashArticle(article).catch(tellProblem),
        },
      ]}
    />
  )
}
