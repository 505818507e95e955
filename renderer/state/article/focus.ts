import { create } from 'zustand'
import type { Status } from '../../../shared/model/claim.ts'
import type { Id } from '../../../shared/model/id.ts'

/** What is selected in the article's text; offsets in UTF-16 units, `rect` in window coordinates. */
export interface Span {
  start: number
  end: number
  exact: string
  rect: DOMRect
  /** Selected by the cursor that goes from sentence to sentence: the toolbar stays away until it is asked for. */
  quiet: boolean
}

interface FocusStore {
  /** The highlight (its id) or claim (its appearance's id) that card and text both show as active. */
  active: Id | null
  span: Span | null
  /** The card that is being edited. */
  editing: Id | null
  /** The card whose claim is about to get a status, and which. */
  judging: { card: Id; status: Status } | null
  /** A passage that is shown for a moment although nothing may be marked there. */
  lit: { start: number; end: number } | null
  activate(id: Id | null): void
  select(span: Span | null): void
  edit(id: Id | null): void
  judge(judging: { card: Id; status: Status } | null): void
  /** That status was given, or is not to be given: what asks for another one stays. */
  judged(card: Id, status: Status): void
  light(lit: { start: number; end: number } | null): void
  clear(): void
}

/** What the analyst is looking at within the article. */
export const useFocus = create<FocusStore>((set) => ({
  active: null,
  span: null,
  editing: null,
  judging: null,
  lit: null,
  activate: (active) => set({ active }),
  select: (span) => set({ span }),
  edit: (editing) => set(editing === null ? { editing } : { editing, active: editing }),
  judge: (judging) => set(judging === null ? { judging } : { judging, active: judging.card }),
  judged: (card, status) =>
    set(({ judging }) => (judging?.card === card && judging.status === status ? { judging: null } : {})),
  light: (lit) => set({ lit }),
  clear: () => set({ active: null, span: null, editing: null, judging: null, lit: null }),
}))
