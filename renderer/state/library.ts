import { create } from 'zustand'
import type { ArticleSummary } from '../../shared/api/views.ts'
import { call } from '../host/client.ts'

interface LibraryStore {
  /** Null until loaded. */
  articles: ArticleSummary[] | null
  load(): Promise<void>
  clear(): void
}

let latest = 0

/** The rows of the library, newest first. */
export const useLibrary = create<LibraryStore>((set) => ({
  articles: null,
  async load() {
    const asked = ++latest
    const articles = await call('articles.list', {})
    if (asked === latest) set({ articles })
  },
  clear() {
    latest++
    set({ articles: null })
  },
}))
