import {
  CircleDot,
  Columns2,
  Ellipsis,
  FileText,
  FolderClosed,
  FolderMinus,
  Info,
  MessageSquareQuote,
  SquarePlus,
  Tags,
  Trash2,
} from 'lucide-react'
import type { RefObject } from 'react'
import type { ArticleSummary } from '../../../shared/api/views.ts'
import { keyLabel as keyWords, platform } from '../../commands/label.ts'
import { trashFrom } from '../../commands/library.ts'
import { useKeyLabel } from '../../commands/use-key-label.ts'
import { useMessages, useReadOnly } from '../../state/window/app.ts'
import { useArticle } from '../../state/article/article.ts'
import { takeOut } from '../../state/article/article-edits.ts'
import { useDesk } from '../../state/window/desk.ts'
import { useLibrary } from '../../state/library/library.ts'
import { useLook } from '../../state/library/library-look.ts'
import { useLibrarySelection } from '../../state/library/library-selection.ts'
import { tellProblem } from '../../state/window/notices.ts'
import { markSeen, progressOf } from '../../state/article/seen.ts'
import { openBeside, openInTab } from '../../state/window/tabs.ts'
import { useView } from '../../state/window/view.ts'
import { Menu } from '../../ui/Menu.tsx'

interface RowMenuProps {
  article: ArticleSummary
  active: boolean
  open: boolean
  onOpenChange: (open: boolean) => void
  row: RefObject<HTMLElement | null>
  label: string
}

/** What can be done with an article, or with all that are selected where it is one of them. */
export function RowMenu({ article, active, open, onOpenChange, row, label }: RowMenuProps) {
  const m = useMessages()
  const keyLabel = useKeyLabel()
  const readOnly = useReadOnly()
  const view = useView()
  const selected = useLibrarySelection((selection) => selection.ids)
  const { shelf } = useLook()
  const collection = useLibrary(({ collections }) => collections.find(({ id }) => id === shelf))
  const unread = useDesk(({ desk }) => progressOf(article, desk) === null)
  const ids = selected.has(article.id) ? [...selected] : [article.id]
  const details = async () => {
    await useArticle.getState().open(article.id)
    view.show('details')
  }
  const doing = (work: Promise<void>) => void work.catch(tellProblem)
  return (
    <Menu
      align="end"
      open={open}
      onOpenChange={onOpenChange}
      about={row}
      trigger={
        <button type="button" className="icon-button row-menu" tabIndex={active ? 0 : -1} aria-label={label}>
          <Ellipsis aria-hidden />
        </button>
      }
      entries={[
        ...(ids.length > 1 ? [{ kind: 'heading' as const, label: m.libraryArticles(ids.length) }] : []),
        {
          kind: 'item',
          label: m.openInTab,
          icon: <SquarePlus aria-hidden />,
          keys: keyWords('Mod+Enter', platform, m),
          disabled: ids.length > 1,
          run: () => doing(openInTab(article.id)),
        },
        {
          kind: 'item',
          label: m.openBeside,
          icon: <Columns2 aria-hidden />,
          keys: keyWords('Shift+Enter', platform, m),
          disabled: ids.length > 1,
          run: () => doing(openBeside(article.id)),
        },
        { kind: 'line' },
        {
          kind: 'item',
          label: m.commandTagArticles,
          icon: <Tags aria-hidden />,
          keys: keyLabel('tagArticles'),
          disabled: readOnly,
          run: () => view.open({ kind: 'tag-articles', articles: ids }),
        },
        {
          kind: 'item',
          label: m.commandCollectArticles,
          icon: <FolderClosed aria-hidden />,
          keys: keyLabel('collectArticles'),
          disabled: readOnly,
          run: () => view.open({ kind: 'collect-articles', articles: ids }),
        },
        ...(collection
          ? [
              {
                kind: 'item' as const,
                label: m.libraryTakeOutOf(collection.name),
                icon: <FolderMinus aria-hidden />,
                disabled: readOnly,
                run: () => doing(takeOut(ids, collection)),
              },
            ]
          : []),
        {
          kind: 'item',
          label: unread ? m.libraryMarkRead : m.libraryMarkUnread,
          icon: <CircleDot aria-hidden />,
          keys: keyLabel('toggleRead'),
          run: () => markSeen(ids, unread ? 'read' : 'unread'),
        },
        { kind: 'line' },
        {
          kind: 'item',
          label: m.rowDetails,
          icon: <Info aria-hidden />,
          disabled: ids.length > 1,
          run: () => doing(details()),
        },
        {
          kind: 'item',
          label: m.commandReport,
          icon: <FileText aria-hidden />,
          run: () => view.open({ kind: 'report', subject: { type: 'articles', ids } }),
        },
        {
          kind: 'item',
          label: m.commandBringAnnotations,
          icon: <MessageSquareQuote aria-hidden />,
          disabled: readOnly || ids.length > 1,
          run: () => view.open({ kind: 'foreign', article }),
        },
        { kind: 'line' },
        {
          kind: 'item',
          label: m.rowTrash,
          icon: <Trash2 aria-hidden />,
          disabled: readOnly,
          run: () => doing(trashFrom(document.querySelector('[data-panel]#library'), ids)),
        },
      ]}
    />
  )
}
