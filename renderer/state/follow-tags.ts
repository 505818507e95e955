import { ClaimFilter } from '../../shared/api/archive.ts'
import type { UndoState, UndoStep } from '../../shared/api/undo.ts'
import { useArchive } from './archive/archive.ts'
import { lookOf, setLook } from './library/library-look.ts'
import { useDesk } from './window/desk.ts'

/** The tags that something asks for, before and since a tag was renamed. */
interface Renamed {
  where: string
  before: readonly string[]
  after: readonly string[]
}

/** What followed a renaming, by the step of undo that takes it back, or makes it again. */
const followed = new Map<number, readonly Renamed[]>()

/**
 * Lets what asks for tags ask for the name they have now: the kept searches, the archive and the library as they are narrowed. A tag
 * that was taken off everything is still asked for: without it a search would find more than it was kept for.
 * @param step the step of undo that takes the new name back; null where nothing had the old one
 */
export function followTags(old: readonly string[], by: string, step: number | null): void {
  const renamed: Renamed[] = []
  askAnew((where, before) => {
    if (!before.some((tag) => old.includes(tag))) return before
    const after = [...new Set(before.map((tag) => (old.includes(tag) ? by : tag)))]
    renamed.push({ where, before, after })
    return after
  })
  if (step !== null) followed.set(step, renamed)
}

/** Follows a step of undo that was taken back or made again: what still asks as it did then asks for the tags that are there now. */
export function followStep(direction: keyof UndoState, done: UndoStep, { undo, redo }: UndoState): void {
  const renamed = followed.get(done.id)
  if (!renamed) return
  const back = direction === 'undo' ? redo : undo
  if (back) followed.set(back.id, renamed)
  askAnew((where, tags) => {
    const { before = [], after = [] } = renamed.find((one) => one.where === where) ?? {}
    const [from, to] = direction === 'undo' ? [after, before] : [before, after]
    return String(tags) === String(from) ? to : tags
  })
}

/** Forgets what followed: the steps were another notebook's. */
export function forgetFollowed(): void {
  followed.clear()
}

/** Gives everything that asks for tags those that `change` makes of them. */
function askAnew(change: (where: string, tags: readonly string[]) => readonly string[]): void {
  const { desk, keep } = useDesk.getState()
  if (desk?.archive) {
    const searches = desk.archive.searches.map((search) => {
      const { data } = ClaimFilter.safeParse(search.filter)
      const tag = data?.facets?.tag
      if (!tag) return search
      return { ...search, filter: { ...data, facets: { ...data.facets, tag: change(search.id, tag) } } }
    })
    keep({ archive: { ...desk.archive, searches } })
  }
  const { filter, choose } = useArchive.getState()
  if (filter.facets?.tag) choose('tag', [...change('archive', filter.facets.tag)])
  const { tags } = lookOf(desk?.library)
  if (tags.length > 0) setLook({ tags: change('library', tags) })
}
