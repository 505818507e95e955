import { useMemo } from 'react'
import { compareTexts } from '../../../../shared/compare/compare.ts'
import { wordsOfNote, type Note } from '../../../../shared/model/note.ts'
import { useMessages } from '../../../state/window/app.ts'
import { Pieces } from '../../review/Pieces.tsx'

/** What has become of the words of a version since. */
export function NoteDifference({ before, after }: { before: Note['content']; after: Note | null }) {
  const m = useMessages()
  const rows = useMemo(() => {
    const was = wordsOfNote({ content: before, updatedAt: '' })
    return compareTexts(was, after ? wordsOfNote(after) : [])
  }, [before, after])
  const same = rows.every(({ pieces }) => pieces.every(({ kind }) => kind === 'same'))
  return (
    <>
      <p className="field-hint">{same ? m.noteVersionSame : m.noteVersionLegend}</p>
      <div className="note-difference" dir="auto">
        {rows.map(({ pair, pieces }) => (
          <p key={pair.join()}>
            <Pieces pieces={pieces} />
          </p>
        ))}
      </div>
    </>
  )
}
