import { useEffect, useState } from 'react'
import type { ArticleView } from '../../../shared/api/views.ts'
import { NoteEditor, type NoteHandle } from '../../editor/NoteEditor.tsx'
import { useMessages, useReadOnly } from '../../state/window/app.ts'
import { useArticleBeside } from '../../state/article/beside.ts'
import { onFlush } from '../../state/window/closing.ts'
import { useHandles } from '../../state/article/handles.ts'
import { newestNote, saverOf, writeNote } from '../../state/article/notes.ts'
import { useNoteFind } from '../../state/finding/note-find.ts'
import { EmptyState } from '../../ui/EmptyState.tsx'
import { PaneBoundary } from '../PaneBoundary.tsx'
import { Mentions } from './Mentions.tsx'
import { NoteFindBar } from './NoteFindBar.tsx'
import { NoteFooter } from './NoteFooter.tsx'
import { useSurroundings } from './use-surroundings.ts'
import { useWritten } from './written.ts'
import './note-pane.css'

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
  const content = newestNote(view)
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
          writeNote(view, content)
          useWritten.setState({ content })
        }}
        surroundings={surroundings}
      />
      <Mentions id={view.id} />
      <NoteFooter note={note} />
    </div>
  )
}
