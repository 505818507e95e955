import type { KeyboardEvent } from 'react'
import type { Id } from '../../../shared/model/id.ts'
import { run } from '../../commands/run.ts'
import { useLibrarySelection } from '../../state/library/library-selection.ts'
import { tellProblem } from '../../state/window/notices.ts'
import { openBeside, openInTab } from '../../state/window/tabs.ts'

/** Does what a key does in the library beside going through its rows: selecting, opening otherwise, and the trash. True when it was one of these. */
export function pressInList(event: KeyboardEvent, rows: readonly { id: Id }[], active: Id): boolean {
  const selection = useLibrarySelection.getState()
  const mod = event.ctrlKey || event.metaKey
  if (event.altKey) return false
  if (mod && event.key.toLowerCase() === 'a' && !event.shiftKey) selection.all(rows)
  else if (mod && event.key === ' ') selection.toggle(active)
  else if (event.key === 'Enter' && (mod || event.shiftKey))
    (mod ? openInTab : openBeside)(active).catch(tellProblem)
  else if (!mod && event.key === 'Delete') run('trashArticles')
  else if (!mod && event.key === 'Escape' && selection.ids.size > 0) selection.clear()
  else return false
  event.preventDefault()
  event.stopPropagation()
  return true
}
