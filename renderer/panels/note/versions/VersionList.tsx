import { useId } from 'react'
import type { NoteVersion } from '../../../../shared/api/views.ts'
import { useMessages } from '../../../state/window/app.ts'
import { useFormat } from '../../../state/format.ts'

interface VersionListProps {
  versions: readonly NoteVersion[]
  chosen: NoteVersion | null
  onChoose: (version: NoteVersion) => void
}

/** When the note was kept, newest first; one of them is chosen, by click or by arrow keys. */
export function VersionList({ versions, chosen, onChoose }: VersionListProps) {
  const m = useMessages()
  const format = useFormat()
  const name = useId()
  return (
    <fieldset className="note-version-list">
      <legend className="visually-hidden">{m.noteVersionsList}</legend>
      {versions.map((version) => (
        <label key={version.id} className="note-version-row">
          <input
            type="radio"
            name={name}
            autoFocus={version.id === chosen?.id}
            disabled={version.words === null}
            checked={version.id === chosen?.id}
            onChange={() => onChoose(version)}
          />
          <span>{format.moment(version.at)}</span>
          <span className="note-version-words">
            {version.words === null
              ? m.noteVersionDamaged
              : m.noteWords(version.words, format.number(version.words))}
          </span>
        </label>
      ))}
    </fieldset>
  )
}
