import type { Id } from '../../../../shared/model/id.ts'
import type { Note } from '../../../../shared/model/note.ts'
import { flushAll } from '../../../state/window/closing.ts'
import { useHandles } from '../../../state/article/handles.ts'
import { tellWords } from '../../../state/window/notices.ts'
import { usePanes } from '../../../state/window/panes.ts'
import { save } from '../../../state/window/save.ts'
import { useView } from '../../../state/window/view.ts'

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
