import type { CommandId } from '../../shared/commands.ts'
import type { Id } from '../../shared/model/id.ts'
import { articlesMeant, useLibrarySelection } from '../state/library/library-selection.ts'
import { trashArticles, trashCollection } from '../state/article/article-edits.ts'
import { useDesk } from '../state/window/desk.ts'
import { useHandles } from '../state/article/handles.ts'
import { useLibrary } from '../state/library/library.ts'
import { shownCollection } from '../state/library/library-look.ts'
import { tellWords } from '../state/window/notices.ts'
import { usePanes } from '../state/window/panes.ts'
import { markSeen, progressOf } from '../state/article/seen.ts'
import { useView } from '../state/window/view.ts'
import type { Action } from './action.ts'
import { keepFocus } from './keep-focus.ts'
import { mayWrite } from './marks.ts'

/** What is done in the library, to the articles that are meant. */
export const library = {
  library: () => inLibrary(() => useHandles.getState().library?.focus()),
  filterLibrary: () => inLibrary(() => useHandles.getState().libraryFilter?.focus()),
  sortLibrary: () => useView.getState().open({ kind: 'sort-library' }),
  showShelf: () => useView.getState().open({ kind: 'choose-shelf' }),
  selectArticles: () =>
    inLibrary(() => useLibrarySelection.getState().all(useLibrarySelection.getState().shown)),
  tagArticles: () => withArticles((articles) => useView.getState().open({ kind: 'tag-articles', articles })),
  collectArticles: () =>
    withArticles((articles) => useView.getState().open({ kind: 'collect-articles', articles })),
  trashArticles: () => withArticles((ids) => trashFrom(document.activeElement?.closest('[data-panel]'), ids)),
  toggleRead() {
    const ids = new Set(articlesMeant())
    const meant = (useLibrary.getState().articles ?? []).filter(({ id }) => ids.has(id))
    const { desk } = useDesk.getState()
    const unread = meant.some((article) => progressOf(article, desk) === null)
    if (meant.length > 0) markSeen([...ids], unread ? 'read' : 'unread')
  },
  emptyTrash() {
    if (mayWrite()) useView.getState().open({ kind: 'empty-trash', article: null })
  },
  newCollection() {
    const articles = [...useLibrarySelection.getState().ids]
    if (mayWrite()) useView.getState().open({ kind: 'name-collection', collection: null, articles })
  },
  renameCollection() {
    const collection = shownCollection()
    if (!collection) return tellWords((m) => m.collectionNone)
    if (mayWrite()) useView.getState().open({ kind: 'name-collection', collection, articles: [] })
  },
  async trashCollection() {
    const collection = shownCollection()
    if (!collection) return tellWords((m) => m.collectionNone)
    if (mayWrite()) await trashCollection(collection)
  },
} satisfies Partial<Record<CommandId, Action>>

/** Moves articles to the trash; keys go on in `pane` where what had the focus there goes away with them. @throws BelegError */
export async function trashFrom(pane: Element | null | undefined, ids: readonly Id[]): Promise<void> {
  try {
    await trashArticles(ids)
  } finally {
    // Also where the article that is read next cannot be: the row is gone all the same.
    keepFocus(pane)
  }
}

/** Once the library is on screen, where it may have been folded away. */
function inLibrary(act: () => void): void {
  usePanes.getState().set({ library: true })
  requestAnimationFrame(act)
}

function withArticles(act: (ids: string[]) => void | Promise<void>): void | Promise<void> {
  const ids = articlesMeant()
  if (ids.length === 0) return tellWords((m) => m.articleNone)
  if (mayWrite()) return act(ids)
}
