import { Ellipsis, Pencil, Trash2 } from 'lucide-react'
import { useRef, useState, type ReactNode } from 'react'
import type { CollectionView } from '../../../shared/api/views.ts'
import { useMessages, useReadOnly } from '../../state/window/app.ts'
import { collect, trashCollection } from '../../state/article/article-edits.ts'
import { tellProblem } from '../../state/window/notices.ts'
import { useView } from '../../state/window/view.ts'
import { Menu } from '../../ui/Menu.tsx'
import { articlesOf, isArticleDrag } from './article-drag.ts'
import { ShelfButton } from './ShelfButton.tsx'

interface CollectionRowProps {
  collection: CollectionView
  icon: ReactNode
  count: number
  shown: boolean
}

/** A collection: shows its articles, takes those that are dropped on it; F2 renames, Delete lays it in the trash. */
export function CollectionRow({ collection, icon, count, shown }: CollectionRowProps) {
  const m = useMessages()
  const readOnly = useReadOnly()
  const [over, setOver] = useState(false)
  const [menu, setMenu] = useState(false)
  const row = useRef<HTMLButtonElement>(null)
  const rename = () => useView.getState().open({ kind: 'name-collection', collection, articles: [] })
  const trash = () => void trashCollection(collection).catch(tellProblem)
  return (
    <div className="shelf-row">
      <ShelfButton
        ref={row}
        shelf={collection.id}
        name={collection.name}
        {...{ icon, count, shown }}
        data-over={over || undefined}
        onKeyDown={(event) => {
          if (readOnly || (event.key !== 'F2' && event.key !== 'Delete')) return
          event.preventDefault()
          event.stopPropagation()
          if (event.key === 'F2') rename()
          else trash()
        }}
        onContextMenu={(event) => {
          event.preventDefault()
          setMenu(true)
        }}
        onDragOver={(event) => {
          if (readOnly || !isArticleDrag(event)) return
          event.preventDefault()
          event.dataTransfer.dropEffect = 'copy'
          setOver(true)
        }}
        onDragLeave={() => setOver(false)}
        onDrop={(event) => {
          setOver(false)
          const ids = articlesOf(event)
          if (readOnly || ids.length === 0) return
          event.preventDefault()
          collect(ids, collection).catch(tellProblem)
        }}
      />
      <Menu
        align="end"
        open={menu}
        onOpenChange={setMenu}
        about={row}
        trigger={
          <button type="button" className="icon-button row-menu" aria-label={m.rowMenu(collection.name)}>
            <Ellipsis aria-hidden />
          </button>
        }
        entries={[
          {
            kind: 'item',
            label: m.commandRenameCollection,
            icon: <Pencil aria-hidden />,
            keys: 'F2',
            disabled: readOnly,
            run: rename,
          },
          {
            kind: 'item',
            label: m.commandTrashCollection,
            icon: <Trash2 aria-hidden />,
            keys: m.keyDelete,
            disabled: readOnly,
            run: trash,
          },
        ]}
      />
    </div>
  )
}
