import { useEffect, useState } from 'react'
import type { Id } from '../../../shared/model/id.ts'
import { call } from '../../host/client.ts'
import { useMessages } from '../../state/window/app.ts'
import { tagArticles } from '../../state/article/article-edits.ts'
import { useLibrary } from '../../state/library/library.ts'
import { commonTags } from '../../state/library/library-rows.ts'
import { tellProblem } from '../../state/window/notices.ts'
import { useView } from '../../state/window/view.ts'
import { Button } from '../../ui/Button.tsx'
import { Dialog } from '../../ui/Dialog.tsx'
import { TagInput } from '../../ui/TagInput.tsx'

/** Dialog: the tags that all of these articles have, to be changed in one step of undo. */
export function TagArticles({ articles }: { articles: readonly Id[] }) {
  const m = useMessages()
  const close = useView((view) => view.close)
  const [before] = useState(() => {
    const rows = (useLibrary.getState().articles ?? []).filter(({ id }) => articles.includes(id))
    return { ...commonTags(rows), title: rows[0]?.title ?? '' }
  })
  const [tags, setTags] = useState<readonly string[]>(before.common)
  const [known, setKnown] = useState<string[]>([])
  useEffect(() => {
    call('tags.list', {})
      .then((list) => setKnown(list.map(({ tag }) => tag)))
      .catch(tellProblem)
  }, [])
  const add = tags.filter((tag) => !before.common.includes(tag))
  const remove = before.common.filter((tag) => !tags.includes(tag))
  const keep = () => {
    close()
    if (add.length + remove.length > 0) tagArticles(articles, add, remove).catch(tellProblem)
  }
  return (
    <Dialog
      title={articles.length === 1 ? m.libraryTagOne(before.title) : m.libraryTagMany(articles.length)}
      closeLabel={m.dialogClose}
      onClose={close}
      footer={
        <Button look="primary" onClick={keep}>
          {m.bulkApply}
        </Button>
      }
    >
      <form
        className="tag-articles"
        onSubmit={(event) => {
          event.preventDefault()
          keep()
        }}
      >
        <TagInput
          label={articles.length === 1 ? m.toolbarTags : m.libraryTagsCommon}
          tags={tags}
          known={known}
          removeLabel={m.tagRemove}
          onChange={setTags}
        />
        {before.differ && <p className="field-hint">{m.libraryTagsDiffer}</p>}
      </form>
    </Dialog>
  )
}
