import type { ArchiveDesk } from '../../../shared/model/desk.ts'
import { useDesk } from '../../state/window/desk.ts'

const untouched: ArchiveDesk = {
  columns: [],
  facets: true,
  sort: null,
  group: null,
  searches: [],
}

/** How the analyst laid the archive out, and a way to change it that is remembered. */
export function useArchiveDesk(): {
  laid: ArchiveDesk
  lay: (change: Partial<ArchiveDesk>) => void
} {
  const desk = useDesk((state) => state.desk)
  const keep = useDesk((state) => state.keep)
  const laid = desk?.archive ?? untouched
  return { laid, lay: (change) => keep({ archive: { ...laid, ...change } }) }
}
