import { create } from 'zustand'
import type { Id } from '../../shared/model/id.ts'

/** What is selected in the article's text; offsets in UTF-16 units, `rect` in window coordinates. */
export interface Span {
  start: number
  end: number
  exact: string
  rect: DOMRect
}

interface FocusStore {
  /** The highlight (its id) or claim (its appearance's id) that card and text both show as active. */
  active: Id | null
  span: Span | null
  /** The card that is being edited. */
  editing: Id | null
  activate(id: Id | null): void
  select(span: Span | null): void
  edit(id: Id | null): void
  clear(): void
}

/** What the analyst is looking at within the article. */
export const useFocus = create<FocusStore>((set) => ({
  active: null,
  span: null,
  editing: null,
  activate: (active) => set({ active }),
  select: (span) => set({ span }),
  edit: (editing) => set(editing === null ? { editing } : { editing, active: editing }),
  clear: () => set({ active: null, span: null, editing: null }),
}))
