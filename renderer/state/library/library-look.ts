import type { Desk } from '../../../shared/model/desk.ts'
import type { CollectionView } from '../../../shared/api/views.ts'
import { librarySorts, type LibrarySort } from '../../../shared/search/library-sorts.ts'
import { useDesk } from '../window/desk.ts'
import { useLibrary } from './library.ts'

export const sortNames = Object.keys(librarySorts) as LibrarySort[]

/** How the library is laid out and narrowed. `shelf` is `all`, `unread` or the id of a collection. */
export interface LibraryLook {
  sort: { by: LibrarySort; descending: boolean }
  shelf: string
  tags: readonly string[]
  shelves: boolean
}

/** How the library of this notebook was left; what is not known here is as usual. */
export function lookOf(kept: Desk['library']): LibraryLook {
  const by = sortNames.find((name) => name === kept?.sort.by)
  return {
    sort: by && kept ? { by, descending: kept.sort.descending } : { by: 'added', descending: true },
    shelf: kept?.shelf ?? 'all',
    tags: kept?.tags ?? [],
    shelves: kept?.shelves ?? true,
  }
}

/** Changes some of it and remembers it. */
export function setLook(change: Partial<LibraryLook>): void {
  const { desk, keep } = useDesk.getState()
  const look = { ...lookOf(desk?.library), ...change }
  keep({ library: { ...desk?.library, ...look, tags: [...look.tags] } })
}

/** Sorts by something else, as one would expect of it; by the same once more the other way round. */
export function sortBy(by: LibrarySort): void {
  const { sort } = lookOf(useDesk.getState().desk?.library)
  setLook({ sort: { by, descending: sort.by === by ? !sort.descending : librarySorts[by] } })
}

/** How the library is laid out now. */
export function useLook(): LibraryLook {
  return lookOf(useDesk(({ desk }) => desk?.library))
}

/** The collection that is shown; undefined for none. */
export function shownCollection(): CollectionView | undefined {
  const { shelf } = lookOf(useDesk.getState().desk?.library)
  return useLibrary.getState().collections.find(({ id }) => id === shelf)
}
