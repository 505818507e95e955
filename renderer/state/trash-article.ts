import type { Id } from '../../shared/model/id.ts'
import { useArticle } from './article.ts'
import { useLibrary } from './library.ts'
import { tellProblem, useNotices } from './notices.ts'
import { save } from './save.ts'

/** Moves an article to the trash, with a way back at hand; the next one in the library takes its place. */
export async function trashArticle({ id, title }: { id: Id; title: string }): Promise<void> {
  const articles = useLibrary.getState().articles ?? []
  const at = articles.findIndex((article) => article.id === id)
  await save('articles.trash', { id })
  if (useArticle.getState().wanted === id) {
    const next = articles[at + 1] ?? articles[at - 1]
    if (next) await useArticle.getState().open(next.id)
    else useArticle.getState().clear()
  }
  await useLibrary.getState().load()
  useNotices.getState().tell({
    tone: 'info',
    text: (m) => m.libraryTrashed(title),
    action: { label: (m) => m.commandUndo, run: () => void restore(id).catch(tellProblem) },
  })
}

async function restore(id: Id): Promise<void> {
  await save('trash.restore', { kind: 'article', id, article: id })
  await useLibrary.getState().load()
}
