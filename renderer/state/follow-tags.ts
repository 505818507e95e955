import { ClaimFilter } from '../../shared/api/archive.ts'
import { useArchive } from './archive/archive.ts'
import { lookOf, setLook } from './library/library-look.ts'
import { useDesk } from './window/desk.ts'

/**
 * Lets what asks for tags ask for the name they have now: the kept searches, the archive and the library as they are narrowed. A tag
 * that was taken off everything is still asked for: without it a search would find more than it was kept for.
 */
export function followTags(old: readonly string[], by: string): void {
  const renamed = (tags: readonly string[]) => [...new Set(tags.map((tag) => (old.includes(tag) ? by : tag)))]
  const { desk, keep } = useDesk.getState()
  if (desk?.archive) {
    const searches = desk.archive.searches.map((search) => {
      const { data } = ClaimFilter.safeParse(search.filter)
      const tag = data?.facets?.tag
      return tag ? { ...search, filter: { ...data, facets: { ...data.facets, tag: renamed(tag) } } } : search
    })
    keep({ archive: { ...desk.archive, searches } })
  }
  const { filter, choose } = useArchive.getState()
  if (filter.facets?.tag) choose('tag', renamed(filter.facets.tag))
  const { tags } = lookOf(desk?.library)
  if (tags.length > 0) setLook({ tags: renamed(tags) })
}
