import { create } from 'zustand'
import type { Id } from '../../../shared/model/id.ts'
import type { Place } from '../window/view.ts'

interface Placing {
  article: Id
  /** The highlight or the appearance. */
  anchored: Id
  /** The words it had. */
  quote: string
  /** Where to go when it is done. */
  from: Place
}

interface PlacingStore {
  placing: Placing | null
  begin(placing: Placing): void
  end(): void
}

/** An annotation that waits for words to stand at, in the newest text of its article. */
export const usePlacing = create<PlacingStore>((set) => ({
  placing: null,
  begin: (placing) => set({ placing }),
  end: () => set({ placing: null }),
}))
