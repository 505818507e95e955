import { create } from 'zustand'
import type { ArticleHandle } from '../../editor/article-handle.ts'
import type { NoteHandle } from '../../editor/NoteEditor.tsx'

interface HandlesStore {
  article: ArticleHandle | null
  note: NoteHandle | null
  cards: { focus(): void } | null
  library: { focus(): void } | null
  libraryFilter: { focus(): void } | null
}

/** The parts of the window that commands reach into; null while they are not on screen. */
export const useHandles = create<HandlesStore>(() => ({
  article: null,
  note: null,
  cards: null,
  library: null,
  libraryFilter: null,
}))
