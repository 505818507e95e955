import { Check, FolderClosed, FolderPlus } from 'lucide-react'
import { useState } from 'react'
import { includesFolded } from '../../../shared/search/fold.ts'
import type { Id } from '../../../shared/model/id.ts'
import { useMessages } from '../../state/window/app.ts'
import { collect, makeCollection, takeOut } from '../../state/article/article-edits.ts'
import { useLibrary } from '../../state/library/library.ts'
import { tellProblem } from '../../state/window/notices.ts'
import { useView } from '../../state/window/view.ts'
import { Palette } from '../../ui/Palette.tsx'

const NEW = 'new'

/** Puts articles into a collection, one that is there or a new one, or takes them out of one they are all in. */
export function CollectArticles({ articles }: { articles: readonly Id[] }) {
  const m = useMessages()
  const close = useView((view) => view.close)
  const collections = useLibrary((library) => library.collections)
  const rows = useLibrary((library) => library.articles)
  const [text, setText] = useState('')
  const name = text.trim()
  const meant = (rows ?? []).filter(({ id }) => articles.includes(id))
  const holdsAll = (id: Id) => meant.every((article) => article.collections.includes(id))
  const found = collections.filter((one) => includesFolded(one.name, text))
  const isNew = name !== '' && !collections.some((one) => one.name === name)

  const pick = async (id: string) => {
    close()
    if (id === NEW) return makeCollection(name, articles)
    const collection = collections.find((one) => one.id === id)
    if (collection) await (holdsAll(collection.id) ? takeOut : collect)(articles, collection)
  }
  return (
    <Palette
      label={m.libraryCollect(articles.length)}
      text={text}
      onText={setText}
      groups={[
        {
          name: null,
          options: [
            ...found.map((one) => ({
              id: one.id,
              label: one.name,
              icon: holdsAll(one.id) ? <Check aria-hidden /> : <FolderClosed aria-hidden />,
              ...(holdsAll(one.id) && { detail: m.libraryTakeOut }),
            })),
            ...(isNew
              ? [{ id: NEW, label: m.libraryCollectNew(name), icon: <FolderPlus aria-hidden /> }]
              : []),
          ],
        },
      ]}
      status={
        collections.length === 0 && name === '' ? m.libraryCollectHint : m.libraryCollectFound(found.length)
      }
      onPick={(id) => void pick(id).catch(tellProblem)}
      onClose={close}
    />
  )
}
