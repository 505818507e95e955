import { FolderClosed } from 'lucide-react'
import { useMemo } from 'react'
import type { ArticleView } from '../../../shared/api/views.ts'
import { useMessages, useReadOnly } from '../../state/window/app.ts'
import { tagArticles } from '../../state/article/article-edits.ts'
import { onFlush } from '../../state/window/closing.ts'
import { useLibrary } from '../../state/library/library.ts'
import { tagCounts } from '../../state/library/library-rows.ts'
import { tellProblem } from '../../state/window/notices.ts'
import { useView } from '../../state/window/view.ts'
import { Button } from '../../ui/Button.tsx'
import { TagInput } from '../../ui/TagInput.tsx'

/** Under what the article is kept in the library: its tags, and the collections it is in. */
export function Filing({ view }: { view: ArticleView }) {
  const m = useMessages()
  const readOnly = useReadOnly()
  const { articles, collections } = useLibrary()
  const known = useMemo(() => tagCounts(articles ?? []).map(({ tag }) => tag), [articles])
  const row = articles?.find(({ id }) => id === view.id)
  const names = collections.filter(({ id }) => row?.collections.includes(id)).map(({ name }) => name)
  const change = (tags: string[]) => {
    const add = tags.filter((tag) => !view.tags.includes(tag))
    const remove = view.tags.filter((tag) => !tags.includes(tag))
    return tagArticles([view.id], add, remove).catch(tellProblem)
  }
  return (
    <section className="filing" aria-label={m.detailsFiling}>
      <TagInput
        label={m.toolbarTags}
        tags={view.tags}
        known={known}
        readOnly={readOnly}
        removeLabel={m.tagRemove}
        onChange={change}
        onFlush={onFlush}
      />
      <div className="filing-collections">
        <span className="field-label">{m.collections}</span>
        <span dir="auto">{names.length > 0 ? names.join(' · ') : m.collectionInNone}</span>
        <Button
          look="quiet"
          disabled={readOnly}
          onClick={() => useView.getState().open({ kind: 'collect-articles', articles: [view.id] })}
        >
          <FolderClosed aria-hidden />
          {m.commandCollectArticles}
        </Button>
      </div>
    </section>
  )
}
