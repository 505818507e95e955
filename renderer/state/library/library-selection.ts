import { create } from 'zustand'
import type { Id } from '../../../shared/model/id.ts'
import { useArticle } from '../article/article.ts'

interface LibrarySelectionStore {
  ids: ReadonlySet<Id>
  /** Where a range begins. */
  from: Id | null
  /** The row the keyboard is on, null while it is elsewhere. */
  standing: Id | null
  /** The rows in the order in which they are shown. */
  shown: readonly { id: Id }[]
  /** Takes rows as those that are shown; what is shown no longer is not selected any more. */
  show(rows: readonly { id: Id }[]): void
  toggle(id: Id): void
  /** Selects the rows from where the range began to `to`, in the order in which they are shown, and no others. */
  extend(rows: readonly { id: Id }[], start: Id, to: Id): void
  all(rows: readonly { id: Id }[]): void
  stand(id: Id | null): void
  clear(): void
}

/** The articles chosen for doing something to all of them at once. */
export const useLibrarySelection = create<LibrarySelectionStore>((set, get) => ({
  ids: new Set(),
  from: null,
  standing: null,
  shown: [],
  show(shown) {
    const there = new Set(shown.map(({ id }) => id))
    const ids = [...get().ids].filter((id) => there.has(id))
    set({ shown, ...(ids.length < get().ids.size && { ids: new Set(ids) }) })
  },
  toggle(id) {
    const ids = new Set(get().ids)
    if (!ids.delete(id)) ids.add(id)
    set({ ids, from: id })
  },
  extend(rows, start, to) {
    const from = get().from ?? start
    const [a, b] = [from, to].map((id) => rows.findIndex((row) => row.id === id))
    if (a === undefined || b === undefined || a < 0 || b < 0) return
    set({ ids: new Set(rows.slice(Math.min(a, b), Math.max(a, b) + 1).map(({ id }) => id)), from })
  },
  all: (rows) => set({ ids: new Set(rows.map(({ id }) => id)) }),
  stand: (standing) => set({ standing }),
  clear: () => set({ ids: new Set(), from: null }),
}))

/** What a command about articles is about: those selected, else the row the keyboard is on, else the one that is open. */
export function articlesMeant(): Id[] {
  const { ids, standing } = useLibrarySelection.getState()
  if (ids.size > 0) return [...ids]
  const one = standing ?? useArticle.getState().wanted
  return one === null ? [] : [one]
}
