import { useState } from 'react'
import type { CollectionView } from '../../../shared/api/views.ts'
import type { Id } from '../../../shared/model/id.ts'
import { useMessages } from '../../state/window/app.ts'
import { makeCollection } from '../../state/article/article-edits.ts'
import { useLibrary } from '../../state/library/library.ts'
import { tellProblem } from '../../state/window/notices.ts'
import { save } from '../../state/window/save.ts'
import { useView } from '../../state/window/view.ts'
import { Button } from '../../ui/Button.tsx'
import { Dialog } from '../../ui/Dialog.tsx'
import { Field } from '../../ui/Field.tsx'

interface NameCollectionProps {
  /** The one that gets another name; null for a new one. */
  collection: CollectionView | null
  /** What a new one begins with. */
  articles: readonly Id[]
}

/** Dialog: the name of a new collection, or another one for one that is there. */
export function NameCollection({ collection, articles }: NameCollectionProps) {
  const m = useMessages()
  const close = useView((view) => view.close)
  const others = useLibrary((library) => library.collections)
  const [typed, setTyped] = useState(collection?.name ?? '')
  const name = typed.trim()
  const taken = others.some((one) => one.id !== collection?.id && one.name === name)
  const keep = async () => {
    close()
    if (!collection) return makeCollection(name, articles)
    if (name !== collection.name) await save('collections.rename', { id: collection.id, name })
  }
  return (
    <Dialog
      title={collection ? m.collectionRename(collection.name) : m.commandNewCollection.replace(/\s?…$/, '')}
      closeLabel={m.dialogClose}
      onClose={close}
    >
      <form
        className="name-form"
        onSubmit={(event) => {
          event.preventDefault()
          if (name !== '') keep().catch(tellProblem)
        }}
      >
        <Field
          label={m.collectionName}
          value={typed}
          maxLength={200}
          autoFocus
          onFocus={({ target }) => target.select()}
          {...(taken && { hint: m.collectionTaken })}
          onChange={({ target }) => setTyped(target.value)}
        />
        <Button type="submit" look="primary" disabled={name === ''}>
          {collection ? m.tagsRenameDo : m.collectionMake}
        </Button>
      </form>
    </Dialog>
  )
}
