import { create } from 'zustand'
import type { Id } from '../../../shared/model/id.ts'
import type { Card } from './cards.ts'
import { listedCards } from './card-list.ts'
import { useFocus } from '../article/focus.ts'

interface CardSelectionStore {
  keys: ReadonlySet<Id>
  /** The card from which Shift extends. */
  from: Id | null
  /** Adds a card or takes it away; the first brings the active one along. */
  toggle(key: Id): void
  /** Selects what is listed between where the selection began and `key`. */
  extend(key: Id): void
  all(): void
  clear(): void
}

/** The cards chosen for doing something to all of them at once. */
export const useCardSelection = create<CardSelectionStore>((set, get) => ({
  keys: new Set(),
  from: null,
  toggle(key) {
    const { active } = useFocus.getState()
    const { keys: before } = get()
    const first = active !== null && active !== key && isListed(active) ? [active] : []
    const keys = new Set(before.size > 0 ? before : first)
    if (!keys.delete(key)) keys.add(key)
    set({ keys, from: key })
  },
  extend(key) {
    const listed = listedCards().map((card) => card.key)
    const from = get().from ?? useFocus.getState().active ?? key
    const ends = [listed.indexOf(from), listed.indexOf(key)].toSorted((a, b) => a - b)
    set({ keys: new Set(listed.slice(Math.max(0, ends[0] ?? 0), (ends[1] ?? 0) + 1)), from })
  },
  all: () => set({ keys: new Set(listedCards().map(({ key }) => key)) }),
  clear: () => set({ keys: new Set(), from: null }),
}))

function isListed(key: Id): boolean {
  return listedCards().some((card) => card.key === key)
}

/** The selected cards among those that are listed, in the order of the list. */
export function selectedCards(): Card[] {
  const { keys } = useCardSelection.getState()
  return keys.size === 0 ? [] : listedCards().filter(({ key }) => keys.has(key))
}
