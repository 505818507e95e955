import type { Id } from '../../../../shared/model/id.ts'
import type { Note } from '../../../../shared/model/note.ts'
import { flushAll } from '../../../state/closing.ts'
import { useHandles } from '../../../state/handles.ts'
import { tellWords } from '../../../state/notices.ts'
import { usePanes } from '../../../state/panes.ts'
import { save } from '../../../state/save.ts'
import { useView } from '../../../state/view.ts'

/** Puts an earlier version in the place of the note. What stands there is kept first, and the note's own undo takes it back. */
export async function restoreNote(article: Id, content: Note['content']): Promise<void> {
  await flushAll()
  await save('notes.keep', { article })
  const { note } = useHandles.getState()
  if (!note) return tellWords((m) => m.noteFailed)
  note.replace(content)
  useView.getState().close()
  usePanes.getState().set({ side: true })
  useView.getState().show('note')
  tellWords((m) => m.noteVersionRestored)
  // The dialog gives the focus back first.
  requestAnimationFrame(() => note.focus())
}
