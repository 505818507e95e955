import type { Note } from '../../../../shared/model/note.ts'
import { NoteEditor } from '../../../editor/NoteEditor.tsx'
import { useMessages } from '../../../state/window/app.ts'
import { useView } from '../../../state/window/view.ts'
import { useSurroundings } from '../use-surroundings.ts'

/** A note as it reads, with its claims as they stand now; what it leads to closes the dialog around it. */
export function NotePreview({ content }: { content: Note['content'] }) {
  const m = useMessages()
  const surroundings = useSurroundings(content)
  return (
    <div onClick={({ target }) => (target as Element).closest('button') && useView.getState().close()}>
      <NoteEditor
        content={content}
        editable={false}
        label={m.noteVersionAsItWas}
        placeholder=""
        onChange={() => undefined}
        surroundings={surroundings}
      />
    </div>
  )
}
