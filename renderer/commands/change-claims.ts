import type { BulkChange } from '../../shared/api/archive.ts'
import type { Id } from '../../shared/model/id.ts'
import type { Messages } from '../../shared/i18n/index.ts'
import { useSelection } from '../state/archive/archive-selection.ts'
import { tellWords } from '../state/window/notices.ts'
import { tellUndoable } from '../state/window/undoable.ts'
import { save } from '../state/window/save.ts'
import { keepFocus } from './keep-focus.ts'

/** Changes claims of the archive in one step of undo; then none is selected any more. */
export async function changeClaims(ids: readonly Id[], change: BulkChange): Promise<void> {
  const { changed } = await save('claims.bulk', { ids: [...ids], change })
  leaveClaims()
  // Where nothing changed, the newest step is another one.
  const told = (m: Messages) => (change.type === 'trash' ? m.bulkTrashed(changed) : m.bulkDone(changed))
  if (changed > 0) await tellUndoable(told)
  else tellWords(told)
}

/** No claim is selected any more. */
export function leaveClaims(): void {
  useSelection.getState().clear()
  keepFocus()
}
