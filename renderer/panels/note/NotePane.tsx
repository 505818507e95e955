import { useEffect, useState } from 'react'
import type { ArticleView } from '../../../shared/api/views.ts'
import type { Id } from '../../../shared/model/id.ts'
import type { Note } from '../../../shared/model/note.ts'
import { NoteEditor, type NoteHandle } from '../../editor/NoteEditor.tsx'
import { call } from '../../host/client.ts'
import { useMessages, useReadOnly } from '../../state/window/app.ts'
import { useArticleBeside } from '../../state/article/beside.ts'
import { onFlush } from '../../state/window/closing.ts'
import { useHandles } from '../../state/article/handles.ts'
import { useNoteFind } from '../../state/finding/note-find.ts'
import { useSave } from '../../state/window/save.ts'
import { EmptyState } from '../../ui/EmptyState.tsx'
import { PaneBoundary } from '../PaneBoundary.tsx'
import { Mentions } from './Mentions.tsx'
import { NoteFindBar } from './NoteFindBar.tsx'
import { NoteFooter } from './NoteFooter.tsx'
import { noteSaver, type NoteSaver } from './note-saver.ts'
import { useSurroundings } from './use-surroundings.ts'
import { useWritten } from './written.ts'
import './note-pane.css'

/** Savers outlive the panel: a note that could not be saved is still there when its article is opened again. */
const savers = new Map<Id, NoteSaver>()

/** What was written here last, and over what: until that is read again, it is newer than what was read. */
const written = new Map<Id, { content: Note['content']; over: Note | null }>()

function newestOf({ id, note }: ArticleView): Note['content'] | null {
  const last = written.get(id)
  return last !== undefined && last.over === note ? last.content : (note?.content ?? null)
}

function saverOf(article: Id): NoteSaver {
  const store = (content: Note['content']) => call('notes.save', { article, content })
  const saver = savers.get(article) ?? noteSaver(article, store, useSave.getState())
  savers.set(article, saver)
  return saver
}

/** The note on the open article, saved as it is written. */
export function NotePane() {
  const m = useMessages()
  const view = useArticleBeside()
  if (!view) return <EmptyState title={m.noteNoArticle}>{m.articleNoneHint}</EmptyState>
  return (
    <PaneBoundary key={view.id} title={m.noteFailed}>
      <OpenNote view={view} />
    </PaneBoundary>
  )
}

function OpenNote({ view }: { view: ArticleView }) {
  const m = useMessages()
  const readOnly = useReadOnly()
  const saver = saverOf(view.id)
  const [note, setNote] = useState<NoteHandle | null>(null)
  const content = saver.unsaved() ?? newestOf(view)
  const finding = useNoteFind((find) => find.open)
  const surroundings = useSurroundings(content)

  useEffect(() => useWritten.setState({ content }), [content])
  useEffect(() => {
    useHandles.setState({ note })
    const stop = onFlush(async () => {
      note?.flush()
      await saver.settled()
    })
    return () => {
      stop()
      useHandles.setState({ note: null })
    }
  }, [note, saver])

  return (
    <div className="note-pane">
      {note && finding && <NoteFindBar note={note} />}
      <NoteEditor
        ref={setNote}
        content={content}
        editable={!readOnly}
        label={m.noteLabel(view.title)}
        placeholder={readOnly ? '' : m.notePlaceholder}
        onDirty={() => saver.dirty()}
        onChange={(content) => {
          written.set(view.id, { content, over: view.note })
          saver.write(content)
          useWritten.setState({ content })
        }}
        surroundings={surroundings}
      />
      <Mentions id={view.id} />
      <NoteFooter note={note} />
    </div>
  )
}
