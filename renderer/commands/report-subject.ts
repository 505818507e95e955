import { askedFor, isNarrowed, useArchive } from '../state/archive/archive.ts'
import { useSelection } from '../state/archive/archive-selection.ts'
import { articlesMeant } from '../state/library/library-selection.ts'
import { useView, type Subject } from '../state/window/view.ts'

/** What a report that is asked for now is about: in the archive the chosen claims, else those that are found, else articles; null for nothing. */
export function subjectMeant(): Subject | null {
  if (useView.getState().place === 'archive') {
    const { ids } = useSelection.getState()
    if (ids.size > 0) return { type: 'claims', ids: [...ids] }
    const { filter } = useArchive.getState()
    if (isNarrowed(filter)) return { type: 'search', filter: askedFor(filter) }
  }
  const ids = articlesMeant()
  return ids.length > 0 ? { type: 'articles', ids } : null
}
