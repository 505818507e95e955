import type { ArticleView } from '../../../shared/api/views.ts'
import type { Id } from '../../../shared/model/id.ts'
import type { Note } from '../../../shared/model/note.ts'
import { call } from '../../host/client.ts'
import { useSave } from '../window/save.ts'
import { noteSaver, type NoteSaver } from './note-saver.ts'

/** Savers outlive the panel: a note that could not be saved is still there when its article is opened again. */
const savers = new Map<Id, NoteSaver>()

/** What was written here last, and over what: until that is read again, it is newer than what was read. */
const written = new Map<Id, { content: Note['content']; over: Note | null }>()

/** The one that saves the note of an article. */
export function saverOf(article: Id): NoteSaver {
  const store = (content: Note['content']) => call('notes.save', { article, content })
  const saver = savers.get(article) ?? noteSaver(article, store, useSave.getState())
  savers.set(article, saver)
  return saver
}

/** What the note of an article says, as it was written here last or as it was read since. */
export function newestNote({ id, note }: ArticleView): Note['content'] | null {
  const last = written.get(id)
  return saverOf(id).unsaved() ?? (last?.over === note ? last.content : (note?.content ?? null))
}

/** Saves what was written of the note of an article. */
export function writeNote({ id, note }: ArticleView, content: Note['content']): void {
  written.set(id, { content, over: note })
  saverOf(id).write(content)
}

/** Forgets what was written: another notebook is open, and a copy of the one before has the same articles. */
export function forgetNotes(): void {
  savers.clear()
  written.clear()
}
