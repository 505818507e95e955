import { create } from 'zustand'
import type { Id } from '../../../shared/model/id.ts'
import { call } from '../../host/client.ts'
import { askedFor, useArchive } from './archive.ts'

interface SelectionStore {
  ids: ReadonlySet<Id>
  /** The place from which Shift extends. */
  from: number | null
  toggle(id: Id, place: number): void
  /** Selects what is between where the selection began and `place`. @throws BelegError */
  extend(place: number): Promise<void>
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
  async extend(place) {
    const start = get().from ?? place
    set({ from: start })
    const rows = await useArchive.getState().between(Math.min(start, place), Math.max(start, place))
    set(({ ids }) => ({ ids: new Set([...ids, ...rows.map(({ id }) => id)]) }))
  },
  async all() {
    const { filter } = useArchive.getState()
    set({ ids: new Set(await call('claims.ids', { filter: askedFor(filter) })) })
  },
  clear: () => set({ ids: new Set(), from: null }),
}))
