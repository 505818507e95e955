import { create } from 'zustand'
import type { ArticleView } from '../../shared/api/views.ts'
import type { BelegError } from '../../shared/errors.ts'
import type { Id } from '../../shared/model/id.ts'
import { call } from '../host/client.ts'
import { useFocus } from './focus.ts'
import { asBelegError } from './problem.ts'
import { useView } from './view.ts'

/** Where to go in an article once it is shown: an annotation, or a place in its text. */
export type Target = { annotation: Id } | { start: number; end: number }

interface ArticleStore {
  view: ArticleView | null
  /** The article that was asked for; differs from `view` while it loads. */
  wanted: Id | null
  failure: BelegError | null
  target: Target | null
  /** Opens an article; `target` is scrolled to and marked as active. */
  open(id: Id, target?: Target): Promise<void>
  /** Reads the open article again, after something in it changed. */
  reload(): Promise<void>
  reached(): void
  clear(): void
}

/** The article that is being read. */
export const useArticle = create<ArticleStore>((set, get) => ({
  view: null,
  wanted: null,
  failure: null,
  target: null,
  async open(id, target) {
    useView.getState().go('article')
    set({ wanted: id, target: target ?? null, failure: null })
    if (get().view?.id !== id) useFocus.getState().clear()
    await get().reload()
    if (target && 'annotation' in target) useFocus.getState().activate(target.annotation)
  },
  async reload() {
    const id = get().wanted
    if (id === null) return
    try {
      const view = await call('articles.get', { id })
      if (get().wanted === id) set({ view, failure: null })
    } catch (error) {
      if (get().wanted === id) set({ view: null, failure: asBelegError(error) })
    }
  },
  reached: () => set({ target: null }),
  clear: () => set({ view: null, wanted: null, failure: null, target: null }),
}))
