import { create } from 'zustand'
import type { Id } from '../../../shared/model/id.ts'
import { call } from '../../host/client.ts'
import { askedFor, useArchive } from './archive.ts'

interface SelectionStore {
  ids: ReadonlySet<Id>
  /** The place from which Shift extends. */
  from: number | null
  toggle(id: Id, place: number): void
  /** Selects what is loaded between where the selection began and `place`. */
  extend(place: number): void
  /** Selects all that the filter finds, loaded or not. */
  all(): Promise<void>
  clear(): void
}

/** The claims chosen for doing something to all of them at once. */
export const useSelection = create<SelectionStore>((set, get) => ({
  ids: new Set(),
  from: null,
  toggle(id, place) {
    const ids = new Set(get().ids)
    if (!ids.delete(id)) ids.add(id)
    set({ ids, from: place })
  },
  extend(place) {
    const { rows } = useArchive.getState()
    const start = get().from ?? place
    const ids = new Set(get().ids)
    for (let at = Math.min(start, place); at <= Math.max(start, place); at++) {
      const row = rows.get(at)
      if (row) ids.add(row.id)
    }
    set({ ids, from: start })
  },
  async all() {
    const { filter } = useArchive.getState()
    set({ ids: new Set(await call('claims.ids', { filter: askedFor(filter) })) })
  },
  clear: () => set({ ids: new Set(), from: null }),
}))
