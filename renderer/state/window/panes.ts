import { create } from 'zustand'

interface PanesStore {
  library: boolean
  side: boolean
  set(change: { library?: boolean; side?: boolean }): void
}

/** Which of the outer panes are open; the article is always there. */
export const usePanes = create<PanesStore>((set) => ({
  library: true,
  side: true,
  set,
}))
