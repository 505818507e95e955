import { create } from 'zustand'

interface NoteFindStore {
  open: boolean
  /** Whether other words can be put in the place of those that are found. */
  replacing: boolean
  /** What is looked for in the note; kept while the bar is closed. */
  text: string
  by: string
  /** How often the field was asked to take the focus. */
  asked: number
  /** Goes on to another hit; null while the bar is not on screen. */
  step: ((by: 1 | -1) => void) | null
  show(replacing: boolean): void
  change(what: { text?: string; by?: string; replacing?: boolean }): void
  close(): void
}

/** Looking for words in the note on screen. */
export const useNoteFind = create<NoteFindStore>((set) => ({
  open: false,
  replacing: false,
  text: '',
  by: '',
  asked: 0,
  step: null,
  show: (replacing) => set(({ asked }) => ({ open: true, replacing, asked: asked + 1 })),
  change: (what) => set(what),
  close: () => set({ open: false }),
}))
